//! Cases of the scale: every edge of every band, every cell of the matrix, and scores that are
//! not permitted.
//!
//! The expectations are read from the table by another way than the core takes: a total lies in
//! the band that contains it, the level stands in the cell.

use ltci::Text;
use serde_json::{Map, Value, json};

use super::cases::case;

const TABLE: &str = include_str!("../../../crates/ltci/data/scales/nhsa-2021.json");
const DIMENSIONS: [&str; 3] = ["adl", "cognition", "sensory"];

/// Files of cases by name.
pub fn all() -> Result<Vec<(&'static str, Vec<Value>)>, String> {
    let scale: Value = serde_json::from_str(TABLE).map_err(|error| error.to_string())?;
    let table = Table(scale["scoring"].clone());
    Ok(vec![
        ("bands", table.bands()?),
        ("matrix", table.matrix()?),
        ("not-permitted", table.not_permitted()),
    ])
}

struct Table(Value);

impl Table {
    /// Both ends of each band of each dimension, the other dimensions intact.
    fn bands(&self) -> Result<Vec<Value>, String> {
        let mut cases = Vec::new();
        for (place, dimension) in DIMENSIONS.iter().enumerate() {
            let mut ends: Vec<i64> = list(&self.0["bands"][dimension])
                .iter()
                .flat_map(list)
                .filter_map(Value::as_i64)
                .collect();
            ends.sort_unstable();
            ends.dedup();
            for total in ends {
                let mut totals = self.greatest();
                totals[place] = total;
                let title = Text { zh: "分级界值", en: "the edge of a band" };
                cases.push(self.case(&format!("score/band/{dimension}/{total}"), title, totals)?);
            }
        }
        Ok(cases)
    }

    /// Each cell of the matrix, reached by cognition alone, by the senses alone, and by both.
    fn matrix(&self) -> Result<Vec<Value>, String> {
        let mut cases = Vec::new();
        for adl in 0..4 {
            for other in 0..4 {
                let best = |dimension: &str, grade: usize| self.band(dimension, grade).1;
                let worst = |dimension: &str, grade: usize| self.band(dimension, grade).0;
                let adl_total = best("adl", adl);
                let ways = [
                    ("cognition", [adl_total, worst("cognition", other), best("sensory", 0)]),
                    ("sensory", [adl_total, best("cognition", 0), worst("sensory", other)]),
                    ("both", [adl_total, best("cognition", other), best("sensory", other)]),
                ];
                for (way, totals) in ways {
                    let title = Text {
                        zh: "组合矩阵的一格",
                        en: "a cell of the combination matrix",
                    };
                    cases.push(self.case(
                        &format!("score/matrix/{adl}-{other}/{way}"),
                        title,
                        totals,
                    )?);
                }
            }
        }
        Ok(cases)
    }

    /// For each indicator the least number that it does not permit.
    fn not_permitted(&self) -> Vec<Value> {
        let expect = |code: &str| {
            let finding = json!({ "code": "LTC-A-001", "path": format!("/scores/{code}") });
            json!({ "verdict": "refused", "findings": [finding] })
        };
        list(&self.0["indicators"])
            .iter()
            .filter_map(|row| {
                let (code, permitted) = (row["code"].as_str()?, list(&row["permitted"]));
                let wrong = (0..=100).find(|score| !permitted.contains(&json!(score)))?;
                let mut scores = self.scores(self.greatest())?;
                scores.insert(code.to_owned(), json!(wrong));
                let title = Text { zh: "不允许的分值", en: "a score that is not permitted" };
                let id = format!("score/not-permitted/{code}");
                Some(scored(&id, title, scores, &expect(code)))
            })
            .collect()
    }

    fn case(&self, id: &str, title: Text, totals: [i64; 3]) -> Result<Value, String> {
        let scores =
            self.scores(totals).ok_or_else(|| format!("{id}: no scores give {totals:?}"))?;
        let mut grades = [0; 3];
        for ((grade, dimension), total) in grades.iter_mut().zip(DIMENSIONS).zip(totals) {
            *grade =
                self.grade(dimension, total).ok_or_else(|| format!("{id}: {total} in no band"))?;
        }
        let worse = grades[1].max(grades[2]);
        let level = self.0["matrix"][grades[0]][worse].to_string();
        let by_dimension = |values: [Value; 3]| -> Value {
            DIMENSIONS
                .iter()
                .map(|name| (*name).to_owned())
                .zip(values)
                .collect::<Map<_, _>>()
                .into()
        };
        let expect = json!({
            "totals": by_dimension(totals.map(Value::from)),
            "grades": by_dimension(grades.map(Value::from)),
            "level": level,
        });
        Ok(scored(id, title, scores, &expect))
    }

    fn band(&self, dimension: &str, grade: usize) -> (i64, i64) {
        let band = &self.0["bands"][dimension][grade];
        (band[0].as_i64().unwrap_or_default(), band[1].as_i64().unwrap_or_default())
    }

    /// The grade whose band contains a total.
    fn grade(&self, dimension: &str, total: i64) -> Option<usize> {
        (0..4).find(|grade| {
            let (least, most) = self.band(dimension, *grade);
            (least..=most).contains(&total)
        })
    }

    fn greatest(&self) -> [i64; 3] {
        DIMENSIONS.map(|dimension| self.band(dimension, 0).1)
    }

    /// Permitted scores that add up to the totals: each indicator in turn takes as much as it can.
    fn scores(&self, totals: [i64; 3]) -> Option<Map<String, Value>> {
        let mut left = totals;
        let mut scores = Map::new();
        for row in list(&self.0["indicators"]) {
            let place = DIMENSIONS.iter().position(|name| row["dimension"] == *name)?;
            let permitted = list(&row["permitted"]).iter().filter_map(Value::as_i64);
            let score = permitted.filter(|score| *score <= left[place]).max()?;
            left[place] -= score;
            scores.insert(row["code"].as_str()?.to_owned(), json!(score));
        }
        (left == [0; 3]).then_some(scores)
    }
}

fn scored(id: &str, title: Text, scores: Map<String, Value>, expect: &Value) -> Value {
    let clause = ["医保办发〔2021〕37号 组合法".to_owned(), "LTCI-SPEC-1 4.5".to_owned()];
    let members = [("scale", json!("nhsa-2021")), ("scores", Value::Object(scores))];
    case(id, "must", "score", &clause, title, members, expect)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
