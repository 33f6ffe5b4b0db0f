//! 交易数据节点: what the nodes of known transactions of the platform hold, and where that stands in
//! our documents.

use serde::Deserialize;

use super::settlement_result;
use crate::document::DocumentType;

/// A known node of the platform.
///
/// # Source
/// LTCI-SPEC-1, 15.7; public samples of transactions 2601, 3201 and 3203, a public model of the
/// result of a settlement, and lists of members of 3202, 3260 and 3262 in public code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// 对总账, as 3201 has it: our reconciliation without details.
    ReconciliationTotals,
    /// 清算申请, as 3203 has it: between institution and agency. No document of ours.
    ClearingRequest,
    /// 对明细账, as 3202 has it: asks for the file of details. Not all members are publicly known.
    ReconciliationFile,
    /// 提取异地清分明细, as 3260 has it: asks for a page of a month. No document of ours.
    SplitExtract,
    /// 异地清分结果确认回退, as 3262 has it: takes back what was confirmed. No document of ours.
    SplitRollback,
    /// 冲正, as 2601 has it: our reversal.
    Reversal,
    /// 结算结果 `setlinfo`: a part of our settlement, see [`Message::settled`](super::Message::settled).
    SettlementResult,
}

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A code, a date or a text, as it is.
    Text,
    /// A number with at most so many digits before the point, and exactly so many decimals.
    Decimal { whole: usize, decimals: usize },
}

/// A field of a node.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// Where it stands in our document; `None` if it has no place there.
    pub(super) place: Option<&'static str>,
}

/// An amount of `number(16,2)`.
pub(super) const AMOUNT: Kind = Kind::Decimal { whole: 14, decimals: 2 };
/// A whole number of things.
pub(super) const COUNT: Kind = Kind::Decimal { whole: 5, decimals: 0 };

/// A field with a place.
pub(super) const fn at(name: &'static str, kind: Kind, place: &'static str) -> Field {
    Field { name, kind, place: Some(place) }
}

/// A field without.
pub(super) const fn nowhere(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, place: None }
}

impl Shape {
    /// The document that the node stands for; `None` where this specification has none.
    pub fn document(self) -> Option<DocumentType> {
        match self {
            Self::ReconciliationTotals => Some(DocumentType::Reconciliation),
            Self::Reversal => Some(DocumentType::Reversal),
            Self::SettlementResult => Some(DocumentType::Settlement),
            Self::ClearingRequest
            | Self::ReconciliationFile
            | Self::SplitExtract
            | Self::SplitRollback => None,
        }
    }

    /// Whether node and envelope together make the whole document.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::ReconciliationTotals | Self::Reversal)
    }

    /// The name of the node.
    pub(super) fn node(self) -> &'static str {
        match self {
            Self::SettlementResult => "setlinfo",
            _ => "data",
        }
    }

    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::ReconciliationTotals => RECONCILIATION_TOTALS,
            Self::ClearingRequest => CLEARING_REQUEST,
            Self::ReconciliationFile => RECONCILIATION_FILE,
            Self::SplitExtract => SPLIT_EXTRACT,
            Self::SplitRollback => SPLIT_ROLLBACK,
            Self::Reversal => REVERSAL,
            Self::SettlementResult => settlement_result::FIELDS,
        }
    }

    /// The name of a list beside the node, and the fields of its elements.
    pub(super) fn list(self) -> Option<(&'static str, &'static [Field])> {
        match self {
            Self::SettlementResult => Some(("setldetail", settlement_result::DETAIL)),
            _ => None,
        }
    }

    /// Members of our document that the envelope says, or that are the same in every such document.
    pub(super) fn implied(self) -> &'static [&'static str] {
        match self {
            Self::ReconciliationTotals => {
                &["doc_type", "doc_ver", "reconciliation_id", "institution", "setl_kind"]
            }
            Self::Reversal => &["doc_type", "doc_ver", "fixmedins_code", "reversed_at"],
            Self::SettlementResult => &["doc_type", "doc_ver"],
            Self::ClearingRequest
            | Self::ReconciliationFile
            | Self::SplitExtract
            | Self::SplitRollback => &[],
        }
    }
}

const RECONCILIATION_TOTALS: &[Field] = &[
    at("acct_pay", AMOUNT, "/acct_pay"),
    at("clr_type", Kind::Text, "/clr_type"),
    at("fixmedins_setl_cnt", COUNT, "/fixmedins_setl_cnt"),
    at("fund_pay_sumamt", AMOUNT, "/fund_pay_sumamt"),
    at("insutype", Kind::Text, "/insutype"),
    at("medfee_sumamt", AMOUNT, "/medfee_sumamt"),
    at("setl_optins", Kind::Text, "/setl_optins"),
    at("stmt_begndate", Kind::Text, "/stmt_begndate"),
    at("stmt_enddate", Kind::Text, "/stmt_enddate"),
];

const CLEARING_REQUEST: &[Field] = &[
    nowhere("acct_pay", AMOUNT),
    nowhere("begndate", Kind::Text),
    nowhere("cash_payamt", AMOUNT),
    nowhere("clr_type", Kind::Text),
    nowhere("enddate", Kind::Text),
    nowhere("fund_appy_sum", AMOUNT),
    nowhere("med_sumfee", AMOUNT),
    nowhere("medfee_sumamt", AMOUNT),
    nowhere("psntime", COUNT),
    nowhere("setlym", Kind::Text),
];

const RECONCILIATION_FILE: &[Field] = &[
    nowhere("clr_type", Kind::Text),
    nowhere("setl_optins", Kind::Text),
    nowhere("file_qury_no", Kind::Text),
    nowhere("stmt_begndate", Kind::Text),
    nowhere("stmt_enddate", Kind::Text),
    nowhere("medfee_sumamt", AMOUNT),
    nowhere("fund_pay_sumamt", AMOUNT),
];

const SPLIT_EXTRACT: &[Field] = &[
    nowhere("trt_year", Kind::Text),
    nowhere("trt_month", Kind::Text),
    nowhere("startrow", Kind::Text),
];

const SPLIT_ROLLBACK: &[Field] = &[
    nowhere("trt_year", Kind::Text),
    nowhere("trt_month", Kind::Text),
    nowhere("otransid", Kind::Text),
];

const REVERSAL: &[Field] = &[
    at("psn_no", Kind::Text, "/psn_no"),
    at("omsgid", Kind::Text, "/omsgid"),
    at("oinfno", Kind::Text, "/oinfno"),
];
