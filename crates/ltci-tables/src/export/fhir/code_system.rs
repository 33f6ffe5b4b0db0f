//! The CodeSystem: a concept for each code of the directory.

use ltci::directory::{Directory, Item, ItemCategory, ItemClass};
use ltci::schema::NAMESPACE;
use ltci::value::Passage;
use serde::{Serialize, Serializer};

use super::super::field::{ITEM, ItemField, Kind};
use super::part::{Content, Extension, Heading, value_set_url};

/// Fields that are elements of a concept, not properties.
const ELEMENTS: &[&str] = &["ltc_item_codg", "item_name", "item_content"];
/// Properties with the English names of class and category, where those are national ones.
const ENGLISH: &[[&str; 2]] = &[
    ["item_class_en", "项目大类的英文 / class in English"],
    ["item_category_en", "项目类别的英文 / category in English"],
];

#[derive(Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct CodeSystem<'d> {
    #[serde(flatten)]
    pub heading: Heading<'d>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifier: Vec<Identifier<'d>>,
    case_sensitive: bool,
    value_set: String,
    content: &'static str,
    count: usize,
    property: Vec<Definition>,
    concept: Concepts<'d>,
}

#[derive(Serialize)]
struct Identifier<'d> {
    value: &'d str,
}

/// What a property means.
#[derive(Serialize)]
struct Definition {
    code: &'static str,
    uri: String,
    description: String,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl<'d> CodeSystem<'d> {
    pub(super) fn of(directory: &'d Directory<'d>) -> Self {
        let edition = &directory.edition;
        let concept = Concepts::of(directory);
        let number = edition.doc_no.iter().map(|number| Identifier { value: number.as_str() });
        Self {
            heading: Heading::of_edition(edition),
            identifier: number.collect(),
            case_sensitive: true,
            value_set: value_set_url(&edition.id),
            content: "complete",
            count: concept.by_code().count(),
            property: definitions(),
            concept,
        }
    }
}

fn definitions() -> Vec<Definition> {
    let of_fields = properties().map(|field| {
        let term = field.term;
        define(field.name, format!("{} / {}", field.heading(), term.en), kind_of(field))
    });
    let english =
        ENGLISH.iter().map(|[code, description]| define(code, (*description).to_owned(), "string"));
    of_fields.chain(english).collect()
}

fn define(code: &'static str, description: String, kind: &'static str) -> Definition {
    Definition { code, uri: format!("{NAMESPACE}:directory:{code}"), description, kind }
}

fn kind_of(field: &ItemField) -> &'static str {
    match field.kind {
        Kind::Text if field.name == "replaced_by" => "code",
        Kind::Text | Kind::Amount => "string",
        Kind::Term => "Coding",
        Kind::Minutes => "integer",
        Kind::Day => "dateTime",
    }
}

fn properties() -> impl Iterator<Item = &'static ItemField> {
    ITEM.iter().copied().filter(|field| !ELEMENTS.contains(&field.name))
}

/// The items by code and first day; concepts are made while they are written.
struct Concepts<'d>(Vec<&'d Item<'d>>);

impl<'d> Concepts<'d> {
    fn of(directory: &'d Directory<'d>) -> Self {
        let mut items: Vec<_> = directory.items.iter().collect();
        items.sort_by_key(|item| (item.ltc_item_codg, item.in_force_from));
        Self(items)
    }

    fn by_code(&self) -> impl Iterator<Item = &[&'d Item<'d>]> {
        self.0.chunk_by(|left, right| left.ltc_item_codg == right.ltc_item_codg)
    }
}

impl Serialize for Concepts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.by_code().filter_map(Concept::of))
    }
}

#[derive(Serialize)]
struct Concept<'d> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension<'d>>,
    code: &'d str,
    display: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    definition: Option<&'d str>,
    property: Vec<Property<'d>>,
}

#[derive(Serialize)]
struct Property<'d> {
    code: &'static str,
    #[serde(flatten)]
    value: Content<'d>,
}

impl<'d> Concept<'d> {
    /// The concept of all rows of a code.
    fn of(rows: &[&'d Item<'d>]) -> Option<Self> {
        let (last, earlier) = rows.split_last()?;
        Some(Self {
            extension: earlier.iter().map(|row| earlier_row(row)).collect(),
            code: last.ltc_item_codg.as_str(),
            display: last.item_name.as_str(),
            definition: last.item_content.as_ref().map(Passage::as_str),
            property: properties_of(last),
        })
    }
}

fn properties_of<'d>(item: &'d Item<'d>) -> Vec<Property<'d>> {
    let of_fields = properties().filter_map(|field| {
        let value = Content::of(field.name, (field.value)(item))?;
        Some(Property { code: field.name, value })
    });
    of_fields.chain(english_names(item)).collect()
}

fn english_names<'d>(item: &Item<'_>) -> impl Iterator<Item = Property<'d>> + use<'d> {
    let class = ItemClass::by_name(item.item_class.as_str()).map(|class| class.term().en);
    let category = item.item_category.as_ref();
    let category = category.and_then(|label| ItemCategory::by_name(label.as_str()));
    let names = [class, category.map(|category| category.term().en)];
    ENGLISH
        .iter()
        .zip(names)
        .filter_map(|([code, _], name)| Some(Property { code, value: Content::Text(name?.into()) }))
}

/// A row that a later one of the same code follows.
fn earlier_row<'d>(item: &'d Item<'d>) -> Extension<'d> {
    let parts = ITEM.iter().filter(|field| field.name != "ltc_item_codg").filter_map(|field| {
        Some(Extension::value(field.name, Content::of(field.name, (field.value)(item))?))
    });
    Extension::parts(format!("{NAMESPACE}:directory:earlier_row"), parts)
}
