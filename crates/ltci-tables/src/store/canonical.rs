//! An item in the canonical form of RFC 8785, written member by member: a million of them are
//! written for one digest, and a serializer looks at each byte of them.

use std::io::Write as _;

use ltci::code::{CaregiverQualification, ChargeUnit, ItemCode};
use ltci::directory::Item;
use ltci::value::{Label, Minutes, Passage};
use ltci::{Date, Money};

/// Writes a comma and an item in the canonical form.
pub(crate) fn write_canonical(item: &Item<'_>, canonical: &mut Vec<u8>) {
    canonical.extend_from_slice(b",{");
    let mut members = Members(canonical);
    // In the order that the form wants.
    members.minutes("\"duration_max\":", item.duration_max);
    members.minutes("\"duration_min\":", item.duration_min);
    if let Some(frequency) = item.frequency {
        // Writing into memory cannot fail.
        let _ = write!(members.0, "\"frequency\":\"{frequency}\",");
    }
    members.date("\"in_force_from\":\"", Some(item.in_force_from));
    members.date("\"in_force_to\":\"", item.in_force_to);
    members.text("\"item_category\":\"", item.item_category.as_ref().map(Label::as_str));
    members.text("\"item_class\":\"", Some(item.item_class.as_str()));
    members.text("\"item_content\":\"", item.item_content.as_ref().map(Passage::as_str));
    members.text("\"item_name\":\"", Some(item.item_name.as_str()));
    members.text("\"item_points\":\"", item.item_points.as_ref().map(Passage::as_str));
    members.text("\"ltc_item_codg\":\"", Some(item.ltc_item_codg.as_str()));
    members.money("\"price\":\"", item.price);
    members.money("\"price_cap\":\"", item.price_cap);
    members.text("\"qualification\":\"", item.qualification.map(CaregiverQualification::as_str));
    members.text("\"replaced_by\":\"", item.replaced_by.as_ref().map(ItemCode::as_str));
    members.text("\"unit\":\"", item.unit.map(ChargeUnit::as_str));
    members.end();
}

/// Members, each with a comma behind it. Names come with the signs before their values.
struct Members<'c>(&'c mut Vec<u8>);

impl Members<'_> {
    fn text(&mut self, name: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        self.0.extend_from_slice(name.as_bytes());
        if is_bare(text) {
            self.0.extend_from_slice(text.as_bytes());
            self.0.extend_from_slice(b"\",");
        } else {
            self.0.pop();
            // Writing into memory cannot fail.
            let _ = serde_json::to_writer(&mut *self.0, text);
            self.0.push(b',');
        }
    }

    fn date(&mut self, name: &str, day: Option<Date>) {
        let Some(day) = day else { return };
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(&day.to_ascii());
        self.0.extend_from_slice(b"\",");
    }

    fn minutes(&mut self, name: &str, minutes: Option<Minutes>) {
        let Some(Minutes(minutes)) = minutes else { return };
        self.0.extend_from_slice(name.as_bytes());
        self.number(minutes);
        self.0.push(b',');
    }

    fn money(&mut self, name: &str, money: Option<Money>) {
        let Some(money) = money else { return };
        self.0.extend_from_slice(name.as_bytes());
        self.number(money.fen() / 100);
        let fen = u8::try_from(money.fen() % 100).unwrap_or_default();
        self.0.extend_from_slice(&[b'.', b'0' + fen / 10, b'0' + fen % 10, b'"', b',']);
    }

    fn number(&mut self, number: impl serde::Serialize) {
        // Writing into memory cannot fail.
        let _ = serde_json::to_writer(&mut *self.0, &number);
    }

    /// There is always a member, and the last comma becomes the end.
    fn end(self) {
        self.0.pop();
        self.0.push(b'}');
    }
}

/// Whether nothing has to be escaped. A fold, not a search: the compiler makes it wide.
fn is_bare(text: &str) -> bool {
    text.bytes().fold(true, |bare, byte| bare & !matches!(byte, 0..=0x1F | b'"' | b'\\'))
}

#[cfg(test)]
mod tests {
    use ltci::directory::sample_edition;

    use super::*;

    #[test]
    fn items_are_written_as_the_form_wants() {
        let mut sample = sample_edition().clone();
        let more = serde_json::json!({
            "ltc_item_codg": "SAMPLE9", "item_class": "引\"号", "item_name": "反\\斜",
            "item_content": "一\n二", "item_points": "“三”：a b", "price": "99999999999999.99",
            "price_cap": "0.05", "duration_min": 1, "duration_max": 1440, "frequency": "每12小时",
            "qualification": "nurse", "in_force_from": "1900-01-01", "replaced_by": "SAMPLE8"
        });
        let bare = serde_json::json!({
            "ltc_item_codg": "SAMPLE9", "item_class": "甲", "item_name": "乙",
            "in_force_from": "2199-12-31"
        });
        let (more, bare) = (more.to_string(), bare.to_string());
        sample.items.push(serde_json::from_str(&more).unwrap());
        sample.items.push(serde_json::from_str(&bare).unwrap());
        for item in &sample.items {
            let mut written = Vec::new();
            write_canonical(item, &mut written);
            let expected = ltci::canonical(&serde_json::to_value(item).unwrap());
            assert_eq!(written.split_first(), Some((&b',', expected.as_bytes())));
        }
    }
}
