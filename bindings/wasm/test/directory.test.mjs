// 目录与对照映射；期望值手工写定。Directories and mappings; the expectations are written by hand.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as ltci from "ltci";

import { base, projectFile } from "./support.mjs";

const DAY = "2026-03-01";
const FIRST = "SAMPLE00000000001";
const localText = projectFile("crates/ltci/data/bases/directory.json");
const mapText = projectFile("crates/ltci/data/bases/directory-map.json");

const sample = ltci.Directory.sample();
const local = ltci.Directory.load(localText);
const mapping = ltci.DirectoryMap.load(mapText);

/** The local edition, published again with changes. */
function later(edition, change = () => {}) {
  const document = JSON.parse(localText);
  Object.assign(document.edition, edition);
  change(document.items);
  return ltci.Directory.load(JSON.stringify(document));
}

function codes(items) {
  return items.map((item) => item.ltc_item_codg);
}

test("the sample is 36 items and says what it is", () => {
  assert.equal(sample.length, 36);
  assert.equal([...sample].length, 36);
  assert.equal(sample.edition.id, "sample-2025");
  assert.equal(sample.edition.status, "sample");
  const medical = [...sample].filter(({ item_class: name }) => name === "医疗护理");
  assert.equal(medical.length, 16);
});

test("text, bytes and XML give the same directory", () => {
  const xml = ltci.convert(localText, "xml", { indent: true });
  for (const source of [localText, new TextEncoder().encode(localText), xml]) {
    const read = ltci.Directory.load(source);
    assert.equal(read.digest, ltci.digest(localText));
    assert.deepEqual([...read], JSON.parse(localText).items);
  }
});

test("what is written is what convert writes", () => {
  for (const [read, text] of [[local, localText], [mapping, mapText]]) {
    assert.equal(read.digest, ltci.digest(text));
    for (const indent of [false, true]) {
      assert.equal(read.toJson({ indent }), ltci.convert(text, "json", { indent }));
      assert.equal(read.toXml({ indent }), ltci.convert(text, "xml", { indent }));
    }
    assert.equal(read.toXml(), ltci.convert(text, "xml"));
  }
});

test("what has not the form is refused with a report", () => {
  for (const kind of [ltci.Directory, ltci.DirectoryMap]) {
    for (const document of [base, "{}", "", "<a/>", new Uint8Array([0xff])]) {
      assert.throws(() => kind.load(document), (error) => {
        assert.equal(error.name, "LtciRefused");
        return error.report.findings.length > 0;
      });
    }
    assert.throws(() => kind.load({}), TypeError);
    assert.throws(() => new kind(), TypeError);
    assert.throws(() => new kind({}), TypeError);
  }
  assert.throws(() => ltci.Directory.load(mapText), ltci.LtciRefused);
  assert.throws(() => ltci.DirectoryMap.load(localText), ltci.LtciRefused);
});

test("an item is listed from its first day to its last", () => {
  const names = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map((day) => local.item("SI002", day)?.item_name);
  assert.deepEqual(names, [undefined, "样例项目乙", "样例项目乙", undefined]);
  assert.equal(sample.item(FIRST, DAY, "2025-01-01"), undefined);
  assert.equal(sample.item(FIRST, DAY, "2026-01-01").ltc_item_codg, FIRST);
  for (const code of ["SAMPLE00000000099", "", "样例", "\uD800"]) {
    assert.equal(sample.item(code, DAY), undefined);
    assert.deepEqual(new ltci.Editions([sample]).answers(code, DAY), []);
  }
});

test("a malformed day is an error that does not repeat it", () => {
  const plays = [
    [() => sample.item(FIRST, "2026-3-1"), /^serviceDate: /],
    [() => sample.item(FIRST, DAY, "SECRET"), /^knownAt: /],
    [() => mapping.targets("SI001", "SECRET"), /^day: /],
    [() => mapping.coverage(local, sample, ""), /^day: /],
    [() => ltci.validate(mapText, { asOf: "SECRET", editions: [local] }), /^asOf: /],
  ];
  for (const [play, message] of plays) {
    assert.throws(play, (error) => error.name === "LtciError" && message.test(error.message) && !/SECRET/.test(error.message));
  }
});

test("the edition issued last answers, as far as it was known", () => {
  const dearer = later({ id: "local-sample-2027", issued: "2026-02-01" }, ([item]) => {
    item.price = "25.00";
  });
  const editions = new ltci.Editions([dearer, local]);
  const prices = ["2025-12-31", "2026-01-31", "2026-02-01"].map((day) => editions.item("SI001", DAY, day).price);
  assert.deepEqual(prices, ["20.00", "20.00", "25.00"]);
  assert.equal(editions.item("SI001", DAY, "2025-12-01"), undefined);
});

