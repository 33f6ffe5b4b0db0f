//! What we could not judge.
//!
//! A wrong document is never an error: it is a report with findings. An [`Error`] means that no
//! verdict was reached, because of how the library was called or because of a fault in it.

use std::fmt;

use crate::text::Text;

/// Why no verdict was reached.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(#[from] Kind);

impl Error {
    /// The caller asked for something that does not exist, such as an unknown rule code or schema.
    ///
    /// ```
    /// let error = ltci::explain("LTC-A-999").unwrap_err();
    /// assert!(error.is_unknown_name());
    /// ```
    pub fn is_unknown_name(&self) -> bool {
        matches!(self.0, Kind::UnknownName { .. })
    }

    /// The document to convert or to assess is not acceptable; the report says why.
    pub fn report(&self) -> Option<&crate::Report> {
        match &self.0 {
            Kind::Refused(report) => Some(report),
            _ => None,
        }
    }

    /// A fault of this library: please report it.
    pub fn is_bug(&self) -> bool {
        matches!(self.0, Kind::Bug(_))
    }

    pub(crate) fn unknown_name(what: Text, known: impl fmt::Display) -> Self {
        Self(Kind::UnknownName { what, known: known.to_string() })
    }

    pub(crate) fn refused(report: crate::Report) -> Self {
        Self(Kind::Refused(Box::new(report)))
    }

    pub(crate) fn bug(what: &'static str) -> Self {
        Self(Kind::Bug(what))
    }
}

#[derive(Debug, thiserror::Error)]
enum Kind {
    #[error("没有这样的{}，可用的有：{known} / no such {}; known: {known}", .what.zh, .what.en, known = .known)]
    UnknownName { what: Text, known: String },
    #[error("文书被拒绝，见报告 / the document is refused, see the report")]
    Refused(Box<crate::Report>),
    #[error("程序自身的错误，请报告：{0} / a fault of this library, please report it: {0}")]
    Bug(&'static str),
}
