//! The answers on the scale and what they add up to, as they stand on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::disclose::{Disclosable, Disclosed};

/// Declares the indicators once: the field of [`Scores`], the [`Indicator`] and its place.
macro_rules! indicators {
    ($($field:ident $variant:ident $dimension:ident $zh:literal,)+) => {
        /// The 17 indicators (二级指标) of the scale, in the order of the form.
        #[doc(alias = "评估指标")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Indicator {
            $(#[doc = concat!($zh, ", field `", stringify!($field), "`.")] $variant,)+
        }

        impl Indicator {
            /// Every indicator, in the order of the form.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The field of [`Scores`] that carries it, which is its code.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => stringify!($field)),+ }
            }

            /// The dimension to which its score counts.
            pub const fn dimension(self) -> Dimension {
                match self { $(Self::$variant => Dimension::$dimension),+ }
            }
        }

        /// 评估得分: the score of each of the 17 indicators.
        ///
        /// Which scores an indicator permits belongs to the scale, and a rule checks it.
        #[doc(alias = "评估得分")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[schemars(description = "17项指标的得分。The scores of the 17 indicators.")]
        pub struct Scores {
            $(#[doc = $zh] pub $field: Score,)+
        }

        impl Scores {
            /// Every indicator with its score, in the order of the form.
            pub const fn all(&self) -> [(Indicator, Score); Indicator::ALL.len()] {
                [$((Indicator::$variant, self.$field)),+]
            }
        }
    };
}

indicators! {
    adl_eating Eating Adl "进食",
    adl_dressing Dressing Adl "穿衣",
    adl_face_oral FaceAndOralHygiene Adl "面部与口腔清洁",
    adl_bowel BowelControl Adl "大便控制",
    adl_bladder BladderControl Adl "小便控制",
    adl_toileting Toileting Adl "用厕",
    adl_walking Walking Adl "平地行走",
    adl_transfer Transfer Adl "床椅转移",
    adl_stairs Stairs Adl "上下楼",
    adl_bathing Bathing Adl "洗澡",
    cog_time OrientationToTime Cognition "时间定向",
    cog_person OrientationToPerson Cognition "人物定向",
    cog_space OrientationToSpace Cognition "空间定向",
    cog_memory Memory Cognition "记忆力",
    sen_vision Vision Sensory "视力",
    sen_hearing Hearing Sensory "听力",
    sen_comm Communication Sensory "沟通能力",
}

/// Declares a whole number with a greatest value, as it stands on the wire.
macro_rules! bounded_number {
    ($(#[$meta:meta])* $type:ident up to $most:literal, $description:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $type(u8);

        impl $type {
            /// The greatest value.
            pub const MOST: Self = Self($most);

            /// Makes a value; `None` above the greatest.
            pub const fn new(number: u8) -> Option<Self> {
                if number <= $most { Some(Self(number)) } else { None }
            }

            /// The number.
            pub const fn number(self) -> u8 {
                self.0
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = u8::deserialize(deserializer)?;
                Self::new(number).ok_or_else(|| serde::de::Error::custom("out of range"))
            }
        }

        impl JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "integer",
                    "minimum": 0,
                    "maximum": $most,
                    "description": $description,
                    "x-ltci-disclosable": true,
                })
            }
        }

        impl Disclosable for $type {
            fn disclose(&self) -> Disclosed {
                Disclosed::Integer(i64::from(self.0))
            }
        }
    };
}

bounded_number! {
    /// 得分: the score of one indicator, from 0 to 100.
    #[doc(alias = "得分")]
    Score up to 100, "一项指标的得分。The score of one indicator."
}

bounded_number! {
    /// 合计分: the total of one dimension, from 0 to 200.
    #[doc(alias = "合计分")]
    Total up to 200, "一个维度的合计分。The total of one dimension."
}

bounded_number! {
    /// 分级: the grade of one dimension, from 0 (能力完好) to 3 (重度受损).
    #[doc(alias = "一级指标分级")]
    Grade up to 3, "一个维度的分级，0能力完好、1轻度受损、2中度受损、3重度受损。The grade of one dimension, 0 intact to 3 severely impaired."
}

/// The three dimensions (一级指标) of the scale.
#[doc(alias = "一级指标")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// 日常生活活动能力.
    Adl,
    /// 认知能力.
    Cognition,
    /// 感知觉与沟通能力.
    Sensory,
}

impl Dimension {
    /// Every dimension, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Adl, Self::Cognition, Self::Sensory];

    /// The field of [`Dimensions`] that carries it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adl => "adl",
            Self::Cognition => "cognition",
            Self::Sensory => "sensory",
        }
    }
}

/// One value for each dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    rename = "{T}s",
    description = "三个维度各一个值。One value for each of the three dimensions."
)]
pub struct Dimensions<T> {
    /// 日常生活活动能力
    pub adl: T,
    /// 认知能力
    pub cognition: T,
    /// 感知觉与沟通能力
    pub sensory: T,
}

impl<T: Copy> Dimensions<T> {
    /// The value of one dimension.
    pub const fn of(&self, dimension: Dimension) -> T {
        match dimension {
            Dimension::Adl => self.adl,
            Dimension::Cognition => self.cognition,
            Dimension::Sensory => self.sensory,
        }
    }

    /// The value of one dimension, to change it.
    pub const fn of_mut(&mut self, dimension: Dimension) -> &mut T {
        match dimension {
            Dimension::Adl => &mut self.adl,
            Dimension::Cognition => &mut self.cognition,
            Dimension::Sensory => &mut self.sensory,
        }
    }

    /// Makes a value for each dimension from another.
    pub fn map<U>(&self, mut change: impl FnMut(Dimension, T) -> U) -> Dimensions<U> {
        Dimensions {
            adl: change(Dimension::Adl, self.adl),
            cognition: change(Dimension::Cognition, self.cognition),
            sensory: change(Dimension::Sensory, self.sensory),
        }
    }
}

/// 三个维度的合计分.
pub type Totals = Dimensions<Total>;
/// 三个维度的分级.
pub type Grades = Dimensions<Grade>;
