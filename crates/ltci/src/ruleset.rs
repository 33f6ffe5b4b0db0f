//! Which rules and data a report was made with.

use std::sync::{Arc, LazyLock};

use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use sm3::{Digest, Sm3};

use crate::assessment::Scale;
use crate::code::{DataVersion, RecordId, administrative_division};
use crate::directory::{Known, sample};
use crate::region::{self, Agreements, Regions};
use crate::rules::{self, Examples, Rule};
use crate::seal::KnownKeys;

/// The version of the rules: it changes with every change of a verdict.
pub const VERSION: &str = "1";

static RULESET: LazyLock<RuleSet> = LazyLock::new(|| RuleSet {
    version: VERSION,
    digest: digest(catalogue().to_string().as_bytes()),
});

static DATA: LazyLock<Vec<Dataset>> = LazyLock::new(|| {
    let divisions = Dataset {
        id: "gb-t-2260".to_owned(),
        version: administrative_division::VERSION.to_owned(),
        digest: digest(administrative_division::FILE.as_bytes()),
    };
    let regions = Dataset {
        id: "regions".to_owned(),
        version: region::REGIONS_VERSION.to_owned(),
        digest: region::REGIONS_DIGEST.clone(),
    };
    let agreements = Dataset {
        id: "agreements".to_owned(),
        version: region::AGREEMENTS_VERSION.to_owned(),
        digest: region::AGREEMENTS_DIGEST.clone(),
    };
    let others = [divisions, Dataset::of(sample()), regions, agreements];
    Scale::all().map(Dataset::of_scale).chain(others).collect()
});

/// Rules and data that a report was made with. Computed only when it is written down.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(with = "MadeWithForm")]
pub struct MadeWith {
    /// Editions that were made known beside those that are part of the library.
    pub(crate) editions: Arc<[Arc<Known>]>,
    /// Profiles that were made known.
    pub(crate) regions: Arc<Regions>,
    /// Agreements that were made known beside those of the library.
    pub(crate) agreements: Option<Arc<Agreements>>,
    /// The keys that seals were checked with.
    pub(crate) keys: Option<Arc<KnownKeys>>,
}

impl Serialize for MadeWith {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let editions = self.editions.iter().map(|known| Dataset::of(known));
        let regions = self.regions.given().map(|(profile, digest)| {
            let header = &profile.profile;
            Dataset::given(header.id, header.version, digest)
        });
        let agreements = self.agreements.iter().flat_map(|known| known.given());
        let agreements = agreements.map(|(agreement, digest)| {
            let header = &agreement.agreement;
            Dataset::given(header.id, header.version, digest)
        });
        let keys = self.keys.iter().map(|known| Dataset::of_keys(known));
        let given = editions.chain(regions).chain(agreements).chain(keys);
        let data = DATA.iter().cloned().chain(given).collect();
        let form = MadeWithForm { ltci: env!("CARGO_PKG_VERSION"), ruleset: &RULESET, data };
        form.serialize(serializer)
    }
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "MadeWith")]
struct MadeWithForm {
    /// The version of the library.
    ltci: &'static str,
    /// The rules.
    ruleset: &'static RuleSet,
    /// The tables: scales, divisions, directories, region profiles, agreements, and the key ring.
    data: Vec<Dataset>,
}

/// The rules by version and digest.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RuleSet {
    /// The version.
    pub version: &'static str,
    /// The SM3 digest of the list of rules in `schemas/rules.json`, written compactly.
    pub digest: String,
}

/// A versioned table.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Dataset {
    /// Its identifier.
    id: String,
    /// Its version; of a directory or a key ring the day of issue.
    version: String,
    /// The SM3 digest of its file or files; of a directory or a key ring of its canonical form.
    digest: String,
}

impl Dataset {
    fn of_scale(scale: &Scale) -> Self {
        Self {
            id: scale.id().to_owned(),
            version: scale.version().to_owned(),
            digest: scale.digest(),
        }
    }

    fn given(id: RecordId, version: DataVersion, digest: &str) -> Self {
        let (id, version) = (id.as_str().to_owned(), version.as_str().to_owned());
        Self { id, version, digest: digest.to_owned() }
    }

    fn of(known: &Known) -> Self {
        let edition = &known.directory.edition;
        Self {
            id: edition.id.as_str().to_owned(),
            version: edition.issued.to_string(),
            digest: known.digest.clone(),
        }
    }

    fn of_keys(known: &KnownKeys) -> Self {
        let header = &known.ring.ring;
        Self {
            id: header.id.as_str().to_owned(),
            version: header.issued.to_string(),
            digest: known.digest.clone(),
        }
    }
}

impl RuleSet {
    /// The rules of this library.
    pub fn current() -> &'static Self {
        &RULESET
    }
}

/// `sm3:` and the SM3 digest in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sm3::digest(bytes).iter().fold("sm3:".to_owned(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Every rule as data: what `schemas/rules.json` lists.
pub fn catalogue() -> Value {
    rules::all().iter().map(|rule| entry(rule)).collect()
}

/// One rule as data.
pub fn entry(rule: &Rule) -> Value {
    let mut entry = json!({
        "code": rule.code,
        "area": rule.area().map(rules::Area::folder),
        "severity": rule.severity,
        "status": rule.status,
        "title": rule.title,
        "message": rule.message,
        "help": rule.help,
        "sources": rule.sources,
    });
    if let (Examples::Values(declaration), Some(object)) = (rule.examples, entry.as_object_mut()) {
        object.insert("of".to_owned(), declaration.name.into());
    }
    if let Some(object) = entry.as_object_mut() {
        let days = [("in_force_from", rule.in_force.from), ("in_force_to", rule.in_force.to)];
        for (name, day) in days {
            if let Some(day) = day {
                object.insert(name.to_owned(), day.to_string().into());
            }
        }
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two worked examples of GB/T 32905-2016, appendix A.
    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(
            digest(b"abc"),
            "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
        assert_eq!(
            digest("abcd".repeat(16).as_bytes()),
            "sm3:debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
        );
    }
}
