// 接口的行为；期望值手工写定。What the API does; the expectations are written by hand.

import assert from "node:assert/strict";
import { test } from "node:test";

import init, * as ltci from "ltci";
import * as raw from "../pkg/ltci_wasm.js";

import { base, changed, projectFile, wrongLevel } from "./support.mjs";

const bytes = new TextEncoder().encode(base);

const sheet = {
  scale: "nhsa-2021",
  scores: JSON.parse(base).scores,
};

/** What a function throws. */
function thrown(play) {
  try {
    play();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

function codes(report) {
  return report.findings.map(({ code, path }) => `${code} ${path}`);
}

test("the base document is acceptable, without a finding", () => {
  const report = ltci.validate(base);
  assert.deepEqual(Object.keys(report), ["verdict", "doc_type", "findings", "made_with"]);
  assert.equal(report.verdict, "acceptable");
  assert.equal(report.doc_type, "assessment");
  assert.deepEqual(report.findings, []);
  assert.equal(report.made_with.ltci, ltci.version());
  assert.match(report.made_with.ruleset.digest, /^sm3:[0-9a-f]{64}$/);
});

test("a level too high is one finding, at the level, in both tongues", () => {
  const report = ltci.validate(wrongLevel);
  assert.equal(report.verdict, "refused");
  assert.deepEqual(codes(report), ["LTC-A-012 /level"]);
  const [finding] = report.findings;
  assert.equal(finding.severity, "error");
  assert.equal(finding.line, 49);
  assert.deepEqual(finding.params, { expected: "3", actual: "4" });
  assert.equal(finding.title.zh, "失能等级与得分不符");
  assert.match(finding.message.en, /severe disability I;/);
});

test("text, bytes, Buffer and a part of a larger buffer give the same report", () => {
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 10);
  const part = larger.subarray(10, 10 + bytes.length);
  for (const document of [bytes, Buffer.from(base), part]) {
    assert.deepEqual(ltci.validate(document), ltci.validate(base));
  }
  const wrong = new TextEncoder().encode(wrongLevel);
  assert.deepEqual(ltci.validate(wrong), ltci.validate(wrongLevel));
});

test("XML gets the report of the JSON", () => {
  assert.deepEqual(ltci.validate(ltci.convert(base, "xml")), ltci.validate(base));
  assert.deepEqual(codes(ltci.validate(ltci.convert(wrongLevel, "xml"))), ["LTC-A-012 /level"]);
});

test("a report belongs to its caller: what is done to it changes no other", () => {
  const first = ltci.validate(base);
  first.findings.push("mine");
  first.made_with.ruleset.version = "mine";
  first.made_with.data.length = 0;
  const second = ltci.validate(base);
  assert.deepEqual(second.findings, []);
  assert.notEqual(second.made_with.ruleset.version, "mine");
  assert.equal(second.made_with.data.length, 11);
});

test("the report is byte for byte the core's own, the first time and every other", () => {
  const xml = ltci.convert(base, "xml");
  const core = new raw.Editions();
  const calls = [[base], [base, "2026-03-01"], [xml], [xml, "2027-01-01"], [wrongLevel], [base, "2030-01-01"], [""]];
  for (const [document, asOf] of [...calls, ...calls]) {
    const told = JSON.stringify(ltci.validate(document, { asOf }));
    assert.equal(told, core.report(new TextEncoder().encode(document), asOf));
  }
});

test("rules that compare with a day compare with asOf, and with no other day", () => {
  assert.deepEqual(codes(ltci.validate(base, { asOf: "2026-03-01" })), []);
  assert.deepEqual(codes(ltci.validate(base, { asOf: undefined })), []);
  const early = ltci.validate(base, { asOf: "2026-01-01" });
  assert.deepEqual(codes(early), ["LTC-A-017 /dates/concluded"]);
  assert.deepEqual(ltci.validate(base), ltci.validate(base, {}));
});

test("a malformed asOf is an error, not a verdict", () => {
  for (const asOf of ["2026-3-1", "2026-02-29", ""]) {
    const error = thrown(() => ltci.validate(base, { asOf }));
    assert.equal(error.name, "LtciError");
    assert.match(error.message, /^asOf: /);
  }
});

test("whatever the bytes are, they get a report", () => {
  const reports = [
    ["", "LTC-P-021 "],
    ["not JSON", "LTC-P-011 "],
    ["{", "LTC-P-005 "],
    [new Uint8Array([0x7b, 0xff]), "LTC-P-002 "],
    ["\uFEFF{}", "LTC-P-003 "],
  ];
  for (const [document, expected] of reports) {
    assert.deepEqual(codes(ltci.validate(document)), [expected]);
  }
});

test("a surrogate without its other half is refused, not mended", () => {
  const flawed = base.replace("样例甲", "样\uD800甲");
  const report = ltci.validate(flawed);
  assert.deepEqual(codes(report), ["LTC-P-002 "]);
  assert.equal(report.findings[0].line, 8);
  assert.equal(ltci.validate(base.replace("样例甲", "样𠀀甲")).verdict, "acceptable");
});

test("a document that is too large is a finding", () => {
  const most = 64 * 1024 * 1024;
  const large = new Uint8Array(most + 7).fill(0x20);
  large[0] = 0x7b;
  assert.deepEqual(codes(ltci.validate(large)), ["LTC-P-001 "]);
  assert.deepEqual(codes(ltci.validate(" ".repeat(most + 1))), ["LTC-P-001 "]);
});

test("deep nesting is a finding, not an overflow of the stack", () => {
  const deep = `{"doc_type":"assessment","person":${"[".repeat(100_000)}`;
  assert.equal(ltci.validate(deep).verdict, "refused");
});

test("a document of the wrong type is a TypeError", () => {
  for (const document of [undefined, null, 3, {}, [1], new Uint16Array(2), new ArrayBuffer(2)]) {
    for (const play of [ltci.validate, ltci.digest, (it) => ltci.convert(it, "xml")]) {
      assert.throws(() => play(document), TypeError);
    }
  }
});

test("options and names of the wrong type are a TypeError", () => {
  const plays = [
    () => ltci.validate(base, "2026-03-01"),
    () => ltci.validate(base, null),
    () => ltci.validate(base, { asOf: new Date() }),
    () => ltci.convert(base, undefined),
    () => ltci.convert(base, "xml", { indent: 2 }),
    () => ltci.explain(12),
    () => ltci.schema(),
    () => ltci.schema("assessment", { xsd: "yes" }),
    () => ltci.checkCode("resident_id", 1),
    () => ltci.checkCode(undefined, "1"),
    () => ltci.assess(undefined),
    () => ltci.assess(7),
    () => ltci.assess({ scores: 1n }),
    () => ltci.assess({ toJSON: () => undefined }),
  ];
  for (const play of plays) {
    assert.throws(play, TypeError);
  }
});

test("scores become totals, grades and level, from an object, text or bytes", () => {
  const expected = {
    totals: { adl: 40, cognition: 10, sensory: 9 },
    grades: { adl: 3, cognition: 1, sensory: 1 },
    level: "3",
  };
  const text = JSON.stringify(sheet);
  for (const form of [sheet, text, new TextEncoder().encode(text)]) {
    assert.deepEqual(ltci.assess(form), expected);
  }
});

test("a refused score sheet is an error with its report", () => {
  const error = thrown(() => ltci.assess({ ...sheet, scores: { ...sheet.scores, cog_time: 99 } }));
  assert.equal(error.name, "LtciRefused");
  assert.ok(error instanceof ltci.LtciRefused);
  assert.ok(error instanceof ltci.LtciError);
  assert.ok(error instanceof Error);
  assert.deepEqual(codes(error.report), ["LTC-A-001 /scores/cog_time"]);
  assert.match(String(error), /^LtciRefused: /);
});

test("JSON becomes XML and JSON again", () => {
  const xml = ltci.convert(base, "xml");
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?><assessment xmlns="urn:ltci:exchange:1">/);
  assert.equal(ltci.convert(xml, "json"), JSON.stringify(JSON.parse(base)));
  assert.equal(ltci.convert(base, "json"), JSON.stringify(JSON.parse(base)));
});

