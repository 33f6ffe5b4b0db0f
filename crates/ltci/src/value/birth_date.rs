//! 出生日期: a date that identifies a person.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::Date;

/// 出生日期, `YYYY-MM-DD`. A personal value: unlike [`Date`] it is not
/// [`Disclosable`](crate::Disclosable), and its `Debug` form hides it.
///
/// ```
/// use ltci::value::BirthDate;
/// let birth: BirthDate = serde_json::from_str(r#""1949-12-31""#).unwrap();
/// assert_eq!(format!("{birth:?}"), "BirthDate(…)");
/// assert!(serde_json::from_str::<BirthDate>(r#""1949-12-32""#).is_err());
/// ```
///
/// # Source
/// Field `brdy` of the platform's dictionary.
#[doc(alias = "出生日期")]
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BirthDate(Date);

impl BirthDate {
    /// The day, for comparisons.
    pub const fn day(self) -> Date {
        self.0
    }
}

impl fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BirthDate(…)")
    }
}

impl JsonSchema for BirthDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BirthDate".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = Date::json_schema(generator);
        schema.remove("x-ltci-disclosable");
        schema.insert(
            "description".to_owned(),
            "出生日期，YYYY-MM-DD；个人信息。A birth date, YYYY-MM-DD; personal.".into(),
        );
        schema
    }
}
