//! A folder of case files, read in sorted order.
//!
//! A case file is `{"$schema"?: …, "area": "codes", "cases": [ … ]}`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

use crate::case::{Case, name_of};
use crate::digest::sm3_text;
use crate::error::{Complaint, Error, Kind};
use crate::json::{self, Object};
use crate::operation::operations;
use crate::text::{Text, told};

/// One case and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    case: Case,
    file: String,
    area: String,
}

impl Entry {
    /// The case.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The case's file: the path below the suite's folder, with `/` between its parts.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The area that the case's file declares, for example `codes`.
    pub fn area(&self) -> &str {
        &self.area
    }
}

/// All cases, in the order of their files and of their place in the file; no id occurs twice.
///
/// ```
/// use ltci_conformance::Suite;
///
/// let file = r#"{ "area": "codes", "cases": [{
///     "id": "code/money/good/zero", "level": "must", "op": "code", "clause": ["SPEC-2.3"],
///     "title": { "zh": "零元", "en": "no money" },
///     "code": "money", "value": "0.00", "expect": { "verdict": "acceptable" }
/// }] }"#;
/// let suite = Suite::from_files([("codes/money.json".to_owned(), file.into())])?;
/// assert_eq!(suite.entries()[0].file(), "codes/money.json");
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Suite {
    entries: Vec<Entry>,
}

impl Suite {
    /// Reads every `*.json` file below a folder; other files are left alone, links followed.
    ///
    /// The folder is that of the cases, or one that holds it: `conformance`, or the top of an
    /// [`Archive`](crate::Archive).
    ///
    /// # Errors
    ///
    /// - [`Error::is_io`]: the folder or one of its files cannot be read.
    /// - [`Error::is_case_format`]: as for [`Suite::from_files`].
    pub fn load(folder: &Path) -> Result<Self, Error> {
        let inner = ["conformance/cases", "cases"].map(|inner| folder.join(inner));
        let inner = inner.iter().find(|inner| inner.is_dir());
        Self::from_files(case_files(inner.map_or(folder, PathBuf::as_path))?)
    }

    /// Reads case files that are already in memory, given as name and content.
    ///
    /// # Errors
    ///
    /// [`Error::is_case_format`]:
    /// - a file is no JSON, gives a member twice, or holds a number that cannot be passed on;
    /// - a file or a case has a wrong form;
    /// - an id occurs twice;
    /// - a file or the whole suite holds no case.
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, Error> {
        let mut files: Vec<(String, Vec<u8>)> = files.into_iter().collect();
        files.sort();
        let mut entries = Vec::new();
        for (file, bytes) in &files {
            entries.extend(read_file(file, bytes)?);
        }
        Self::of(entries)
    }

    /// The suite of some cases that are in order.
    pub(crate) fn of(entries: Vec<Entry>) -> Result<Self, Error> {
        check_ids(&entries)?;
        if entries.is_empty() {
            return Err(empty(&Text::new("用例集", "the suite")));
        }
        Ok(Self { entries })
    }

    /// A suite of cases that stand in no file.
    pub(crate) fn of_cases(cases: Vec<Case>, area: &str) -> Self {
        let entry = |case| Entry { case, file: String::new(), area: area.to_owned() };
        Self { entries: cases.into_iter().map(entry).collect() }
    }

    /// The suite with its open points asked as if they were settled, so that what is answered to
    /// them is told.
    pub(crate) fn asked_strictly(&self) -> Self {
        let strictly = |entry: &Entry| Entry { case: entry.case.settled(), ..entry.clone() };
        Self { entries: self.entries.iter().map(strictly).collect() }
    }

    /// All cases with their places.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The operations that the cases ask for, sorted.
    pub fn ops(&self) -> Vec<&str> {
        let ops: BTreeSet<&str> = self.entries.iter().map(|entry| entry.case.op()).collect();
        ops.into_iter().collect()
    }

