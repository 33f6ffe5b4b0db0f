//! 交易: the transactions of this specification, and the document that each carries.

use super::Payload;
use crate::code::{ClearingAct, SettlementKind, TransactionNumber};
use crate::document::DocumentType;
use crate::text;
use crate::text::Text;

/// 交易: a number of this project's own, what it is for, and the document that it carries.
///
/// No transaction numbers of long-term care insurance are public. These are made by this project,
/// and an adapter puts a province's own in their place, see [`crate::platform`].
///
/// ```
/// use ltci::envelope::Transaction;
/// let settlement = Transaction::numbered("L302").unwrap();
/// assert_eq!(settlement.name.zh, "费用结算");
/// assert!(Transaction::numbered("2304").is_none()); // a number of the platform
/// ```
///
/// # Source
/// LTCI-SPEC-1, 15.3; the numbers of the medical platform after public code.
#[doc(alias = "交易")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// `L` and three digits.
    pub number: &'static str,
    /// What it is for.
    pub name: Text,
    /// The document in the request; none for a query.
    pub request: Option<DocumentType>,
    /// The document in the response to it, where there is one.
    pub response: Option<DocumentType>,
    /// Transactions of medical insurance that do the like: information, no mapping.
    pub medical: &'static [&'static str],
}

/// Transactions of the platform that undo another one, or only ask: nothing of them can be undone.
const NOT_REVERSIBLE: [&str; 12] = [
    "2601", "5201", "5203", "5204", "5206", "5301", "5302", "5303", "5304", "5401", "5402", "13203",
];

impl Transaction {
    /// Every transaction, by number.
    pub const ALL: &[Self] = TRANSACTIONS;

    /// The transaction of a number; `None` for a number of the platform, and for one that is not
    /// given out.
    pub fn numbered(number: &str) -> Option<&'static Self> {
        let place = Self::ALL.binary_search_by(|one| one.number.cmp(number)).ok()?;
        Self::ALL.get(place)
    }

    /// Whether it only asks, and carries no document.
    pub fn is_query(&self) -> bool {
        self.request.is_none()
    }

    /// Whether a request of this transaction may carry this: the right document, of the right kind.
    pub(crate) fn carries(&self, payload: &Payload<'_>) -> bool {
        let mut documents = payload.documents().map(|(kind, _)| Some(kind));
        let of_the_type = documents.all(|kind| kind == self.request);
        of_the_type && self.fits_settlement(payload) && self.fits_clearing(payload)
    }

    /// A pre-settlement and a final one have the same body, and must never be confused.
    fn fits_settlement(&self, payload: &Payload<'_>) -> bool {
        let Some(settlement) = payload.settlement.as_deref() else { return true };
        match self.number {
            "L301" => settlement.setl_kind == SettlementKind::Pre,
            "L302" => settlement.setl_kind == SettlementKind::Final,
            _ => true,
        }
    }

    fn fits_clearing(&self, payload: &Payload<'_>) -> bool {
        let Some(clearing) = payload.clearing.as_deref() else { return true };
        match self.number {
            "L501" => clearing.clr_act == ClearingAct::Statement,
            "L502" => clearing.clr_act == ClearingAct::Confirmation,
            "L503" => clearing.clr_act == ClearingAct::RollBack,
            _ => true,
        }
    }
}

impl TransactionNumber {
    /// Whether it is one of this specification, given out or not.
    pub fn is_ours(&self) -> bool {
        self.as_str().starts_with('L')
    }

    /// Whether a reversal can undo it: a reversal and a query have nothing to undo.
    pub fn is_reversible(&self) -> bool {
        let number = self.as_str();
        !(number == "L304" || number.starts_with("L6") || NOT_REVERSIBLE.contains(&number))
    }
}

/// Declares a transaction: number, name, request, response, medical analogues.
const fn transaction(
    number: &'static str,
    name: Text,
    request: Option<DocumentType>,
    response: Option<DocumentType>,
    medical: &'static [&'static str],
) -> Transaction {
    Transaction { number, name, request, response, medical }
}

/// A transaction that sends a document, and gets it back as the receiver keeps it.
const fn kept(
    number: &'static str,
    name: Text,
    document: DocumentType,
    medical: &'static [&'static str],
) -> Transaction {
    transaction(number, name, Some(document), Some(document), medical)
}

