//! 长期护理保险（长护险）数据规范的开放参考实现: exact types and validation for the data standards of
//! China's long-term care insurance.
//!
//! # The domain on one page
//!
//! | 中文 | here |
//! |---|---|
//! | 失能等级评估结论 | [`assessment::Assessment`]: who was assessed, 17 scores, totals, grades, level |
//! | 评估标准 | [`assessment::Scale`]: permitted scores, bands, combination matrix, as data with provenance |
//! | 服务项目目录与对照映射 | [`directory`]: editions, items, look-up, search, comparison, mapping |
//! | 地区政策参数与互认协议 | [`region`]: profiles, agreements, look-up, each figure with its source |
//! | 标识与代码表 | [`code`]: resident ids, credit codes, divisions, the platform's code lists |
//! | 结算与报文 | [`settlement`], [`envelope`]: filings, plans, visits, settlements, and the messages that carry them |
//! | 平台适配 | [`platform`]: raw messages of the platform to documents, and back |
//! | 电子签章 | [`seal`]: SM2 signatures, the ring of public keys, signing services |
//! | 金额、比例、日期 | [`value`]: fen, basis points, days; never a float |
//! | 交易与结算月的状态 | [`exchange`]: what became of each message, and who holds which money |
//! | 校验 | [`Validator`]: bytes to a [`Report`] with [`Finding`]s |
//! | 跨文书校验 | [`batch`]: what no document shows by itself |
//! | 规则 | [`rules`]: what is demanded, why, and under which document |
//!
//! # The paved path
//!
//! ```
//! let report = ltci::Validator::new().validate(br#"{"doc_type":"assessment","doc_ver":"1"}"#)?;
//! for finding in &report.findings {
//!     println!("{} {} {}", finding.code, finding.path, finding.message.zh);
//! }
//! # Ok::<(), ltci::Error>(())
//! ```
//!
//! A wrong document is a report with findings; an [`Error`] means that no verdict was reached.
//! Nothing that identifies a person appears in a finding or an error; see [`Disclosable`].

pub mod assessment;
pub mod batch;
pub mod code;
mod convert;
pub mod directory;
mod disclose;
mod document;
pub mod envelope;
mod error;
mod excerpt;
pub mod exchange;
mod explain;
pub mod platform;
pub mod recognition;
pub mod region;
mod report;
pub mod rules;
pub mod ruleset;
pub mod schema;
pub mod seal;
pub mod settlement;
pub mod source;
mod syntax;
mod text;
mod validate;
pub mod value;

pub use batch::{Batch, BatchReport};
pub use convert::{Converted, canonical, digest_of, to_xml};
pub use disclose::{Count, Disclosable, Disclosed, Specified};
pub use document::DocumentType;
pub use error::Error;
pub use excerpt::{Excerpt, Excerpts};
pub use explain::{Page, Shown, explain};
pub use report::{Finding, Params, Report, Span, Verdict};
pub use rules::{Rule, Severity};
pub use syntax::xml_write::Layout;
pub use syntax::{Limits, Syntax};
#[doc(hidden)]
pub use text::same_placeholders;
pub use text::{Language, Message, Text};
pub use validate::Validator;
pub use value::{Date, Money, Ratio, Rounding, RoundingStep};

/// The version of this library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
