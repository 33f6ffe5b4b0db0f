// 地区政策参数。Region profiles.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as ltci from "ltci";

const text = readFileSync(new URL("../../../crates/ltci/data/bases/region-profile.json", import.meta.url), "utf8");

test("what is built in is listed and found", () => {
  const all = ltci.regions();
  assert.equal(all.length, 25);
  const ningbo = ltci.Region.find("330212");
  assert.equal(ningbo.name, "宁波市");
  assert.equal(ltci.Region.find("110000"), undefined);
  const quota = ningbo.statements().find((one) => one.path === "/benefits/0/quota");
  assert.deepEqual(quota.value, { count: 20, unit: "hour", period: "month" });
  assert.equal(quota.confidence, "secondary");
});

test("one's own profile comes first on its days", () => {
  const own = ltci.Region.load(text);
  assert.equal(ltci.Region.find("330200", "2026-06-01", [own]).digest, own.digest);
  assert.notEqual(ltci.Region.find("330200", "2027-06-01", [own]).digest, own.digest);
  assert.equal(ltci.Region.load(own.toXml()).toJson(), own.toJson());
  assert.deepEqual(own.diff(own), []);
  assert.throws(() => ltci.Region.load("{}"), ltci.LtciRefused);
});
