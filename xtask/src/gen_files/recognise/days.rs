//! Requests on the days around the beginning of an agreement. The agreements are written out in the
//! cases, so that no implementation needs to bring them along.

use serde_json::{Value, json};

/// An edit of a request.
pub type Edit<'e> = (&'e str, Value);

/// From Chengdu to Chongqing, where the person is insured.
pub fn chengdu<'e>(as_of: &str, concluded: &str, edits: &[Edit<'e>]) -> Vec<Edit<'e>> {
    asked(["510100", "500000", "500103"], as_of, concluded, edits)
}

/// From Ningbo to Wenzhou, where the person is insured.
pub fn zhejiang<'e>(as_of: &str, concluded: &str, edits: &[Edit<'e>]) -> Vec<Edit<'e>> {
    asked(["330200", "330300", "330300"], as_of, concluded, edits)
}

/// From Qingdao to Yantai, where the person is insured.
pub fn shandong<'e>(as_of: &str, concluded: &str, edits: &[Edit<'e>]) -> Vec<Edit<'e>> {
    asked(["370200", "370600", "370600"], as_of, concluded, edits)
}

/// A conclusion that was applied for, made and valid from one day, asked on another.
fn asked<'e>(
    [from, to, insured]: [&str; 3],
    as_of: &str,
    concluded: &str,
    edits: &[Edit<'e>],
) -> Vec<Edit<'e>> {
    let day = json!(concluded);
    let base = [
        ("/as_of", json!(as_of)),
        ("/to_admdvs", json!(to)),
        ("/assessment/agency/admdvs", json!(from)),
        ("/assessment/person/insuplc_admdvs", json!(insured)),
        ("/assessment/dates/applied", day.clone()),
        ("/assessment/dates/accepted", day.clone()),
        ("/assessment/dates/assessed", day.clone()),
        ("/assessment/dates/concluded", day.clone()),
        ("/assessment/notice", Value::Null),
        ("/assessment/validity/begndate", day),
    ];
    base.into_iter().chain(until(concluded)).chain(edits.iter().cloned()).collect()
}

/// Valid into the next year.
fn until(concluded: &str) -> Option<Edit<'static>> {
    let year = concluded.get(..4)?;
    let next: u16 = year.parse::<u16>().ok()? + 1;
    Some(("/assessment/validity/enddate", json!(format!("{next}-06-30"))))
}
