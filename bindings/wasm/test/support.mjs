// 测试共用的文书。Documents that the tests share.

import { readFileSync } from "node:fs";

const root = new URL("../../../", import.meta.url);

/** A file of the project as text. */
export function projectFile(path) {
  return readFileSync(new URL(path, root), "utf8");
}

/** The acceptable assessment that every rule's examples start from: level 3, severe I. */
export const base = projectFile("crates/ltci/data/bases/assessment.json");

/** The base document with a change made to it. */
export function changed(change) {
  const document = JSON.parse(base);
  change(document);
  return JSON.stringify(document);
}

/** The base document one level too high: a document with one fault. */
export const wrongLevel = base.replace('"level": "3"', '"level": "4"');
