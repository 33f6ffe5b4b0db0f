//! 查找项目: by code, by Chinese characters, by pinyin or its initials.

use pinyin::ToPinyinMulti;

use super::{Directory, Item};

/// What to look for.
///
/// ```
/// use ltci::directory::Query;
/// let names = ["洗发", "协助进食/水", "手、足部清洁"];
/// let found = |text| names.map(|name| Query::new(text).rank("SI001", name).is_some());
/// assert_eq!(found("洗"), [true, false, false]);
/// assert_eq!(found("xf"), [true, false, false]);
/// assert_eq!(found("jinshi"), [false, true, false]);
/// assert_eq!(found("szbqj"), [false, false, true]);
/// assert_eq!(found("si001"), [true, true, true]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// In lower case, without blanks.
    text: String,
}

/// How well an item fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The code itself.
    Code,
    /// The whole name.
    WholeName,
    /// The name begins with it.
    NameBegins,
    /// The name contains it.
    NameContains,
    /// The code begins with it.
    CodeBegins,
    /// The name begins so in pinyin.
    SoundBegins,
    /// The name contains it in pinyin.
    SoundContains,
}

impl Query {
    /// A query; blanks and case do not matter.
    pub fn new(text: &str) -> Self {
        let chars = text.chars().filter(|char| !char.is_whitespace());
        Self { text: chars.flat_map(char::to_lowercase).collect() }
    }

    /// How well an item fits; `None` if it does not. Nothing fits an empty query.
    pub fn rank(&self, code: &str, name: &str) -> Option<Rank> {
        if self.text.is_empty() {
            return None;
        }
        let (code, name) = (code.to_lowercase(), name.to_lowercase());
        if code == self.text {
            return Some(Rank::Code);
        }
        if let Some(place) = name.find(&self.text) {
            let whole = name.len() == self.text.len();
            return Some(match place {
                0 if whole => Rank::WholeName,
                0 => Rank::NameBegins,
                _ => Rank::NameContains,
            });
        }
        if code.starts_with(&self.text) {
            return Some(Rank::CodeBegins);
        }
        self.sound(&name)
    }

    fn sound(&self, name: &str) -> Option<Rank> {
        if !self.text.is_ascii() {
            return None;
        }
        let sounds: Vec<Vec<String>> =
            name.chars().map(readings).filter(|r| !r.is_empty()).collect();
        let first = (0..sounds.len()).find(|start| {
            sounds_like(self.text.as_bytes(), sounds.get(*start..).unwrap_or_default())
        })?;
        Some(if first == 0 { Rank::SoundBegins } else { Rank::SoundContains })
    }
}

/// The items of a directory that fit, best first and then in the order of the directory.
pub fn search<'d>(query: &Query, directory: &'d Directory<'_>) -> Vec<&'d Item<'d>> {
    let ranked = directory.items.iter().enumerate().filter_map(|(place, item)| {
        let rank = query.rank(item.ltc_item_codg.as_str(), item.item_name.as_str())?;
        Some((rank, place, item))
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_unstable_by_key(|(rank, place, _)| (*rank, *place));
    ranked.into_iter().map(|(_, _, item)| item).collect()
}

/// How a character is read: every reading without tones, or itself for a letter or digit.
/// Punctuation is not read.
fn readings(char: char) -> Vec<String> {
    if char.is_ascii_alphanumeric() {
        return vec![char.to_string()];
    }
    let readings = char.to_pinyin_multi().into_iter().flatten();
    readings.map(|reading| reading.plain().replace('ü', "v")).collect()
}

/// Whether the query is read by the first characters, each giving its initial or all of its
/// letters; the last one may be unfinished.
fn sounds_like(query: &[u8], sounds: &[Vec<String>]) -> bool {
    // The places of the query that can be reached after each character.
    let mut reached = vec![0_usize];
    for readings in sounds {
        let mut next = Vec::new();
        for place in reached {
            let rest = query.get(place..).unwrap_or_default();
            for reading in readings.iter().map(String::as_bytes) {
                if reading.starts_with(rest) {
                    return true;
                }
                if rest.starts_with(reading) {
                    next.push(place + reading.len());
                }
                if rest.first() == reading.first() {
                    next.push(place + 1);
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        reached = next;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_fits_come_first() {
        let rank = |text, name| Query::new(text).rank("SI001", name);
        assert_eq!(rank("SI001", "洗发"), Some(Rank::Code));
        assert_eq!(rank("洗发", "洗发"), Some(Rank::WholeName));
        assert_eq!(rank("洗", "洗发"), Some(Rank::NameBegins));
        assert_eq!(rank("发", "洗发"), Some(Rank::NameContains));
        assert_eq!(rank("si", "洗发"), Some(Rank::CodeBegins));
        assert_eq!(rank("xifa", "洗发"), Some(Rank::SoundBegins));
        assert_eq!(rank("x fa", "洗发"), Some(Rank::SoundBegins));
        assert_eq!(rank("f", "洗发"), Some(Rank::SoundContains));
        assert_eq!(rank("fx", "洗发"), None);
        assert_eq!(rank("", "洗发"), None);
        assert_eq!(
            rank("picc", "经外周静脉置入中心静脉导管（PICC）维护"),
            Some(Rank::NameContains)
        );
    }

    #[test]
    fn characters_of_several_readings_fit_by_each() {
        for text in ["chongdong", "zhongdong", "cd", "zd"] {
            assert_eq!(Query::new(text).rank("1", "重动"), Some(Rank::SoundBegins), "{text}");
        }
    }

    #[test]
    fn long_queries_end() {
        let (query, name) = ("a".repeat(300) + "b", "啊".repeat(400));
        assert_eq!(Query::new(&query).rank("1", &name), None);
    }
}
