// 交易记录。What a log of an exchange comes to.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as ltci from "ltci";

import { projectFile } from "./support.mjs";

const text = projectFile("crates/ltci/data/bases/exchange.json");
const log = JSON.parse(text);

test("a log comes to states and ledgers", () => {
  const outcome = ltci.exchange(log);
  assert.deepEqual(outcome.states.map(({ state }) => state), ["success", "success", "success"]);
  assert.deepEqual(outcome.months.map(({ state }) => state), ["open"]);
  assert.equal(outcome.ledgers.insured_place.to_pay, "131.25");
  assert.deepEqual(ltci.exchange(ltci.convert(text, "xml")), outcome);
});

test("what is wrong is a finding, what is no log is refused", () => {
  const outcome = ltci.exchange({ ...log, messages: log.messages.slice(0, -1) });
  assert.deepEqual(outcome.findings.map(({ code }) => code), ["LTC-X-067"]);
  assert.equal(outcome.ledgers.in_doubt, "131.25");
  assert.throws(() => ltci.exchange("{}"), ltci.LtciRefused);
});