    /// The operations that this runner does not know, with the ids of their cases: those of a newer
    /// suite, or typing errors. Their cases are put all the same to whoever declares them.
    ///
    /// ```
    /// use ltci_conformance::Suite;
    ///
    /// let file = r#"{ "area": "codes", "cases": [{
    ///     "id": "a", "level": "must", "op": "valdate", "clause": ["SPEC-2.3"],
    ///     "title": { "zh": "一", "en": "one" }, "expect": { "verdict": "acceptable" }
    /// }] }"#;
    /// let suite = Suite::from_files([("a.json".to_owned(), file.into())])?;
    /// assert_eq!(suite.unknown_ops().into_iter().collect::<Vec<_>>(), [("valdate", vec!["a"])]);
    /// # Ok::<(), ltci_conformance::Error>(())
    /// ```
    pub fn unknown_ops(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut unknown: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for case in self.entries.iter().map(Entry::case) {
            if !operations().any(|name| name == case.op()) {
                unknown.entry(case.op()).or_default().push(case.id());
            }
        }
        unknown
    }

    /// Whether the suite has a case of this id.
    pub fn has_case(&self, id: &str) -> bool {
        self.case(id).is_some()
    }

    /// The case of an id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.entries.iter().map(Entry::case).find(|case| case.id() == id)
    }

    /// SM3 of the lines `id digest`, each ended by a line feed, in suite order.
    ///
    /// Two parties with the same digest were asked the same.
    pub fn digest(&self) -> String {
        let mut lines = String::new();
        for Entry { case, .. } in &self.entries {
            lines.extend([case.id(), " ", &case.digest(), "\n"]);
        }
        sm3_text(lines.as_bytes())
    }
}

/// The case files below a folder, by name.
pub(crate) fn case_files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    files_below(folder, folder, |found| found.file_type().is_dir() || is_case_file(found))
}

fn is_case_file(found: &DirEntry) -> bool {
    found.path().extension().is_some_and(|end| end == "json")
}

/// The files in a folder, or a single file, by their names below `root`. Links are followed, so
/// that none leaves a file out without a word.
pub(crate) fn files_below(
    root: &Path,
    folder: &Path,
    belongs: impl Fn(&DirEntry) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    for found in WalkDir::new(folder).follow_links(true).into_iter().filter_entry(belongs) {
        let found = found.map_err(|error| unwalked(folder, error))?;
        if found.file_type().is_file() {
            let path = found.path();
            let bytes = fs::read(path).map_err(|error| Error::unreadable(path, error))?;
            files.insert(name_below(root, path), bytes);
        }
    }
    Ok(files)
}

/// Why the walk through a folder came to an end.
fn unwalked(folder: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(folder).to_owned();
    if let Some(source) = error.into_io_error() {
        return Error::unreadable(&path, source);
    }
    let path = path.display();
    let text =
        told!("读不了 {path}：链接绕回了自己", "cannot read {path}: the link leads back to itself");
    Error::new(Kind::Io, text)
}

/// A path below a folder, with `/` between its parts.
pub(crate) fn name_below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

fn read_file(file: &str, bytes: &[u8]) -> Result<Vec<Entry>, Error> {
    let value = json::parse(bytes).map_err(|fault| Error::syntax(file, fault))?;
    let place = Text::new(file, file);
    let at_top = |complaint: Complaint| complaint.into_error(&place, "");
    let (area, cases) = open_file(value).map_err(at_top)?;
    if cases.is_empty() {
        return Err(empty(&place));
    }
    let entry = |(index, value)| read_entry(file, &area, index, value);
    cases.into_iter().enumerate().map(entry).collect()
}

fn read_entry(file: &str, area: &str, index: usize, value: Value) -> Result<Entry, Error> {
    let Text { zh, en } = name_of(&value);
    let place = told!("{file}中的{zh}", "{file}: {en}");
    let case = Case::read(value)
        .map_err(|complaint| complaint.into_error(&place, &format!("/cases/{index}")))?;
    Ok(Entry { case, file: file.to_owned(), area: area.to_owned() })
}

