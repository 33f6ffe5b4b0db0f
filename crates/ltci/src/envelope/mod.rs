//! 报文: the messages of the platform, and the documents they carry.

mod payload;
mod request;
mod response;

pub use payload::Payload;
pub use request::EnvelopeRequest;
pub use response::EnvelopeResponse;
