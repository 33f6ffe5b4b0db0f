//! Service directories in files and databases.
//!
//! | | |
//! |---|---|
//! | [`table`] | rows of spreadsheets and text files as [`Item`](ltci::directory::Item)s: headers found, dirt repaired and told |
//! | [`import`] | a file into a store: one transaction, old or new, never a mixture |
//! | [`store`] | SQLite and PostgreSQL with the same tables and the same answers |
//! | [`export`] | CSV, XLSX, JSON, XML, Parquet, SQL, FHIR |

mod error;
pub mod export;
mod guard;
pub mod import;
pub mod store;
pub mod table;

pub use error::Error;
pub use guard::guarded;