test("indented means two blanks", () => {
  assert.match(ltci.convert(base, "xml", { indent: true }), /\n {2}<doc_type>assessment<\/doc_type>\n/);
  const json = ltci.convert(ltci.convert(base, "xml"), "json", { indent: true });
  assert.equal(json, JSON.stringify(JSON.parse(base), null, 2));
});

test("a document that contradicts itself can be converted, one of the wrong form cannot", () => {
  assert.match(ltci.convert(wrongLevel, "xml"), /<level>4<\/level>/);
  const formless = changed((document) => delete document.level);
  for (const play of [(it) => ltci.convert(it, "xml"), ltci.digest]) {
    const error = thrown(() => play(formless));
    assert.equal(error.name, "LtciRefused");
    assert.deepEqual(codes(error.report), ["LTC-F-001 /level"]);
  }
});

test("the digest is that of the content, not of its writing", () => {
  const digest = ltci.digest(base);
  assert.match(digest, /^sm3:[0-9a-f]{64}$/);
  assert.equal(ltci.digest(ltci.convert(base, "xml", { indent: true })), digest);
  assert.notEqual(ltci.digest(wrongLevel), digest);
});

test("rules are those of schemas/rules.json, and each has a page", () => {
  const rules = ltci.rules();
  assert.deepEqual(rules, JSON.parse(projectFile("schemas/rules.json")).rules);
  assert.ok(rules.length > 50);
  for (const { code, title } of rules) {
    const page = ltci.explain(code);
    assert.equal(page.code, code);
    assert.deepEqual(page.title, title);
  }
  const page = ltci.explain("LTC-A-012");
  assert.ok(page.good.length >= 2 && page.bad.length >= 1);
});

