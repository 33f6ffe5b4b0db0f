//! Documents as rows: Parquet with one document a row.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::Value;

/// Documents of a group: what is held in memory at once.
const GROUP: usize = 1 << 13;

const SCHEMA: &str = "message documents {
    REQUIRED BYTE_ARRAY doc_type (STRING);
    REQUIRED BYTE_ARRAY document (STRING);
}";

/// A Parquet file with two columns of text: the type of the document, and the document as JSON.
///
/// ```
/// use ltci_tables::export::DocumentRows;
/// let mut rows = DocumentRows::new(Vec::new())?;
/// rows.push(&serde_json::json!({ "doc_type": "filing" }))?;
/// rows.finish()?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct DocumentRows<W: Write + Send> {
    file: SerializedFileWriter<W>,
    columns: [Vec<ByteArray>; 2],
}

impl<W: Write + Send> DocumentRows<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn new(out: W) -> io::Result<Self> {
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let schema = parse_message_type(SCHEMA).map_err(told)?;
        let file = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties));
        Ok(Self { file: file.map_err(told)?, columns: [Vec::new(), Vec::new()] })
    }

    /// Adds a document.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn push(&mut self, document: &Value) -> io::Result<()> {
        let [kinds, texts] = &mut self.columns;
        kinds.push(document["doc_type"].as_str().unwrap_or_default().into());
        texts.push(document.to_string().into_bytes().into());
        if kinds.len() >= GROUP { self.flush() } else { Ok(()) }
    }

    /// Writes what is left, and the end of the file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> io::Result<()> {
        self.flush()?;
        self.file.close().map(drop).map_err(told)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write_group().map_err(told)?;
        self.columns.iter_mut().for_each(Vec::clear);
        Ok(())
    }

    fn write_group(&mut self) -> Result<(), ParquetError> {
        let mut group = self.file.next_row_group()?;
        for values in &self.columns {
            if let Some(mut column) = group.next_column()? {
                column.typed::<ByteArrayType>().write_batch(values, None, None)?;
                column.close()?;
            }
        }
        group.close().map(drop)
    }
}

fn told(error: ParquetError) -> io::Error {
    io::Error::other(error)
}
