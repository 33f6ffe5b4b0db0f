// 吞吐量：ltci（全部规则）与 ajv（仅模式）校验同一些字节。
// Throughput: ltci with all rules, knowing the directory that the documents name, against ajv with
// the schema only, on the same bytes. `ltci_notice` judges the samples as they are: they name the
// sample directory, of which every report has a notice.
//
//     node bench/throughput.mjs FILE.ndjson [SECONDS]
//
// Prints one JSON object. The contestants take turns, so that whatever else the machine does
// falls on all of them; what counts is the median of the turns.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";

import { Directory, Editions, schema, validate, version } from "ltci";

const TURNS = 15;

const require = createRequire(import.meta.url);
const [file, seconds = "6"] = process.argv.slice(2);
const samples = linesOf(readFileSync(file));
const lines = samples.map(inUse);
const editions = new Editions([editionInUse()]);
const texts = lines.map((line) => line.toString());
const judge = compiled();

const contestants = {
  ltci: () => count(lines, (line) => validate(line, { editions }).verdict === "acceptable"),
  ltci_text: () => count(texts, (text) => validate(text, { editions }).verdict === "acceptable"),
  ltci_notice: () => count(samples, (line) => validate(line).verdict === "acceptable"),
  ajv: () => count(lines, (line) => judge(JSON.parse(line.toString()))),
  ajv_text: () => count(texts, (text) => judge(JSON.parse(text))),
};

const bytes = lines.reduce((sum, line) => sum + line.length, 0);
console.log(JSON.stringify({
  documents: lines.length,
  bytes,
  versions: {
    node: process.versions.node,
    ltci: version(),
    ajv: require("ajv/package.json").version,
    "ajv-formats": require("ajv-formats/package.json").version,
  },
  results: race(),
}, null, 2));

/** The document under a directory that is no sample. */
function inUse(line) {
  return Buffer.from(line.toString().replace('"directory":"sample-2025"', '"directory":"local-2025"'));
}

function editionInUse() {
  const directory = JSON.parse(Directory.sample().toJson());
  Object.assign(directory.edition, { id: "local-2025", status: "local" });
  return Directory.load(JSON.stringify(directory));
}

/** The schema of the documents as ajv sees it; it does not know the project's own formats. */
function compiled() {
  const definition = schema(JSON.parse(texts[0]).doc_type);
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  for (const [, format] of JSON.stringify(definition).matchAll(/"format":"(ltci-[^"]+)"/g)) {
    ajv.addFormat(format, true);
  }
  return ajv.compile(definition);
}

/** Every contestant in turn; the first turn only warms up. */
function race() {
  const budget = (Number(seconds) * 1000) / (TURNS * Object.keys(contestants).length);
  const paces = {};
  const accepted = {};
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [name, play] of Object.entries(contestants)) {
      const { pace, good } = timed(play, budget);
      accepted[name] = good;
      if (turn > 0) {
        (paces[name] ??= []).push(pace);
      }
    }
  }
  return Object.fromEntries(Object.entries(paces).map(([name, list]) => {
    const pace = median(list);
    return [name, {
      documents_per_second: Math.round(pace),
      mb_per_second: Math.round((pace * bytes) / lines.length / 1e5) / 10,
      accepted: accepted[name],
    }];
  }));
}

/** Plays over all documents until the time is used up. */
function timed(play, budget) {
  const start = performance.now();
  let rounds = 0;
  let good;
  let spent;
  do {
    good = play();
    rounds += 1;
    spent = performance.now() - start;
  } while (spent < budget);
  return { pace: (rounds * lines.length * 1000) / spent, good };
}

function count(documents, accepts) {
  let good = 0;
  for (const document of documents) {
    good += accepts(document) ? 1 : 0;
  }
  return good;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function linesOf(content) {
  const found = [];
  for (let start = 0; start < content.length;) {
    const end = content.indexOf(10, start);
    const stop = end === -1 ? content.length : end;
    if (stop > start) {
      found.push(content.subarray(start, stop));
    }
    start = stop + 1;
  }
  return found;
}