test("schemas are those of schemas/", () => {
  for (const name of ["assessment", "score_sheet", "directory", "directory_map", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange", "report"]) {
    assert.deepEqual(ltci.schema(name), JSON.parse(projectFile(`schemas/${name}.schema.json`)));
  }
  for (const name of ["assessment", "score_sheet", "directory", "directory_map", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange"]) {
    assert.equal(ltci.schema(name, { xsd: true }), projectFile(`schemas/${name}.xsd`));
  }
});

test("identifiers and codes are checked by kind", () => {
  assert.equal(ltci.checkCode("resident_id", "11010519491231002X"), true);
  assert.equal(ltci.checkCode("resident_id", "110105194912310021"), false);
  assert.equal(ltci.checkCode("insutype", "410"), true);
  assert.equal(ltci.checkCode("insutype", ""), false);
});

test("a name that does not exist is an error of its own", () => {
  const plays = [
    () => ltci.explain("LTC-A-999"),
    () => ltci.schema("invoice"),
    () => ltci.schema("report", { xsd: true }),
    () => ltci.schema("toString"),
    () => ltci.checkCode("shoe_size", "42"),
    () => ltci.convert(base, "yaml"),
  ];
  for (const play of plays) {
    const error = thrown(play);
    assert.equal(error.name, "LtciUnknownName");
    assert.ok(error instanceof ltci.LtciUnknownName && error instanceof ltci.LtciError);
    assert.match(error.message, /no such /);
  }
});

test("no value of a person gets into a report or an error", () => {
  const secrets = ["欧阳密", "11010519491231999X", "SECRET0000000042", "1931-07-07"];
  const [name, number, personNumber, birth] = secrets;
  const told = changed(({ person }) => {
    Object.assign(person, { psn_name: name, certno: number, psn_no: personNumber, brdy: birth });
  });
  const formless = told.replace('"level":"3"', `"level":"${name}","${name}":"${number}"`);
  const broken = `${told}${name}`;
  const outputs = [told, formless, broken, formless.slice(0, -1)].map((it) => JSON.stringify(ltci.validate(it)));
  const plays = [
    () => ltci.validate(JSON.parse(told)),
    () => ltci.validate(told, { asOf: name }),
    () => ltci.validate(told, { asOf: [name] }),
    () => ltci.convert(formless, "xml"),
    () => ltci.convert(told, name),
    () => ltci.digest(broken),
    () => ltci.assess(JSON.parse(told)),
    () => ltci.assess(told),
    () => ltci.explain(name),
    () => ltci.schema(number),
    () => ltci.checkCode(name, number),
    () => ltci.checkCode("resident_id", [number]),
  ];
  for (const error of plays.map(thrown)) {
    outputs.push(`${error.name} ${error.message} ${error.stack} ${JSON.stringify({ ...error })} ${error.cause}`);
  }
  for (const output of outputs) {
    for (const secret of secrets) {
      assert.ok(!output.includes(secret), `a report or an error tells ${secret}`);
    }
  }
});

test("init is there in Node too, and changes nothing", async () => {
  assert.equal(await init(), undefined);
  assert.equal(ltci.validate(base).verdict, "acceptable");
});

test("thousands of documents, one after the other, leave no trace in each other", () => {
  const expected = JSON.stringify(ltci.validate(wrongLevel));
  for (let turn = 0; turn < 2000; turn += 1) {
    ltci.validate(turn % 2 ? base : "{");
    if (turn % 100 === 0) {
      assert.equal(JSON.stringify(ltci.validate(wrongLevel)), expected);
    }
  }
});

test("a seal is judged with a key ring, and nothing else of the document", () => {
  const sealed = projectFile("conformance/bases/assessment-sealed.json");
  const keys = projectFile("conformance/bases/key-ring.json");
  const codes = (document, options) => ltci.verifySeal(document, keys, options).findings.map(({ code }) => code);
  assert.deepEqual(codes(sealed), []);
  assert.deepEqual(codes(ltci.convert(sealed, "xml")), []);
  assert.deepEqual(codes(sealed, { asOf: "2026-01-21" }), ["LTC-E-011"]);
  assert.deepEqual(codes(sealed.replace("样例市", "样例县")), ["LTC-E-001"]);
  assert.deepEqual(codes(base), ["LTC-E-018"]);
  assert.throws(() => ltci.verifySeal(sealed, base), ltci.LtciRefused);
});
