//! The document types, one closed list of one term each, and the version of the specification.

use crate::code::code_list;
use crate::source::{Basis, SPECIFICATION};

/// Declares the document type of a kind of document.
macro_rules! tags {
    ($(
        $module:ident::$type:ident = $variant:ident $wire:literal ($zh:literal, $en:literal) {
            name: $name:literal,
            finding: $finding:literal,
            term: ($term_zh:literal, $term_en:literal),
            clause: $clause:literal,
            bad: $bad:literal $(,)?
        }
    )+) => {
        $(
            #[doc = concat!("The ", $term_en, ".")]
            pub mod $module {
                use super::{Basis, SPECIFICATION, code_list};

                code_list! {
                    #[doc = concat!("The ", $term_en, ", a list of one.")]
                    pub enum $type {
                        name: $name,
                        finding: $finding,
                        term: ($term_zh, $term_en),
                        sources: [SPECIFICATION.cite($clause, Basis::Stated)],
                        bad: [($bad, "须用代码", "a term instead of a code")],
                        $variant = $wire ($zh, $en),
                    }
                }
            }

            pub use $module::$type;
        )+
    };
}

tags! {
    tag::AssessmentTag = Assessment "assessment" ("失能等级评估结论", "conclusion of a disability assessment") {
        name: "doc_type",
        finding: "LTC-I-030",
        term: ("文书类型", "document type"),
        clause: "2.2",
        bad: "评估结论",
    }
    directory_tag::DirectoryTag = Directory "directory" ("服务项目目录", "service directory") {
        name: "doc_type_directory",
        finding: "LTC-I-044",
        term: ("目录的文书类型", "document type of a directory"),
        clause: "2.2",
        bad: "服务项目目录",
    }
    directory_map_tag::DirectoryMapTag = DirectoryMap "directory_map" ("目录对照映射", "mapping of directories") {
        name: "doc_type_directory_map",
        finding: "LTC-I-045",
        term: ("对照映射的文书类型", "document type of a mapping"),
        clause: "2.2",
        bad: "对照映射",
    }
    region_profile_tag::RegionProfileTag = RegionProfile "region_profile" ("地区政策参数", "region profile") {
        name: "doc_type_region_profile",
        finding: "LTC-I-080",
        term: ("地区政策参数的文书类型", "document type of a region profile"),
        clause: "12.1",
        bad: "地区参数",
    }
    self_assessment_tag::SelfAssessmentTag = SelfAssessment "self_assessment" ("失能等级自评表", "self-assessment of disability") {
        name: "doc_type_self_assessment",
        finding: "LTC-I-061",
        term: ("自评表的文书类型", "document type of a self-assessment"),
        clause: "2.2",
        bad: "自评表",
    }
    recognition_agreement_tag::RecognitionAgreementTag = RecognitionAgreement "recognition_agreement" ("互认协议", "recognition agreement") {
        name: "doc_type_recognition_agreement",
        finding: "LTC-I-081",
        term: ("互认协议的文书类型", "document type of a recognition agreement"),
        clause: "12.1",
        bad: "互认协议",
    }
    recognition_request_tag::RecognitionRequestTag = RecognitionRequest "recognition_request" ("互认申请", "recognition request") {
        name: "doc_type_recognition_request",
        finding: "LTC-I-120",
        term: ("互认申请的文书类型", "document type of a recognition request"),
        clause: "13.1",
        bad: "互认申请",
    }
    key_ring_tag::KeyRingTag = KeyRing "key_ring" ("公钥簿", "key ring") {
        name: "doc_type_key_ring",
        finding: "LTC-I-110",
        term: ("公钥簿的文书类型", "document type of a key ring"),
        clause: "14.3",
        bad: "公钥簿",
    }
    assessment_history_tag::AssessmentHistoryTag = AssessmentHistory "assessment_history" ("评估办理记录", "record of assessments") {
        name: "doc_type_assessment_history",
        finding: "LTC-I-062",
        term: ("办理记录的文书类型", "document type of a record of assessments"),
        clause: "2.2",
        bad: "办理记录",
    }
    envelope_request_tag::EnvelopeRequestTag = EnvelopeRequest "envelope_request" ("请求报文", "request of the platform") {
        name: "doc_type_envelope_request",
        finding: "LTC-I-121",
        term: ("请求报文的文书类型", "document type of a request"),
        clause: "15.1",
        bad: "请求报文",
    }
    envelope_response_tag::EnvelopeResponseTag = EnvelopeResponse "envelope_response" ("响应报文", "response of the platform") {
        name: "doc_type_envelope_response",
        finding: "LTC-I-122",
        term: ("响应报文的文书类型", "document type of a response"),
        clause: "15.1",
        bad: "响应报文",
    }
    filing_tag::FilingTag = Filing "filing" ("异地备案", "filing for care elsewhere") {
        name: "doc_type_filing",
        finding: "LTC-I-123",
        term: ("异地备案的文书类型", "document type of a filing"),
        clause: "16.1",
        bad: "异地备案",
    }
    filing_cancellation_tag::FilingCancellationTag = FilingCancellation "filing_cancellation" ("异地备案撤销", "cancellation of a filing") {
        name: "doc_type_filing_cancellation",
        finding: "LTC-I-124",
        term: ("异地备案撤销的文书类型", "document type of a cancellation of a filing"),
        clause: "16.1",
        bad: "异地备案撤销",
    }
    care_plan_tag::CarePlanTag = CarePlan "care_plan" ("护理服务计划", "care plan") {
        name: "doc_type_care_plan",
        finding: "LTC-I-125",
        term: ("护理服务计划的文书类型", "document type of a care plan"),
        clause: "17.1",
        bad: "护理服务计划",
    }
    service_record_tag::ServiceRecordTag = ServiceRecord "service_record" ("服务记录", "record of service") {
        name: "doc_type_service_record",
        finding: "LTC-I-126",
        term: ("服务记录的文书类型", "document type of a record of service"),
        clause: "18.1",
        bad: "服务记录",
    }
    settlement_tag::SettlementTag = Settlement "settlement" ("费用结算", "settlement") {
        name: "doc_type_settlement",
        finding: "LTC-I-127",
        term: ("费用结算的文书类型", "document type of a settlement"),
        clause: "19.1",
        bad: "费用结算",
    }
    cancellation_tag::CancellationTag = Cancellation "cancellation" ("结算撤销", "cancellation of a settlement") {
        name: "doc_type_cancellation",
        finding: "LTC-I-128",
        term: ("结算撤销的文书类型", "document type of a cancellation"),
        clause: "21.1",
        bad: "结算撤销",
    }
    reversal_tag::ReversalTag = Reversal "reversal" ("冲正", "reversal") {
        name: "doc_type_reversal",
        finding: "LTC-I-129",
        term: ("冲正的文书类型", "document type of a reversal"),
        clause: "21.1",
        bad: "冲正",
    }
    reconciliation_tag::ReconciliationTag = Reconciliation "reconciliation" ("对账", "reconciliation") {
        name: "doc_type_reconciliation",
        finding: "LTC-I-130",
        term: ("对账的文书类型", "document type of a reconciliation"),
        clause: "21.1",
        bad: "对账",
    }
    clearing_tag::ClearingTag = Clearing "clearing" ("清分清算", "clearing between agencies") {
        name: "doc_type_clearing",
        finding: "LTC-I-131",
        term: ("清分清算的文书类型", "document type of a clearing"),
        clause: "21.1",
        bad: "清分清算",
    }
    exchange_tag::ExchangeTag = Exchange "exchange" ("交易记录", "log of an exchange") {
        name: "doc_type_exchange",
        finding: "LTC-I-155",
        term: ("交易记录的文书类型", "document type of a log of an exchange"),
        clause: "22.1",
        bad: "交易记录",
    }
}

/// The version of the exchange specification.
pub mod version {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// 规范版本: the version of the exchange specification a document follows.
        #[doc(alias = "规范版本")]
        pub enum DocumentVersion {
            name: "doc_ver",
            finding: "LTC-I-031",
            term: ("规范版本", "version of the specification"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("2", "尚无此版本", "no such version"), ("1.0", "应为1", "must be 1")],
            One = "1" ("长期护理保险数据交换规范（本项目）第1版", "LTCI exchange specification, version 1"),
        }
    }
}

pub use version::DocumentVersion;
