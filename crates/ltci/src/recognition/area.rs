//! 统筹地区: whether two divisions pool their funds together.

use crate::code::AdministrativeDivision;

/// The municipalities, which pool as a whole.
const MUNICIPALITIES: [&str; 4] = ["11", "12", "31", "50"];

/// Whether a division is a province, which pools nothing itself: none of the municipalities.
pub(crate) fn is_province(division: &AdministrativeDivision) -> bool {
    division.as_str().ends_with("0000") && !is_municipal(division)
}

fn is_municipal(division: &AdministrativeDivision) -> bool {
    MUNICIPALITIES.iter().any(|province| division.as_str().starts_with(province))
}

/// Whether two divisions belong to the same city, which is where LTCI is pooled; a municipality is
/// one city.
///
/// ```
/// use ltci::recognition::same_area;
/// let (chongqing, beibei) = ("500000".parse()?, "500109".parse()?);
/// assert!(same_area(&chongqing, &beibei));
/// let (ningbo, wenzhou) = ("330200".parse()?, "330300".parse()?);
/// assert!(!same_area(&ningbo, &wenzhou));
/// # Ok::<(), ltci::code::MalformedCode>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 13.2; 中办国办《关于加快建立长期护理保险制度的意见》: pooling by city, as reported.
#[doc(alias = "统筹地区")]
pub fn same_area(one: &AdministrativeDivision, other: &AdministrativeDivision) -> bool {
    city(one) == city(other)
}

/// The digits that name the city.
fn city(division: &AdministrativeDivision) -> Option<&str> {
    let digits = if is_municipal(division) { 2 } else { 4 };
    division.as_str().get(..digits)
}
