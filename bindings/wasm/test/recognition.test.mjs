// 互认。Recognition between regions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as ltci from "ltci";

const base = (name) => readFileSync(new URL(`../../../crates/ltci/data/bases/${name}.json`, import.meta.url), "utf8");
const request = JSON.parse(base("recognition-request"));
const assessment = JSON.stringify(request.assessment);
const asked = { to: "500000", asOf: "2026-06-01", selfGrade: "F" };

test("a conclusion holds under an agreement that is built in", () => {
  const told = ltci.recognise(assessment, asked);
  assert.equal(told.verdict, "recognised");
  assert.equal(told.ground, "assessed_as_agreed");
  assert.equal(told.agreement.id, "chengdu-chongqing-2024");
  assert.equal(told.level.level, "3");
  assert.deepEqual(told.reasons.map(({ code }) => code), ["LTC-R-021"]);
  assert.deepEqual(ltci.recognise(ltci.convert(assessment, "xml"), asked), told);
});

test("what is given is all that is known", () => {
  const nothing = ltci.recognise(assessment, { ...asked, agreements: [], regions: [] });
  assert.equal(nothing.verdict, "not_recognised");
  assert.equal(nothing.level, undefined);
  assert.equal(nothing.agreement, undefined);
  const agreements = [...ltci.agreements(), base("recognition-agreement")];
  const given = ltci.recognise(assessment, { ...asked, agreements, regions: ltci.regions() });
  assert.equal(given.verdict, "recognised");
});

test("no level of another scale is told, and no personal value", () => {
  const told = ltci.recognise(base("assessment-other-scale"), { to: "330300", asOf: "2026-06-01" });
  assert.equal(told.verdict, "needs_reassessment");
  assert.equal(told.level, undefined);
  for (const name of ["psn_no", "psn_name", "certno", "brdy"]) {
    assert.ok(!JSON.stringify(ltci.recognise(assessment, asked)).includes(request.assessment.person[name]));
  }
});

test("what is not of the form is refused", () => {
  assert.throws(() => ltci.recognise("{}", asked), ltci.LtciRefused);
  assert.throws(() => ltci.recognise(assessment, { ...asked, agreements: ["{}"] }), ltci.LtciRefused);
  assert.throws(() => ltci.recognise(assessment, { ...asked, keys: "{}" }), ltci.LtciRefused);
  assert.throws(() => ltci.recognise(assessment, { ...asked, to: "重庆" }), ltci.LtciError);
  assert.throws(() => ltci.recognise(assessment, { ...asked, asOf: "2026-02-30" }), ltci.LtciError);
  assert.throws(() => ltci.recognise(assessment), TypeError);
  assert.throws(() => ltci.recognise(assessment, { ...asked, agreements: {} }), TypeError);
});