test("answers tell why there is none", () => {
  const shorter = later({ id: "local-sample-2027", issued: "2026-02-01" }, (items) => items.shift());
  const editions = new ltci.Editions([local, sample, shorter]);
  const edition = "local-sample-2027";
  assert.deepEqual(editions.answers("SI001", DAY), [{ absent: "not_listed", edition }]);
  assert.deepEqual(editions.answers("SI001", "2025-01-01"), [{ absent: "no_edition" }]);
  assert.deepEqual(editions.answers("SI003", DAY), [{ absent: "not_yet", edition, from: "2026-07-01" }]);
  assert.deepEqual(editions.answers("SI002", "2026-08-01"), [
    { absent: "ended", edition, last: "2026-06-30", replaced_by: "SI003" },
  ]);
  assert.deepEqual(editions.answers(FIRST, DAY), [{ edition: "sample-2025", item: sample.item(FIRST, DAY) }]);
});

test("items are found by characters, pinyin and initials", () => {
  const directory = later({}, (items) => {
    ["样例洗发", "洗手（样例）", "协助（样例）"].forEach((name, place) => {
      items[place].item_name = name;
    });
    items.length = 3;
  });
  assert.deepEqual(codes(directory.search("洗")), ["SI002", "SI001"]);
  assert.deepEqual(codes(directory.search("xf")), ["SI001"]);
  assert.deepEqual(codes(directory.search("xiezhu")), ["SI003"]);
  assert.deepEqual(codes(directory.search("si003")), ["SI003"]);
  assert.deepEqual(directory.search(""), []);
});

test("a later edition is compared", () => {
  const compared = local.diff(later({ id: "local-sample-2027" }, (items) => {
    const added = { ...items[0], ltc_item_codg: "SI100" };
    Object.assign(items[0], { item_name: "样例项目新", price: "21.00" });
    items.splice(3, 1);
    items.push(added);
  }));
  assert.deepEqual([compared.old, compared.new], ["local-sample-2026", "local-sample-2027"]);
  assert.deepEqual(compared.changes.map(({ code, kinds }) => [code, kinds]), [
    ["SI001", ["renamed", "repriced"]],
    ["SI004", ["removed"]],
    ["SI100", ["added"]],
  ]);
  assert.deepEqual(compared.changes[0].fields, [
    { field: "item_name", old: "样例项目甲", new: "样例项目新" },
    { field: "price", old: "20.00", new: "21.00" },
  ]);
  assert.deepEqual(local.diff(local).changes, []);
});

test("a mapping has targets and coverage", () => {
  assert.equal(mapping.map.to_edition, "sample-2025");
  assert.equal(mapping.length, 38);
  assert.deepEqual([...mapping], JSON.parse(mapText).entries);
  assert.deepEqual(mapping.targets("SI001", DAY).map((line) => [line.relation, line.ltc_item_codg]), [["equivalent", FIRST]]);
  assert.equal(mapping.targets("SI005", DAY)[0].relation, "none");
  assert.deepEqual(mapping.targets("SI001", "2025-12-31"), []);
  assert.deepEqual(mapping.targets("样例", DAY), []);
  const covered = mapping.coverage(local, sample, DAY);
  assert.deepEqual(covered.national, { items: 36, mapped: 36, left_out: [], unknown: [] });
  assert.deepEqual(covered.without_counterpart, ["SI005"]);
  assert.deepEqual(covered.relations, [["equivalent", 1], ["narrower", 1], ["broader", 34], ["related", 0], ["none", 1]]);
});

test("counterparts are suggested", () => {
  const suggestions = ltci.suggest(sample, sample, 1);
  assert.equal(suggestions.length, 36);
  assert.ok(suggestions.every(({ candidates }) => candidates.length === 1 && candidates[0].likeness === 1000));
  assert.ok(ltci.suggest(sample, sample).every(({ candidates }) => candidates.length <= 3));
  for (const most of [-1, 1.5, "3", 2 ** 32]) {
    assert.throws(() => ltci.suggest(sample, sample, most), TypeError);
  }
});

test("mappings are judged by the editions that are given", () => {
  const known = (report) => report.made_with.data.map(({ id }) => id);
  assert.ok(!known(ltci.validate(mapText)).includes("local-sample-2026"));
  const report = ltci.validate(mapText, { editions: [local] });
  assert.equal(report.verdict, "acceptable");
  assert.ok(known(report).includes("local-sample-2026"));
  assert.ok(!known(ltci.validate(mapText)).includes("local-sample-2026"));
  // Editions that are asked often are put together once, and other documents may be known besides.
  const editions = new ltci.Editions([local]);
  assert.deepEqual(ltci.validate(mapText, { editions }), report);
  assert.deepEqual(known(ltci.validate(mapText, { editions, knowing: [] })), known(report));
});

test("arguments of the wrong type are a TypeError", () => {
  const plays = [
    () => sample.item(1, DAY),
    () => sample.item(FIRST, new Date()),
    () => sample.item(FIRST, DAY, null),
    () => sample.search(undefined),
    () => sample.diff(mapping),
    () => sample.toJson({ indent: 2 }),
    () => mapping.toXml("indent"),
    () => mapping.coverage(local, mapping, DAY),
    () => new ltci.Editions(sample),
    () => new ltci.Editions([localText]),
    () => ltci.suggest(sample),
    () => ltci.validate(mapText, { editions: [mapText] }),
    () => ltci.validate(mapText, { editions: "sample" }),
    () => ltci.validate(mapText, { editions: null }),
  ];
  for (const play of plays) {
    assert.throws(play, TypeError);
  }
});
