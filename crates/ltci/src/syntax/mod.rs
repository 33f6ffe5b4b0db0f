//! The two wire forms of the same types, and the limits of what is read.

pub(crate) mod detect;
pub(crate) mod encoding;
pub(crate) mod json;
mod limits;
pub(crate) mod lines;
pub(crate) mod list;
pub(crate) mod object;
pub(crate) mod places;
pub(crate) mod pointer;
pub(crate) mod text;
pub(crate) mod xml;
mod xml_declaration;
mod xml_reader;
mod xml_text;
pub(crate) mod xml_write;

pub use detect::Syntax;
pub use limits::Limits;
