//! 平台适配: between the raw messages of the medical-insurance platform and the documents of this
//! specification.
//!
//! The platform writes amounts as numbers or as strings, `infcode` as `0` or `"0"`, wraps its data
//! in nodes, and has transaction numbers of its own. An adapter reads that into documents, and writes
//! documents as the platform expects them. What has no place on the other side is told by name, and
//! nothing is guessed: an encrypted output is recognised, not opened.
//!
//! Numbers are read from their digits; no amount ever passes through a float.
//!
//! ```
//! use ltci::Validator;
//! use ltci::platform::TransactionTable;
//! let raw = r#"{"infno":"3201","msgid":"SAMPLE000001202402011000000001","mdtrtarea_admvs":"330200",
//!   "recer_sys_code":"LTCI","infver":"V1.0","opter_type":1,"opter":"SAMPLE-OP-1","opter_name":"样例",
//!   "inf_time":"2024-02-01 10:00:00","fixmedins_code":"SAMPLE000001","fixmedins_name":"样例","input":{"data":
//!   {"acct_pay":"388.23","fixmedins_setl_cnt":"67","fund_pay_sumamt":1819.04,"insutype":"310",
//!    "medfee_sumamt":8958.23,"setl_optins":"411302","stmt_begndate":"2024-01-01","stmt_enddate":"2024-01-31"}}}"#;
//! let table = TransactionTable::medical();
//! let message = Validator::new().read_platform(raw.as_bytes(), &table).message.unwrap();
//! let document = message.to_document(&table).unwrap();
//! assert_eq!(document["infno"], "L401");
//! assert_eq!(document["input"]["reconciliation"]["fund_pay_sumamt"], "1819.04");
//! assert!(Validator::new().read_platform(b"{}", &table).message.is_none());
//! ```
//!
//! # Source
//! LTCI-SPEC-1, 15.6 and 15.7; public samples of platform messages.

mod amounts;
mod decimal;
mod derive;
mod message;
mod read;
mod settlement_result;
mod shape;
mod table;
mod tree;
mod write;

pub use message::{Direction, Message};
pub use read::Reading;
pub use shape::Shape;
pub use table::{MalformedTable, Mapped, Spelling, TransactionTable};
pub use write::Written;