const TRANSACTIONS: &[Transaction] = &[
    kept("L101", text!("异地备案", "filing"), DocumentType::Filing, &["2501", "2505"]),
    kept(
        "L102",
        text!("异地备案撤销", "cancellation of a filing"),
        DocumentType::FilingCancellation,
        &["2502", "2506"],
    ),
    kept("L201", text!("护理服务计划上传", "care plan"), DocumentType::CarePlan, &["2401"]),
    kept(
        "L202",
        text!("服务记录上传", "record of service"),
        DocumentType::ServiceRecord,
        &["2204", "2301"],
    ),
    kept(
        "L301",
        text!("费用预结算", "pre-settlement"),
        DocumentType::Settlement,
        &["2206", "2303"],
    ),
    kept("L302", text!("费用结算", "settlement"), DocumentType::Settlement, &["2207", "2304"]),
    kept(
        "L303",
        text!("费用结算撤销", "cancellation of a settlement"),
        DocumentType::Cancellation,
        &["2208", "2305"],
    ),
    transaction("L304", text!("冲正", "reversal"), Some(DocumentType::Reversal), None, &["2601"]),
    kept(
        "L401",
        text!("对总账", "reconciliation of totals"),
        DocumentType::Reconciliation,
        &["3201"],
    ),
    kept(
        "L402",
        text!("对明细账", "reconciliation of details"),
        DocumentType::Reconciliation,
        &["3202"],
    ),
    kept("L501", text!("清分明细", "statement of a clearing"), DocumentType::Clearing, &["3260"]),
    kept(
        "L502",
        text!("清分确认", "confirmation of a clearing"),
        DocumentType::Clearing,
        &["3261"],
    ),
    kept(
        "L503",
        text!("清分确认回退", "roll-back of a confirmation"),
        DocumentType::Clearing,
        &["3262"],
    ),
    transaction(
        "L601",
        text!("结算结果查询", "query for a settlement"),
        None,
        Some(DocumentType::Settlement),
        &["5203"],
    ),
    transaction(
        "L602",
        text!("备案查询", "query for a filing"),
        None,
        Some(DocumentType::Filing),
        &["5302", "5304"],
    ),
    kept("L701", text!("自评表上传", "self-assessment"), DocumentType::SelfAssessment, &[]),
    kept(
        "L702",
        text!("评估结论上传", "conclusion of an assessment"),
        DocumentType::Assessment,
        &[],
    ),
    kept(
        "L703",
        text!("评估办理记录上传", "record of assessments"),
        DocumentType::AssessmentHistory,
        &[],
    ),
    kept("L704", text!("互认申请", "recognition request"), DocumentType::RecognitionRequest, &[]),
    kept("L801", text!("目录下发", "directory"), DocumentType::Directory, &["1305"]),
    kept(
        "L802",
        text!("目录对照上传", "mapping of directories"),
        DocumentType::DirectoryMap,
        &["3301"],
    ),
    kept("L803", text!("地区政策参数下发", "region profile"), DocumentType::RegionProfile, &[]),
    kept(
        "L804",
        text!("互认协议下发", "recognition agreement"),
        DocumentType::RecognitionAgreement,
        &[],
    ),
    kept("L805", text!("公钥簿下发", "key ring"), DocumentType::KeyRing, &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_sorted_and_well_formed() {
        assert!(Transaction::ALL.is_sorted_by(|one, next| one.number < next.number));
        for one in Transaction::ALL {
            let number: TransactionNumber = one.number.parse().expect(one.number);
            assert!(number.is_ours(), "{}", one.number);
            assert_eq!(Transaction::numbered(one.number), Some(one));
            for medical in one.medical {
                let medical: TransactionNumber = medical.parse().expect(medical);
                assert!(!medical.is_ours());
            }
        }
    }

    #[test]
    fn every_document_has_a_transaction() {
        // A log of messages travels in none of them.
        let carried = |kind: &DocumentType| !kind.is_message() && *kind != DocumentType::Exchange;
        for kind in DocumentType::exchanged().filter(carried) {
            assert!(Transaction::ALL.iter().any(|one| one.request == Some(kind)), "{kind:?}");
        }
    }

    #[test]
    fn what_undoes_or_asks_cannot_be_undone() {
        let reversible =
            |number: &str| number.parse::<TransactionNumber>().expect(number).is_reversible();
        for number in ["L302", "L303", "L101", "2304", "2305", "3261"] {
            assert!(reversible(number), "{number}");
        }
        for number in ["L304", "L601", "2601", "5203"] {
            assert!(!reversible(number), "{number}");
        }
    }
}
