// 一致性测试的两个网页：报告和矩阵，从文件打开，点击，打印。The pages of `ltci suite run` and `ltci suite matrix`,
// opened from files. The testee that is wrong says level 4 where it is 3. The command line is the build of the checks, or LTCI.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium as driver } from "playwright-core";

import { FLAGS, chromium } from "./chromium.mjs";

const project = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const LTCI = process.env.LTCI ?? project("target/ci/ltci");
const RIGHT = `'${LTCI}' testee`;
const WRONG = `${RIGHT} --mutant level-one-too-high`;

let browser;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "ltci-suite-"));
  const cases = ["--cases", project("conformance/cases/score"), "--out", folder];
  for (const words of [
    ["run", "--testee", WRONG],
    ["matrix", "--testee", `right=${RIGHT}`, "--testee", `wrong=${WRONG}`],
  ]) {
    assert.equal(spawnSync(LTCI, ["suite", ...words, ...cases]).status, 1);
  }
  browser = await driver.launch({ executablePath: chromium(), args: FLAGS });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const data = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** A page opened from its file, in the tongue of the reader; what it complains of and asks for is in `said`. */
async function opened(name, locale, hash = "") {
  const page = await browser.newPage({ locale });
  const said = [];
  const address = pathToFileURL(join(folder, name)).href;
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address && !request.url().startsWith("data:")) said.push(request.url());
  });
  await page.goto(address + hash);
  return { page, said };
}

test("the report speaks the reader's tongue, and the other one if asked", async () => {
  for (const [locale, seen, hidden] of [["zh-CN", "未通过的用例", "What went wrong"], ["en-GB", "What went wrong", "未通过的用例"]]) {
    const { page, said } = await opened("result.html", locale);
    const text = await page.locator("body").innerText();
    assert.ok(text.includes(seen) && !text.includes(hidden), text);
    await page.locator('[data-say="both"]').click();
    const both = await page.locator("body").innerText();
    assert.ok(both.includes(seen) && both.includes(hidden), both);
    assert.deepEqual(said, []);
  }
});

test("failures are listed with both answers, and sifted", async () => {
  const { page, said } = await opened("result.html", "zh-CN");
  const failed = data("result.json").cases.filter(({ outcome }) => outcome === "failed");
  const shown = page.locator("#complaints > details:visible");
  assert.deepEqual(await shown.locator("summary code").allTextContents(), failed.map(({ id }) => id));
  const [first] = failed;
  await shown.first().locator("summary").click();
  const answers = await shown.first().locator("pre").allTextContents();
  assert.deepEqual(answers.map((text) => JSON.parse(text)), [first.expected, first.answered]);
  await page.locator("#words").fill(first.id);
  assert.equal(await shown.count(), failed.filter(({ id }) => id.includes(first.id)).length);
  await page.locator("#words").fill("no such words");
  assert.equal(await shown.count(), 0);
  assert.deepEqual(said, []);
});

test("a cell of the matrix opens every disagreement with both answers", async () => {
  const { page, said } = await opened("matrix.html", "zh-CN");
  const { pairs, cases } = data("matrix.json");
  await page.locator('[data-pair="0"]').first().click();
  const lines = page.locator("#detail details");
  await lines.first().waitFor();
  assert.deepEqual(await lines.locator("summary code").allTextContents(), pairs[0].different);
  await lines.first().locator("summary code").click();
  await lines.first().locator("pre").first().waitFor();
  const answers = (await lines.first().locator("pre").allTextContents()).map((text) => JSON.parse(text));
  const { answers: given, expected } = cases.find(({ id }) => id === pairs[0].different[0]);
  assert.deepEqual(answers, [given.right.answer, given.wrong.answer, expected]);
  assert.deepEqual(said, []);
});

test("a link leads to one disagreement", async () => {
  const { pairs } = data("matrix.json");
  const id = pairs[1].different.at(-1);
  const { page, said } = await opened("matrix.html", "en-GB", `#${encodeURIComponent(`wrong/right/${id}`)}`);
  const open = page.locator("#detail details[open]");
  await open.locator("pre").first().waitFor();
  assert.deepEqual(await open.locator("summary code").allTextContents(), [id]);
  assert.deepEqual(said, []);
});

test("on paper nothing is wider than the sheet", async () => {
  for (const [name, width] of [["result.html", 703], ["matrix.html", 1031]]) {
    const { page } = await opened(name, "zh-CN");
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
  }
});
