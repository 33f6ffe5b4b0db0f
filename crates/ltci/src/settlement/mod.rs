//! 费用结算: from the filing and the plan over the visit to the settlement and the clearing.

mod care_case;
mod care_plan;
mod case;
mod clearing;
mod document;
mod filing;
mod line;
pub(crate) mod lines;
pub mod oracle;
mod parts;
mod reconciliation;
mod repeated;
mod reversal;
mod service_record;

pub use care_case::{CarePlanCase, ServiceRecordCase};
pub use care_plan::{CarePlan, PlannedItem};
pub use case::SettlementCase;
pub use clearing::{ClearedSettlement, Clearing};
pub use document::{Accumulated, DeviceRental, FundPayment, Settlement, SettlementDetail};
pub use filing::{Filing, FilingCancellation};
pub use line::{Charge, LineCase, LinePlace};
pub use parts::{AssessmentReference, CareInstitution, ProfileReference};
pub use reconciliation::{Difference, Reconciliation, ReconciliationDetail};
pub(crate) use repeated::repeated;
pub use reversal::{Cancellation, Reversal};
pub use service_record::{Caregiver, CheckPoint, GeographicPlace, ServiceDone, ServiceRecord};
