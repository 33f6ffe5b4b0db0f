//! The operations of the adapter: raw messages of a platform to documents, and back.

use ltci::Validator;
use ltci::platform::{Message, TransactionTable};
use serde_json::{Value, json};

use super::told::{place, verdict};
use super::{Fault, Question};

impl Question<'_> {
    /// The document is told only of what is acceptable.
    pub(super) fn platform_read(&self) -> Result<Value, Fault> {
        let table = self.transactions()?;
        let reading = Validator::new().read_platform(&self.document()?, &table);
        let mut answer = verdict(&reading.report);
        let message = reading.message.filter(|_| reading.report.is_acceptable());
        let document = message.and_then(|message| message.to_document(&table));
        if let (Value::Object(members), Some(document)) = (&mut answer, document) {
            members.insert("output".to_owned(), document);
        }
        Ok(answer)
    }

    pub(super) fn platform_write(&self) -> Result<Value, Fault> {
        let table = self.transactions()?;
        let document = Validator::new().acceptable(&self.document()?)?;
        let message = Message::of(&document, &table).ok_or("this is no message")?;
        let written = message.write(&table);
        let output: Value = serde_json::from_str(&written.json)
            .map_err(|error| Fault::Errored(error.to_string()))?;
        let findings: Vec<_> = written.findings.iter().map(place).collect();
        Ok(json!({ "verdict": "acceptable", "findings": findings, "output": output }))
    }

    fn transactions(&self) -> Result<TransactionTable, Fault> {
        let table = self.table.ok_or("table is missing")?.get().as_bytes();
        TransactionTable::read(table).map_err(|error| Fault::Errored(error.to_string()))
    }
}
