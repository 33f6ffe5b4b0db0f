//! 随附的参数与协议: the one place in which every file that is shipped is listed.

use std::sync::{Arc, LazyLock};

use serde::de::DeserializeOwned;

use super::{RecognitionAgreement, RegionProfile};
use crate::ruleset::digest;

/// The release of the shipped profiles: it changes with every change of a file.
pub(crate) const REGIONS_VERSION: &str = "1";
/// The release of the shipped agreements.
pub(crate) const AGREEMENTS_VERSION: &str = "1";

/// Files of a folder in `data`, by name.
macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(include_str!(concat!("../../data/", $folder, "/", $name, ".json"))),+]
    };
}

/// The shipped profiles, by division.
const REGIONS: &[&str] = files!("regions":
    "120000"
    "140500"
    "310000"
    "320100"
    "320400"
    "320500"
    "320800"
    "321282"
    "330000"
    "330200"
    "330328"
    "330421"
    "330782"
    "370200"
    "370481"
    "370600"
    "370800"
    "441400"
    "450100"
    "450200"
    "500000"
    "510100"
    "520000"
    "530100"
    "530300"
);

/// The shipped agreements.
const AGREEMENTS: &[&str] = files!("agreements":
    "chengdu-chongqing-2023"
    "chengdu-chongqing-2024"
    "shandong-2025"
    "zhejiang-2026"
);

static REGIONS_READ: LazyLock<Vec<Arc<RegionProfile>>> = LazyLock::new(|| read(REGIONS));
static AGREEMENTS_READ: LazyLock<Vec<Arc<RecognitionAgreement>>> =
    LazyLock::new(|| read(AGREEMENTS));

/// The SM3 digest of the shipped profiles, one file after the other.
pub(crate) static REGIONS_DIGEST: LazyLock<String> =
    LazyLock::new(|| digest(REGIONS.concat().as_bytes()));
/// The SM3 digest of the shipped agreements, one file after the other.
pub(crate) static AGREEMENTS_DIGEST: LazyLock<String> =
    LazyLock::new(|| digest(AGREEMENTS.concat().as_bytes()));

pub(super) fn regions() -> &'static [Arc<RegionProfile>] {
    &REGIONS_READ
}

pub(super) fn agreements() -> &'static [Arc<RecognitionAgreement>] {
    &AGREEMENTS_READ
}

#[expect(clippy::expect_used, reason = "the files are part of the crate, and a test reads them")]
fn read<T: DeserializeOwned>(files: &[&str]) -> Vec<Arc<T>> {
    let read = |file: &&str| serde_json::from_str(file).expect("a shipped file is well formed");
    files.iter().map(read).map(Arc::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of the files of a folder, in order.
    fn names(folder: &str) -> Vec<String> {
        let folder = format!("{}/data/{folder}", env!("CARGO_MANIFEST_DIR"));
        let entries = std::fs::read_dir(&folder).expect("the folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<_> =
            names.map(|name| name.to_string_lossy().trim_end_matches(".json").to_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn every_file_is_listed_under_its_own_name() {
        let listed: Vec<_> = regions().iter().map(|one| one.profile.admdvs.as_str()).collect();
        assert_eq!(listed, names("regions"));
        let listed: Vec<_> = agreements().iter().map(|one| one.agreement.id.as_str()).collect();
        assert_eq!(listed, names("agreements"));
    }
}
