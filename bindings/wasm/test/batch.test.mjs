// 跨文书校验。Documents together.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { validateBatch } from "ltci";

const settlement = readFileSync(
  new URL("../../../crates/ltci/data/bases/settlement.json", import.meta.url),
  "utf8",
);

function second() {
  const document = JSON.parse(settlement);
  document.setl_id = "SAMPLE-S-000002";
  document.medins_setl_id = "SAMPLE000001202603011000000002";
  return JSON.stringify(document);
}

test("两份文书都指名 both documents are named", () => {
  const report = validateBatch([["a.json", settlement], ["b.json", second()]]);
  const period = report.findings.find(({ code }) => code === "LTC-X-030");
  assert.equal(period.document, "b.json");
  assert.deepEqual(period.other, { document: "a.json", path: "/period" });
  assert.equal(report.verdict, "refused");
});

test("没有名称的按次序编号 documents without names are numbered", () => {
  const report = validateBatch(new Set([settlement, new TextEncoder().encode(settlement)]));
  assert.deepEqual(report.findings.map(({ code, document }) => [code, document]), [["LTC-X-001", "2"]]);
  assert.equal(report.verdict, "acceptable");
});

test("不是文书的为类型错误 what is no list of documents is a type error", () => {
  assert.throws(() => validateBatch(settlement));
  assert.throws(() => validateBatch([1]));
});