fn open_file(value: Value) -> Result<(String, Vec<Value>), Complaint> {
    let Value::Object(mut members) = value else {
        let text = Text::new("用例文件须是对象", "a case file must be an object");
        return Err(Complaint::new("", text));
    };
    if let Some(name) = unknown_member(&members) {
        let text = Text::new("用例文件没有这个成员", "a case file has no such member");
        return Err(Complaint::new(format!("/{name}"), text));
    }
    let Some(Value::String(area)) = members.remove("area") else {
        let text = Text::new("须有，须是字符串", "must be there and be a string");
        return Err(Complaint::new("/area", text));
    };
    let Some(Value::Array(cases)) = members.remove("cases") else {
        let text = Text::new("须有，须是列表", "must be there and be a list");
        return Err(Complaint::new("/cases", text));
    };
    Ok((area, cases))
}

fn unknown_member(members: &Object) -> Option<&String> {
    members.keys().find(|name| !["$schema", "area", "cases"].contains(&name.as_str()))
}

fn empty(place: &Text) -> Error {
    let Text { zh, en } = place;
    Error::new(Kind::CaseFormat, told!("{zh}中没有用例", "{en} holds no case"))
}

fn check_ids(entries: &[Entry]) -> Result<(), Error> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for Entry { case, file, .. } in entries {
        if let Some(first) = seen.insert(case.id(), file) {
            let id = case.id();
            let text = told!(
                "用例编号{id}重复：{first}中有，{file}中又有",
                "case id {id} stands in {first} and again in {file}"
            );
            return Err(Error::new(Kind::CaseFormat, text));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(id: &str) -> String {
        format!(
            r#"{{"id":"{id}","level":"must","op":"code","clause":["SPEC-1"],
            "title":{{"zh":"一","en":"one"}},"code":"money","value":"1",
            "expect":{{"verdict":"refused"}}}}"#
        )
    }

    fn file(cases: &str) -> Vec<u8> {
        format!(r#"{{"area":"codes","cases":[{cases}]}}"#).into_bytes()
    }

    fn message(files: impl IntoIterator<Item = (&'static str, Vec<u8>)>) -> String {
        let files = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes));
        let error = Suite::from_files(files).unwrap_err();
        assert!(error.is_case_format());
        error.to_string()
    }

    #[test]
    fn files_are_read_in_sorted_order() {
        let files = [("b.json", case("first")), ("a/z.json", case("second"))];
        let suite =
            Suite::from_files(files.map(|(name, case)| (name.to_owned(), file(&case)))).unwrap();
        let ids: Vec<_> = suite.entries().iter().map(|entry| entry.case().id()).collect();
        assert_eq!(ids, ["second", "first"]);
        assert_eq!(suite.ops(), ["code"]);
    }

    #[test]
    fn an_id_that_stands_twice_is_told_with_both_files() {
        let text = message([("a.json", file(&case("x"))), ("b.json", file(&case("x")))]);
        assert_eq!(text, "case id x stands in a.json and again in b.json");
    }

    #[test]
    fn a_wrong_case_is_told_with_file_id_and_pointer() {
        let bad = case("x").replace("\"refused\"", "\"no\"");
        assert_eq!(
            message([("a.json", file(&format!("{},{bad}", case("y"))))]),
            "a.json: case x: at \"/cases/1/expect/verdict\": \
             must be \"acceptable\" or \"refused\""
        );
    }

    #[test]
    fn broken_json_is_told_with_line_and_column() {
        let text = message([("a.json", b"{\"area\":\"x\",\n\"area\":\"y\"}".to_vec())]);
        assert_eq!(text, "a.json: line 2, column 6: member \"area\" is given twice");
    }

    #[test]
    fn a_file_without_cases_or_with_other_members_is_refused() {
        assert_eq!(message([("a.json", file(""))]), "a.json holds no case");
        assert_eq!(message([]), "the suite holds no case");
        let extra = br#"{"area":"x","title":"y","cases":[]}"#.to_vec();
        assert!(message([("a.json", extra)]).contains("\"/title\""));
    }
}
