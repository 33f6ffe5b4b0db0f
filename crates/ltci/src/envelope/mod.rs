//! 报文: the messages of the platform, and the documents they carry.

mod carried;
mod payload;
mod request;
mod response;
mod transaction;

pub use payload::Payload;
pub use request::EnvelopeRequest;
pub use response::EnvelopeResponse;
pub use transaction::Transaction;
