//! Which members of our documents are decimal numbers, whatever document they stand in.

use super::decimal::{fixed, shortest};
use super::table::Spelling;
use super::tree::Node;

/// Amounts and numbers of units: two decimals, at most fourteen digits before them.
pub(super) const DECIMALS: &[&str] = &[
    "acct_pay",
    "cash_benefit_amt",
    "cnt",
    "crt_payb_lmt_amt",
    "det_item_fee_sumamt",
    "device_year_fund_pay_amt",
    "fund_pay_sumamt",
    "fund_payamt",
    "hosp_part_amt",
    "inscp_scp_amt",
    "medfee_sumamt",
    "month_fund_pay_amt",
    "month_inscp_scp_amt",
    "pric",
    "psn_cash_pay",
    "psn_part_amt",
    "quota_carried",
    "quota_used",
    "year_fund_pay_amt",
    "year_inscp_scp_amt",
];

/// A part of one of our documents as it stands in a message of the platform, in our own writing:
/// amounts with two decimals, absent members absent. What is no amount stays as it is, and is found
/// by the rules of the document.
pub(super) fn ours(name: &str, node: &Node) -> Node {
    match node {
        Node::Object(members) => Node::Object(
            members
                .iter()
                .filter(|(_, value)| !value.is_absent())
                .map(|(name, value)| (name.clone(), ours(name, value)))
                .collect(),
        ),
        Node::List(elements) => Node::List(elements.iter().map(|one| ours(name, one)).collect()),
        Node::Number(text) | Node::Text(text) if DECIMALS.binary_search(&name).is_ok() => {
            fixed(text, 14, 2).map_or_else(|| node.clone(), Node::Text)
        }
        _ => node.clone(),
    }
}

/// The same the other way: amounts as the platform of a table expects them.
pub(super) fn theirs(name: &str, node: &Node, spelling: Spelling) -> Node {
    match node {
        Node::Object(members) => Node::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), theirs(name, value, spelling)))
                .collect(),
        ),
        Node::List(elements) => {
            Node::List(elements.iter().map(|one| theirs(name, one, spelling)).collect())
        }
        Node::Text(text)
            if spelling == Spelling::Number && DECIMALS.binary_search(&name).is_ok() =>
        {
            Node::Number(shortest(text).to_owned())
        }
        _ => node.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::DocumentType;

    /// The members of a schema that refer to a definition.
    fn members<'s>(schema: &'s Value, of: &[&str], names: &mut BTreeSet<&'s str>) {
        let Some(parts) = schema.as_object() else { return };
        for (name, member) in
            parts.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            let target = member.get("$ref").and_then(Value::as_str).unwrap_or_default();
            if of.iter().any(|of| target == format!("#/$defs/{of}")) {
                names.insert(name);
            }
        }
        parts.values().for_each(|part| members(part, of, names));
    }

    #[test]
    fn the_list_is_that_of_the_documents() {
        let documents = [
            DocumentType::Settlement,
            DocumentType::Cancellation,
            DocumentType::Reconciliation,
            DocumentType::Clearing,
            DocumentType::CarePlan,
            DocumentType::ServiceRecord,
        ];
        let schemas = documents.map(|kind| kind.type_schema().to_value());
        let mut names = BTreeSet::new();
        for schema in &schemas {
            members(schema, &["Money", "UnitCount"], &mut names);
        }
        assert_eq!(names.into_iter().collect::<Vec<_>>(), DECIMALS);
    }
}
