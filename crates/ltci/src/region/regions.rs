//! 某地某日的参数: the profiles known, those shipped and those given.

use std::sync::{Arc, LazyLock};

use super::{RegionProfile, shipped};
use crate::code::{AdministrativeDivision, DataVersion, RecordId};
use crate::recognition::is_province;
use crate::value::Date;

/// The profiles known. Pure data: in which order they were given changes nothing.
///
/// A profile that was given comes before a shipped one of the same region: whoever gives it knows
/// the region better than this library.
///
/// ```
/// use ltci::region::Regions;
/// let regions = Regions::shipped();
/// let ningbo = regions.of(&"330200".parse()?, None).unwrap();
/// assert_eq!(ningbo.profile.admdvs.name(), Some("宁波市"));
/// assert!(regions.of(&"110000".parse()?, None).is_none());
/// # Ok::<(), ltci::code::MalformedCode>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 12.8.
#[derive(Clone, Debug, Default)]
pub struct Regions {
    /// In the order of division, then the one to be preferred first.
    list: Vec<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    profile: Arc<RegionProfile>,
    digest: Arc<str>,
    given: bool,
}

impl Regions {
    /// No profile at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// The profiles that are part of the library.
    pub fn shipped() -> Self {
        Self::shipped_here().clone()
    }

    /// The same, where they are: nothing is copied.
    pub(crate) fn shipped_here() -> &'static Self {
        static SHIPPED: LazyLock<Regions> = LazyLock::new(|| {
            shipped::regions().iter().fold(Regions::none(), |known, one| known.adding(one, false))
        });
        &SHIPPED
    }

    /// These and one more.
    ///
    /// ```
    /// use ltci::region::{RegionProfile, Regions};
    /// let text = include_str!("../../data/bases/region-profile.json");
    /// let own: RegionProfile = serde_json::from_str(text)?;
    /// let regions = Regions::shipped().with(own.clone());
    /// assert_eq!(regions.of(&own.profile.admdvs, None), Some(&own));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn with(self, profile: RegionProfile) -> Self {
        self.adding(&Arc::new(profile), true)
    }

    /// The profile of a division itself on a day; without a day the latest.
    pub fn of(
        &self,
        division: &AdministrativeDivision,
        day: Option<Date>,
    ) -> Option<&RegionProfile> {
        self.history(division).find(|profile| day.is_none_or(|day| profile.covers(day)))
    }

    /// The profile of a division, or else of the city or the province it lies in.
    pub fn nearest(
        &self,
        division: &AdministrativeDivision,
        day: Option<Date>,
    ) -> Option<&RegionProfile> {
        [6, 4, 2].iter().find_map(|digits| {
            let digits = division.as_str().get(..*digits)?;
            self.of(&format!("{digits:0<6}").parse().ok()?, day)
        })
    }

    /// The profile of an identifier and version; of several the one to be preferred.
    pub fn version(&self, id: &RecordId, version: &DataVersion) -> Option<&RegionProfile> {
        self.all().find(|one| one.profile.id == *id && one.profile.version == *version)
    }

    /// Every profile of a division, the one to be preferred first.
    pub fn history<'s>(
        &'s self,
        division: &AdministrativeDivision,
    ) -> impl Iterator<Item = &'s RegionProfile> + use<'s> {
        let division = *division;
        self.all().filter(move |profile| profile.profile.admdvs == division)
    }

    /// Every profile, in the order of division.
    pub fn all(&self) -> impl Iterator<Item = &RegionProfile> {
        self.list.iter().map(|known| &*known.profile)
    }

    /// The divisions that have a profile and are no province, each once: where funds are pooled. A
    /// municipality is one.
    ///
    /// ```
    /// use ltci::region::Regions;
    /// let areas = Regions::shipped().areas();
    /// assert!(areas.contains(&"500000".parse()?) && !areas.contains(&"330000".parse()?));
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    pub fn areas(&self) -> Vec<AdministrativeDivision> {
        let mut areas: Vec<_> = self.all().map(|one| one.profile.admdvs).collect();
        areas.retain(|division| !is_province(division));
        areas.dedup();
        areas
    }

    /// Whether a profile was given rather than shipped.
    pub fn is_given(&self, profile: &RegionProfile) -> bool {
        let digest = profile.digest();
        self.list.iter().any(|known| known.given && *known.digest == *digest)
    }

    /// The profiles that were given, with their digests.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&RegionProfile, &str)> {
        let given = self.list.iter().filter(|known| known.given);
        given.map(|known| (&*known.profile, &*known.digest))
    }

    /// The divisions whose name begins with a word, such as 宁波.
    pub fn named(&self, word: &str) -> Vec<AdministrativeDivision> {
        let names = |division: &AdministrativeDivision| {
            division.name().is_some_and(|name| !word.is_empty() && name.starts_with(word))
        };
        let mut found: Vec<_> = self.all().map(|one| one.profile.admdvs).filter(names).collect();
        found.dedup();
        found
    }

    fn adding(mut self, profile: &Arc<RegionProfile>, given: bool) -> Self {
        let digest: Arc<str> = profile.digest().into();
        self.list.retain(|known| known.digest != digest);
        self.list.push(Known { profile: Arc::clone(profile), digest, given });
        self.list.sort_by(|one, other| one.rank().cmp(&other.rank()));
        self
    }
}

impl Known {
    /// Division first; then given before shipped, the later day and the later version before the
    /// earlier. The digest makes the order whole.
    fn rank(&self) -> impl Ord + use<'_> {
        use std::cmp::Reverse;
        let header = &self.profile.profile;
        let version: u32 = header.version.as_str().parse().unwrap_or_default();
        (
            header.admdvs,
            !self.given,
            Reverse(header.in_force_from),
            Reverse(version),
            header.id,
            &*self.digest,
        )
    }
}
