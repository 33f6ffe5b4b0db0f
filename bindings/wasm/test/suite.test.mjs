// 一致性测试：逐一回答所支持操作的全部用例。The conformance suite, every case of the operations that are supported.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { respond } from "../js/protocol.mjs";

const folder = fileURLToPath(new URL("../../../conformance/", import.meta.url));
/** 不支持的操作。Tables and raw messages of the platform are for the command line and Rust. */
const NOT_BOUND = ["import", "platform_read", "platform_write"];
const HIDDEN = new Set(["id", "level", "clause", "title", "flags", "expect"]);

function cases() {
  return readdirSync(join(folder, "cases"), { withFileTypes: true })
    .flatMap((area) => readdirSync(join(folder, "cases", area.name)).map((file) => join("cases", area.name, file)))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).cases)
    .filter((one) => !NOT_BOUND.includes(one.op));
}

/** What an answer to `settle` must not have where it is not expected. */
const AMOUNTS = ["inscp_scp_amt", "fund_pay_sumamt", "psn_part_amt", "cash_benefit_amt", "device_fund_pay_amt", "absent"];

/** What a testee gets to see of a case. */
function request({ bytes_pieces: pieces, ...played }, seq) {
  const sent = Object.entries(played).filter(([name]) => !HIDDEN.has(name));
  const long = pieces === undefined ? {} : { bytes_base64: together(pieces) };
  return { seq, ...Object.fromEntries(sent), ...long };
}

/** Pieces of text, each so many times, as the bytes that are sent. */
function together(pieces) {
  const text = pieces.map(({ text, times = 1 }) => text.repeat(times)).join("");
  return Buffer.from(text).toString("base64");
}

/** Every expected member; findings by code and path, in any order. */
function compare(answer, expect, id) {
  for (const name of ["level", "agreement"]) {
    if (expect.reasons !== undefined && !(name in expect)) {
      assert.equal(answer[name], undefined, `${id}: ${name}`);
    }
  }
  for (const name of id.startsWith("settle/") ? AMOUNTS : []) {
    assert.equal(name in answer, name in expect, `${id}: ${name}`);
  }
  for (const [name, expected] of Object.entries(expect)) {
    if (name === "findings") {
      assert.deepEqual(pairs(answer.findings), pairs(expected), `${id}: findings`);
    } else {
      assert.deepEqual(answer[name], expected, `${id}: ${name}`);
    }
  }
}

function pairs(findings) {
  return findings?.map(({ code, path, document, other }) => `${code} ${path} ${document} ${other}`).sort();
}

test("every case of the suite is answered as expected", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  let played = 0;
  for (const one of cases()) {
    played += 1;
    const answer = respond(request(one, played));
    assert.equal(answer.seq, played, one.id);
    if (one.level !== "open") {
      compare(answer, one.expect, one.id);
    }
  }
  assert.notEqual(played, 0);
  assert.equal(played, manifest.cases.filter((one) => !NOT_BOUND.includes(one.op)).length);
  for (const op of NOT_BOUND) {
    assert.equal(typeof respond({ seq: 1, op }).skipped, "string", op);
  }
});

test("what cannot be answered is told", () => {
  assert.equal(typeof respond({ seq: 1, op: "somersault" }).skipped, "string");
  assert.equal(typeof respond({ seq: 1, op: "toString" }).skipped, "string");
  const failing = [
    { op: "code", code: "shoe_size", value: "42" },
    { op: "validate", input: {}, as_of: "2026-02-30" },
    { op: "validate" },
    { op: "convert", input: {}, to: "yaml" },
  ];
  for (const asked of failing) {
    const answer = respond({ seq: 2, ...asked });
    assert.deepEqual(Object.keys(answer), ["seq", "errored"]);
    assert.equal(answer.seq, 2);
  }
});

test("the testee speaks the protocol on stdin and stdout", async () => {
  const testee = spawn(process.execPath, [fileURLToPath(new URL("../js/testee.mjs", import.meta.url))]);
  const requests = [
    { op: "hello", protocol: 1 },
    { seq: 1, op: "code", code: "sex\u2028", value: "\u2028样" },
    { seq: 2, op: "code", code: "resident_id", value: "11010519491231002X" },
    { seq: 3, op: "somersault" },
    { op: "stop" },
  ];
  const closed = new Promise((resolve) => testee.on("close", resolve));
  // In small parts, so that lines and characters come in pieces.
  const sent = Buffer.from(requests.map((asked) => `${JSON.stringify(asked)}\n`).join(""));
  for (let start = 0; start < sent.length; start += 7) {
    testee.stdin.write(sent.subarray(start, start + 7));
  }
  let told = "";
  for await (const chunk of testee.stdout.setEncoding("utf8")) {
    told += chunk;
  }
  assert.equal(await closed, 0);
  const [hello, ...answers] = told.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(Object.keys(hello), ["name", "version", "language", "protocol", "ops", "documents", "ruleset"]);
  assert.equal(hello.name, "ltci-wasm");
  assert.deepEqual(hello.ops, ["code", "validate", "validate_batch", "seal_verify", "sm3", "sm2_verify", "score", "convert", "map", "recognise", "settle", "exchange"]);
  assert.match(hello.ruleset.digest, /^sm3:/);
  assert.deepEqual(answers.map(({ seq }) => seq), [1, 2, 3]);
  assert.equal(answers[0].errored.type, "LtciUnknownName");
  assert.deepEqual(answers[1], { seq: 2, verdict: "acceptable" });
});
