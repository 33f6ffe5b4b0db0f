// 浏览器中的结论与 Node 中的逐字节相同。In a browser the reports are byte for byte those of Node.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before, test } from "node:test";

import { chromium as driver } from "playwright-core";

import { assess, convert, validate } from "ltci";

import { FLAGS, chromium } from "./chromium.mjs";
import { base, wrongLevel } from "./support.mjs";

const root = new URL("../", import.meta.url);
const TYPES = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm" };
/** No `eval`, and nothing from elsewhere: what a careful agency lets a page do. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The file that the package gives to browsers, as its `exports` say. */
const entry = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).exports["."].browser;

let server;
let browser;
let page;
const requested = [];

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    requested.push(path);
    answer(path, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await driver.launch({ executablePath: chromium(), args: FLAGS });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
});

after(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

function answer(path, response) {
  if (path === "/") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", POLICY);
    response.end("<!doctype html><title>ltci</title>");
    return;
  }
  try {
    const content = readFileSync(new URL(`.${path}`, root));
    response.setHeader("content-type", TYPES[extname(path)]);
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Runs in the page: calls the API, before or after `init`, and gives JSON. */
async function inPage(call, ...given) {
  return page.evaluate(
    async ({ entry, call, given }) => {
      const ltci = await import(entry);
      try {
        return JSON.stringify(await ltci[call](...given));
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    },
    { entry: new URL(entry, page.url()).pathname, call, given },
  );
}

test("before init every call says so", async () => {
  for (const call of ["validate", "version"]) {
    assert.match(await inPage(call, base), /^LtciError: .*await init\(\)/);
  }
});

test("an init that fails can be tried again", async () => {
  assert.match(await inPage("default", "/no-such.wasm"), /Error/);
  assert.match(await inPage("validate", base), /^LtciError: .*await init\(\)/);
  await inPage("default");
  await inPage("default");
  assert.equal(requested.filter((path) => path.endsWith("ltci_wasm_bg.wasm")).length, 1);
});

test("the base document is acceptable, and its report is that of Node", async () => {
  const told = await inPage("validate", base);
  assert.equal(JSON.parse(told).verdict, "acceptable");
  assert.equal(told, JSON.stringify(validate(base)));
  assert.equal(await inPage("validate", base), told);
});

test("other documents get the reports of Node too", async () => {
  const documents = [wrongLevel, "{}", "", "not JSON", convert(base, "xml"), convert(wrongLevel, "xml", { indent: true })];
  for (const document of documents) {
    assert.equal(await inPage("validate", document), JSON.stringify(validate(document)));
  }
  const asOf = "2026-01-01";
  assert.equal(await inPage("validate", base, { asOf }), JSON.stringify(validate(base, { asOf })));
});

test("scores, conversion and errors are those of Node too", async () => {
  const sheet = { scale: "nhsa-2021", scores: JSON.parse(base).scores };
  assert.equal(await inPage("assess", sheet), JSON.stringify(assess(sheet)));
  assert.equal(await inPage("convert", base, "xml"), JSON.stringify(convert(base, "xml")));
  assert.match(await inPage("digest", "{}"), /^LtciRefused: /);
  assert.match(await inPage("explain", "LTC-A-999"), /^LtciUnknownName: /);
});
