//! 结算结果 `setlinfo`: the 47 fields of the platform, and which of them a settlement of ours has.

use super::shape::{AMOUNT, Field, Kind, at, nowhere};

/// The fields of `setlinfo`, in the order of the platform's dictionary.
pub(super) const FIELDS: &[Field] = &[
    at("mdtrt_id", Kind::Text, "/mdtrt_id"),
    at("setl_id", Kind::Text, "/setl_id"),
    at("psn_no", Kind::Text, "/person/psn_no"),
    at("psn_name", Kind::Text, "/person/psn_name"),
    at("psn_cert_type", Kind::Text, "/person/psn_cert_type"),
    at("certno", Kind::Text, "/person/certno"),
    at("gend", Kind::Text, "/person/gend"),
    nowhere("naty", Kind::Text),
    at("brdy", Kind::Text, "/person/brdy"),
    nowhere("age", Kind::Decimal { whole: 3, decimals: 1 }),
    at("insutype", Kind::Text, "/person/insutype"),
    nowhere("psn_type", Kind::Text),
    nowhere("cvlserv_flag", Kind::Text),
    at("setl_time", Kind::Text, "/setl_time"),
    nowhere("mdtrt_cert_type", Kind::Text),
    nowhere("med_type", Kind::Text),
    at("medfee_sumamt", AMOUNT, "/medfee_sumamt"),
    nowhere("fulamt_ownpay_amt", AMOUNT),
    nowhere("overlmt_selfpay", AMOUNT),
    nowhere("preselfpay_amt", AMOUNT),
    at("inscp_scp_amt", AMOUNT, "/inscp_scp_amt"),
    nowhere("act_pay_dedc", AMOUNT),
    nowhere("hifp_pay", AMOUNT),
    nowhere("pool_prop_selfpay", Kind::Decimal { whole: 1, decimals: 4 }),
    nowhere("cvlserv_pay", AMOUNT),
    nowhere("hifes_pay", AMOUNT),
    nowhere("hifmi_pay", AMOUNT),
    nowhere("hifob_pay", AMOUNT),
    nowhere("maf_pay", AMOUNT),
    nowhere("oth_pay", AMOUNT),
    at("fund_pay_sumamt", AMOUNT, "/fund_pay_sumamt"),
    at("psn_part_amt", AMOUNT, "/psn_part_amt"),
    at("acct_pay", AMOUNT, "/acct_pay"),
    at("psn_cash_pay", AMOUNT, "/psn_cash_pay"),
    at("hosp_part_amt", AMOUNT, "/hosp_part_amt"),
    nowhere("balc", AMOUNT),
    nowhere("acct_mulaid_pay", AMOUNT),
    at("medins_setl_id", Kind::Text, "/medins_setl_id"),
    at("clr_optins", Kind::Text, "/clr_optins"),
    at("clr_way", Kind::Text, "/clr_way"),
    at("clr_type", Kind::Text, "/clr_type"),
];

/// The fields of an element of `setldetail`.
pub(super) const DETAIL: &[Field] = &[
    at("fund_pay_type", Kind::Text, "/fund_pay_type"),
    at("inscp_scp_amt", AMOUNT, "/inscp_scp_amt"),
    at("crt_payb_lmt_amt", AMOUNT, "/crt_payb_lmt_amt"),
    at("fund_payamt", AMOUNT, "/fund_payamt"),
    nowhere("fund_pay_type_name", Kind::Text),
    nowhere("setl_proc_info", Kind::Text),
];
