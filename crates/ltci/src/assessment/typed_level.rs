//! A level typed by its scale.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use super::ScaleReference;
use super::level_code::LevelCode;
use super::scale::Scale;
use super::scale_id::ScaleId;
use crate::disclose::{Disclosable, Disclosed};
use crate::text::Text;

/// A scale as a type, so that levels of two scales are two types.
pub trait ScaleType: 'static {
    /// The scale.
    const ID: ScaleId;
}

/// Declares the type of each scale.
macro_rules! scale_types {
    ($($(#[$meta:meta])* $type:ident;)+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug)]
            pub enum $type {}

            impl ScaleType for $type {
                const ID: ScaleId = ScaleId::$type;
            }
        )+
    };
}

scale_types! {
    /// 长期护理失能等级评估标准（试行）.
    Nhsa2021;
    /// GB/T 42195-2022 老年人能力评估规范.
    GbT42195;
    /// MZ/T 039-2013 老年人能力评估.
    MzT039;
    /// Barthel指数.
    Barthel;
    /// 上海统一需求评估.
    ShanghaiNeeds;
    /// 文成县重度失能等级（2022年）: level one is the most severe.
    Wencheng2022;
    /// 南京失能评估（2021年）.
    Nanjing2021;
}

/// A known level of the scale `S`. Levels compare within their scale, by how severe they are and
/// never by their codes:
///
/// ```
/// use ltci::assessment::{Level, Nhsa2021, Wencheng2022};
/// let (one, three) = (Level::<Wencheng2022>::current("1"), Level::<Wencheng2022>::current("3"));
/// assert!(one.unwrap().is_worse_than(three.unwrap()));
/// let (one, three) = (Level::<Nhsa2021>::current("1"), Level::<Nhsa2021>::current("3"));
/// assert!(three.unwrap().is_worse_than(one.unwrap()));
/// assert!(Level::<Nhsa2021>::current("6").is_none());
/// ```
///
/// Levels of two scales do not compare, and this does not compile:
///
/// ```compile_fail
/// use ltci::assessment::{GbT42195, Level, Nhsa2021};
/// let national = Level::<Nhsa2021>::current("3").unwrap();
/// let of_older_people = Level::<GbT42195>::current("3").unwrap();
/// national.is_worse_than(of_older_people);
/// ```
///
/// # Source
/// LTCI-SPEC-1, 11.2.
#[doc(alias = "等级")]
pub struct Level<S> {
    code: LevelCode,
    meaning: Text,
    /// The place from the mildest.
    severity: usize,
    scale: PhantomData<fn() -> S>,
}

impl<S: ScaleType> Level<S> {
    /// A level by the tables that a document names; `None` if the document names another scale, or
    /// the scale has no such level as far as known.
    pub fn of(reference: &ScaleReference, code: LevelCode) -> Option<Self> {
        if reference.id == S::ID { Self::known(Scale::judging(reference), code) } else { None }
    }

    /// A level by the current tables; `None` if there is no such level as far as known.
    pub fn current(code: &str) -> Option<Self> {
        Self::known(Scale::current(S::ID), code.parse().ok()?)
    }

    fn known(scale: &Scale, code: LevelCode) -> Option<Self> {
        let (severity, row) = scale.level(&code)?;
        Some(Self { code, meaning: row.meaning(), severity, scale: PhantomData })
    }
}

impl<S> Level<S> {
    /// The code on the wire.
    pub const fn code(&self) -> LevelCode {
        self.code
    }

    /// What the level is called.
    pub const fn meaning(&self) -> Text {
        self.meaning
    }

    /// Whether this level is more severe than the other of the same scale.
    #[must_use]
    pub const fn is_worse_than(self, other: Self) -> bool {
        self.severity > other.severity
    }
}

impl<S> Clone for Level<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Level<S> {}

impl<S> PartialEq for Level<S> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<S> Eq for Level<S> {}

impl<S> Hash for Level<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl<S: ScaleType> fmt::Debug for Level<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Level({} {})", S::ID.as_str(), self.code.as_str())
    }
}

impl<S> Disclosable for Level<S> {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.code.as_str().to_owned())
    }
}
