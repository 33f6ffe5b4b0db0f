// 结算计算。What a settlement should come to.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as ltci from "ltci";

const settlement = readFileSync(new URL("../../../crates/ltci/data/bases/settlement.json", import.meta.url), "utf8");
const tianjin = ltci.Region.find("120000");

test("the fund pays its share in Tianjin", () => {
  const told = ltci.settle(settlement, tianjin);
  // 175.00 × 75 % = 131.25, 175.00 − 131.25 = 43.75
  assert.deepEqual(told.expected, { inscp_scp_amt: "175.00", fund_pay_sumamt: "131.25", psn_part_amt: "43.75" });
  assert.deepEqual(told.differences, []);
  const share = told.steps.find(({ code }) => code === "fund_share");
  assert.equal(share.inputs[0].path, "/benefits/1/fund_ratio");
  assert.deepEqual(ltci.settle(ltci.convert(settlement, "xml"), tianjin), told);
});

test("what was paid before counts", () => {
  const told = ltci.settle(settlement, tianjin, { paid: { month_inscp_scp_amt: "2000.00" } });
  // 2100.00 − 2000.00 = 100.00, of which the fund pays 75.00
  assert.equal(told.expected.inscp_scp_amt, "100.00");
  assert.equal(told.expected.fund_pay_sumamt, "75.00");
  assert.deepEqual(told.differences.map(({ step }) => step), ["cap_month", "cap_month"]);
});

test("what is not known is not guessed, and no personal value is told", () => {
  const told = ltci.settle(settlement, ltci.Region.find("330200"));
  assert.equal(told.expected.fund_pay_sumamt, undefined);
  assert.ok(told.unknown.length > 0);
  for (const name of ["psn_no", "psn_name", "certno", "brdy"]) {
    assert.ok(!JSON.stringify(told).includes(JSON.parse(settlement).person[name]));
  }
});

test("what is not of the form is refused", () => {
  assert.throws(() => ltci.settle("{}", tianjin), ltci.LtciRefused);
  assert.throws(() => ltci.settle(settlement, tianjin, { paid: { month_inscp_scp_amt: 1 } }), ltci.LtciError);
  assert.throws(() => ltci.settle(settlement, {}), TypeError);
});
