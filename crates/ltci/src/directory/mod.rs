//! 服务项目目录: editions, items, and the mapping of local items to national ones.
//!
//! | 中文 | here |
//! |---|---|
//! | 目录的一个版本 | [`Directory`]: its [`Edition`] and its [`Item`]s |
//! | 对照映射 | [`DirectoryMap`]: local items, national items, and how they relate |
//! | 某日有效的项目 | [`Editions::item`]: which item a code meant on a day, as known on another |
//! | 查找 | [`search`]: by Chinese characters, by pinyin, by initials |
//! | 版本比较 | [`compare`]: what a new edition adds, removes, renames, moves, reprices |
//! | 覆盖情况 | [`coverage`]: which items a mapping leaves out, in both directions |
//!
//! The names and codes of the national items are not public in a form that machines read. This
//! library ships the edition [`sample`](sample_edition), shaped like the official table, whose
//! codes begin with `SAMPLE`; the official one is imported the day someone has it.

mod class;
mod compare;
mod coverage;
mod edition;
mod frequency;
mod item;
mod judge;
mod known;
mod lookup;
mod map;
mod outline;
mod read;
mod sample;
mod search;
mod spell;
mod suggest;
pub mod term;

pub use class::{ItemCategory, ItemClass};
pub use compare::{Change, ChangeKind, Comparison, FieldChange, compare};
pub use coverage::{Coverage, Side, coverage};
pub use edition::{Directory, Edition};
pub use frequency::{Frequency, FrequencyPeriod, MalformedFrequency};
pub use item::Item;
pub(crate) use known::Known;
pub use known::KnownEdition;
pub use lookup::{Absent, Editions, Listed};
pub use map::{DirectoryMap, MapEntry, MapHeader};
pub(crate) use outline::ShownCode;
pub use outline::{Outline, OutlineEntry};
pub(crate) use sample::sample;
pub use sample::sample_edition;
pub use search::{Query, Rank, search};
pub(crate) use spell::meetings;
pub use suggest::{Candidate, Suggestion, suggest};
