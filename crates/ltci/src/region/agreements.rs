//! 适用的协议: the agreements known, those shipped and those given.

use std::sync::{Arc, LazyLock};

use super::{InForceAt, RecognitionAgreement, shipped};
use crate::code::{AdministrativeDivision, RecordId};
use crate::value::Date;

/// The agreements known. Pure data: in which order they were given changes nothing. One that was
/// given takes the place of a shipped one with the same identifier.
///
/// ```
/// use ltci::region::Agreements;
/// let (ningbo, wenzhou) = ("330200".parse()?, "330300".parse()?);
/// let agreements = Agreements::shipped();
/// let day = "2026-05-01".parse().ok();
/// let found: Vec<_> = agreements.between(&ningbo, &wenzhou, day).collect();
/// assert_eq!(found[0].agreement.id.as_str(), "zhejiang-2026");
/// # Ok::<(), ltci::code::MalformedCode>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 12.12.
#[derive(Clone, Debug, Default)]
pub struct Agreements {
    /// In the order of identifier, later versions first.
    list: Vec<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    agreement: Arc<RecognitionAgreement>,
    digest: Arc<str>,
    given: bool,
}

impl Agreements {
    /// No agreement at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// The agreements that are part of the library.
    pub fn shipped() -> Self {
        static SHIPPED: LazyLock<Agreements> = LazyLock::new(|| {
            let files = shipped::agreements().iter();
            files.fold(Agreements::none(), |known, one| known.adding(one, false))
        });
        SHIPPED.clone()
    }

    /// These and one more.
    #[must_use]
    pub fn with(self, agreement: RecognitionAgreement) -> Self {
        self.adding(&Arc::new(agreement), true)
    }

    /// Every agreement, by identifier.
    pub fn all(&self) -> impl Iterator<Item = &RecognitionAgreement> {
        let mut before = None;
        let list = self.list.iter().filter(move |known| {
            let id = known.agreement.agreement.id;
            before.replace(id) != Some(id)
        });
        list.map(|known| &*known.agreement)
    }

    /// The agreement of an identifier.
    pub fn get(&self, id: &RecordId) -> Option<&RecognitionAgreement> {
        self.all().find(|one| one.agreement.id == *id)
    }

    /// The agreements about conclusions of one division in another that apply on a day, or may
    /// apply as far as known; without a day all. One that another supersedes by then is left out.
    pub fn between<'s>(
        &'s self,
        from: &AdministrativeDivision,
        to: &AdministrativeDivision,
        day: Option<Date>,
    ) -> impl Iterator<Item = &'s RecognitionAgreement> + use<'s> {
        let applies = move |one: &RecognitionAgreement| {
            day.is_none_or(|day| matches!(one.at(day), InForceAt::InForce | InForceAt::Unknown))
        };
        let (from, to) = (*from, *to);
        let connecting = move |one: &&RecognitionAgreement| one.connects(&from, &to);
        let superseded: Vec<_> = match day {
            Some(day) => {
                let later = self.all().filter(move |one| one.at(day) == InForceAt::InForce);
                later.filter(connecting).filter_map(|one| one.agreement.supersedes).collect()
            }
            None => Vec::new(),
        };
        self.all()
            .filter(connecting)
            .filter(move |one| applies(one) && !superseded.contains(&one.agreement.id))
    }

    /// The agreements that were given, with their digests.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&RecognitionAgreement, &str)> {
        let given = self.list.iter().filter(|known| known.given);
        given.map(|known| (&*known.agreement, &*known.digest))
    }

    fn adding(mut self, agreement: &Arc<RecognitionAgreement>, given: bool) -> Self {
        let digest: Arc<str> = agreement.digest().into();
        self.list.retain(|known| known.digest != digest);
        self.list.push(Known { agreement: Arc::clone(agreement), digest, given });
        self.list.sort_by(|one, other| one.rank().cmp(&other.rank()));
        self
    }
}

impl Known {
    fn rank(&self) -> impl Ord + use<'_> {
        use std::cmp::Reverse;
        let header = &self.agreement.agreement;
        let version: u32 = header.version.as_str().parse().unwrap_or_default();
        (header.id, !self.given, Reverse(version), &*self.digest)
    }
}
