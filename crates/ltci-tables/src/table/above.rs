//! Class and category that stand above their items: in a merged cell, or in a row of their own.

use ltci::directory::{ItemCategory, ItemClass};

use super::field::Field;

/// What stands above a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    pub class: Option<Given>,
    pub category: Option<Given>,
}

/// A name that holds until the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    pub name: String,
    /// By a row of its own; otherwise by a cell of an earlier row.
    pub by_section: bool,
}

impl Above {
    /// A section begins. Gives the field that it is of.
    pub fn begin(&mut self, section: Section) -> Field {
        let given = Some(Given { name: section.name, by_section: true });
        if section.field == Field::Category {
            self.category = given;
        } else {
            (self.class, self.category) = (given, None);
        }
        section.field
    }

    /// A row gives its own class.
    pub fn class_of_row(&mut self, name: &str) {
        if self.class.as_ref().is_none_or(|class| class.name != name) {
            self.class = Some(Given { name: name.to_owned(), by_section: false });
            self.category = None;
        }
    }

    /// A row gives its own category.
    pub fn category_of_row(&mut self, name: &str) {
        if self.category.as_ref().is_none_or(|category| category.name != name) {
            self.category = Some(Given { name: name.to_owned(), by_section: false });
        }
    }
}

/// The head of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub field: Field,
    pub name: String,
}

/// A section by its text: numbered as sections are, ending in 类, or spanning the row.
pub(super) fn section(text: &str, spanned: bool) -> Option<Section> {
    let text = text.trim();
    if text.chars().count() > 30 || text.ends_with(['。', '；']) {
        return None;
    }
    let (numbered, rest) = without_number(text);
    let bare = without_count(rest);
    let name = without_suffix(bare);
    let known = if ItemClass::by_name(name).is_some() {
        Some(Field::Class)
    } else {
        ItemCategory::by_name(name).map(|_| Field::Category)
    };
    let by_form = match numbered {
        Some(Numbered::Chapter) => Some(Field::Class),
        Some(Numbered::Part) => Some(Field::Category),
        Some(Numbered::Digits) | None if name.len() < bare.len() => Some(Field::Class),
        None if spanned => Some(Field::Class),
        Some(Numbered::Digits) | None => None,
    };
    let field = known.or(by_form)?;
    (!name.is_empty()).then(|| Section { field, name: name.to_owned() })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbered {
    /// 一、 or 第一部分.
    Chapter,
    /// （一）.
    Part,
    /// 1. or 1、.
    Digits,
}

/// The text without a number in front.
pub(super) fn without_number(text: &str) -> (Option<Numbered>, &str) {
    let is_numeral = |char: char| "一二三四五六七八九十".contains(char);
    let chapter = text.trim_start_matches(is_numeral);
    if chapter.len() < text.len() {
        if let Some(rest) = chapter.strip_prefix(['、', '.', '．']) {
            return (Some(Numbered::Chapter), rest.trim_start());
        }
    }
    if let Some(inside) = text.strip_prefix(['（', '(']) {
        let rest =
            inside.trim_start_matches(|char: char| is_numeral(char) || char.is_ascii_digit());
        if let (true, Some(rest)) = (rest.len() < inside.len(), rest.strip_prefix(['）', ')'])) {
            return (Some(Numbered::Part), rest.trim_start());
        }
    }
    if let Some(behind) = text.strip_prefix('第') {
        let rest = behind.trim_start_matches(is_numeral);
        let part = ["部分", "类", "章"].iter().find_map(|word| rest.strip_prefix(word));
        if let (true, Some(rest)) = (rest.len() < behind.len(), part) {
            return (Some(Numbered::Chapter), rest.trim_start_matches([' ', '　', '：', ':']));
        }
    }
    let digits = text.trim_start_matches(|char: char| char.is_ascii_digit());
    match digits.strip_prefix(['、', '.', '．']) {
        Some(rest) if digits.len() < text.len() && !rest.is_empty() => {
            (Some(Numbered::Digits), rest.trim_start())
        }
        _ => (None, text),
    }
}

/// The text without 类 or 类项目 behind.
pub(super) fn without_suffix(text: &str) -> &str {
    let endings = ["类服务项目", "类项目", "类"];
    let bare = endings.iter().find_map(|ending| text.strip_suffix(ending));
    // A short one may be a word of its own, such as 样例大类.
    bare.filter(|bare| bare.chars().count() >= 4).unwrap_or(text)
}

/// The text without （27项） behind.
fn without_count(text: &str) -> &str {
    let text = text.trim_end_matches(['：', ':']);
    let open = text.rfind(['（', '(']).filter(|_| text.ends_with(['）', ')']));
    match open.and_then(|open| text.split_at_checked(open)) {
        Some((name, count)) if count.contains('项') && !name.is_empty() => name.trim_end(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_told_by_number_ending_or_span() {
        for (text, spanned, expected) in [
            ("一、生活照护类项目", false, Some((Field::Class, "生活照护"))),
            ("二、常用临床护理（15项）", false, Some((Field::Class, "常用临床护理"))),
            ("（一）饮食照护", false, Some((Field::Category, "饮食照护"))),
            ("第一部分 基本生活照料", false, Some((Field::Class, "基本生活照料"))),
            ("清洁照护", false, Some((Field::Category, "清洁照护"))),
            ("基本生活照料", true, Some((Field::Class, "基本生活照料"))),
            ("基本生活照料", false, None),
            ("1.本目录自发布之日起施行", false, None),
        ] {
            let found = section(text, spanned);
            let found = found.as_ref().map(|section| (section.field, section.name.as_str()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
