//! 地区政策参数与互认协议: what regions have laid down, each figure with its source.
//!
//! | 中文 | here |
//! |---|---|
//! | 地区政策参数 | [`RegionProfile`]: assessment, entitlement, benefits, devices |
//! | 带依据的数值 | [`Figure`]: a value, its source, and how well it is supported |
//! | 互认协议 | [`RecognitionAgreement`]: between which regions, under which conditions |
//! | 某地某日的参数 | [`Regions`]: the profiles known, looked up by division and day |
//! | 适用的协议 | [`Agreements`]: the agreements known, looked up by two divisions and a day |
//! | 逐项列出 | [`statements`]: every figure of a document with its place |
//!
//! What is not known is absent: a profile is not a guess. A region gives its own profile without
//! touching this library, see [`Regions::with`].

mod agreement;
mod agreements;
mod benefit;
mod compare;
mod figure;
mod policy;
mod profile;
mod read;
mod regions;
mod scale_levels;
mod shipped;
mod statement;
pub mod term;

pub use agreement::{AgreementHeader, InForceAt, Parties, RecognitionAgreement, Terms};
pub use agreements::Agreements;
pub use benefit::{BenefitLine, Quota, SupplementLine};
pub use compare::{Difference, compare};
pub use figure::{Figure, Figures};
pub use policy::{
    AssessmentPolicy, DeviceItem, DevicePolicy, DirectoryPolicy, EligibleLevels, EntitlementPolicy,
    ScaleInUse, SettlementPolicy,
};
pub use profile::{ProfileHeader, RegionProfile};
pub use regions::Regions;
pub(crate) use scale_levels::{lacks_level, published, severity};
pub(crate) use shipped::{AGREEMENTS_DIGEST, AGREEMENTS_VERSION, REGIONS_DIGEST, REGIONS_VERSION};
pub use statement::{Statement, statements};
