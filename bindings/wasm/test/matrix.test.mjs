// 互认矩阵的网页：从文件打开，打印为一页。The page of `ltci recognise matrix`, opened from a file as a clerk
// does, and printed. The command line is the build of the checks, or the one named by LTCI.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { PDFDocument } from "pdf-lib";
import { chromium as driver } from "playwright-core";

import { FLAGS, chromium } from "./chromium.mjs";
import { projectFile } from "./support.mjs";

const LTCI = process.env.LTCI ?? fileURLToPath(new URL("../../../target/ci/ltci", import.meta.url));
/** A4 landscape, in points, and without its margins in pixels of 1/96 inch. */
const A4 = { width: 842, height: 595 };
const PRINTED = { width: 1062, height: 733 };

const folders = [];
let browser;

before(async () => {
  browser = await driver.launch({ executablePath: chromium(), args: FLAGS });
});

after(async () => {
  await browser?.close();
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
});

/** The page and the data of a day, the page opened from its file; what it complains of, and what it asks for. */
async function matrix(...more) {
  const folder = mkdtempSync(join(tmpdir(), "ltci-matrix-"));
  folders.push(folder);
  execFileSync(LTCI, ["recognise", "matrix", "--as-of", "2026-06-01", "--out", folder, ...more]);
  const page = await browser.newPage();
  const said = [];
  const requested = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => requested.push(request.url()));
  const address = pathToFileURL(join(folder, "matrix.html")).href;
  await page.goto(address);
  const data = JSON.parse(readFileSync(join(folder, "matrix.json"), "utf8"));
  return { page, data, said, elsewhere: requested.filter((url) => url !== address && !url.startsWith("data:")) };
}

/** The cell of a pair. */
const cell = (page, from, to) => page.locator(`button[data-from="${from}"][data-to="${to}"]`);

/** The printed page lies within the sheet, its cells are squares, and no name runs into the first row. */
async function isWhole(page) {
  await page.setViewportSize(PRINTED);
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => {
    const sheet = document.querySelector(".sheet").getBoundingClientRect();
    const parts = [...document.querySelectorAll(".sheet table, .sheet caption, .sheet aside, .sheet li")];
    const inside = ({ right, bottom }) => right <= sheet.right + 1 && bottom <= sheet.bottom + 1;
    const { width, height, top } = document.querySelector("tbody td").getBoundingClientRect();
    const isSquare = Math.abs(width - height) <= 1;
    const names = [...document.querySelectorAll("thead span")].map((name) => name.getBoundingClientRect());
    const clear = names.every((name, place) => name.bottom <= top + 1 && name.left >= (names[place - 1]?.right ?? 0) - 1);
    return isSquare && clear && parts.every((part) => inside(part.getBoundingClientRect()));
  });
}

async function printed(page) {
  return PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

test("every region is named on both sides, and nothing is fetched or complained of", async () => {
  const { page, data, said, elsewhere } = await matrix();
  const rows = await page.locator(".body > table tbody th").allTextContents();
  const columns = await page.locator("thead th").allTextContents();
  assert.deepEqual(columns, data.regions.map(({ name }) => name));
  assert.deepEqual(rows, data.regions.map(({ admdvs, name }) => `${admdvs} ${name}`));
  assert.equal(await page.locator("tbody button").count(), data.cells.length);
  for (const name of ["宁波市", "重庆市", "烟台市"]) {
    assert.ok(columns.includes(name), name);
  }
  assert.deepEqual([said, elsewhere], [[], []]);
});

test("a cell shows verdict, agreement, reasons and the witness of the data", async () => {
  const { page, data, said } = await matrix();
  for (const [from, to, parts] of [
    ["510100", "500000", ["成都市 → 重庆市：认可", "recognised", "渝医保发〔2024〕13号", "LTC-R-021"]],
    ["330200", "370600", ["宁波市 → 烟台市：不予认可", "not recognised", "LTC-R-002", "LTCI-SPEC-1 13.4"]],
  ]) {
    const one = data.cells.find(({ from_admdvs, to_admdvs }) => from_admdvs === from && to_admdvs === to);
    const name = (code) => data.regions.find(({ admdvs }) => admdvs === code).name;
    await cell(page, name(from), name(to)).click();
    const told = await page.locator("#detail").innerText();
    [...parts, ...one.reasons.map(({ message }) => message.en)].forEach((part) => assert.ok(told.includes(part), `${part}\n${told}`));
    assert.deepEqual(JSON.parse(await page.locator("#detail pre").textContent()), one.witness);
  }
  assert.deepEqual(said, []);
});

test("signs are told apart without colour, and counted", async () => {
  const { page, data } = await matrix();
  const swatches = await page.locator(".legend .swatch:not(.own)").allTextContents();
  assert.equal(new Set(swatches).size, 5);
  const counts = await page.locator(".legend .count").allTextContents();
  const all = counts.map(Number).pop();
  assert.equal(all, data.cells.length);
  assert.equal(Number(counts[0]), data.counts.recognised);
  assert.equal(await page.locator(".recognised button").count(), data.counts.recognised);
});

test("the shipped regions print on one landscape page of A4", async () => {
  const { page } = await matrix();
  const file = await printed(page);
  assert.equal(file.getPageCount(), 1);
  const { width, height } = file.getPage(0).getSize();
  assert.deepEqual([Math.round(width), Math.round(height)], [A4.width, A4.height]);
  assert.ok(await isWhole(page));
});

test("a chosen cell prints on a page of its own, with its witness if that is open", async () => {
  const { page } = await matrix();
  await cell(page, "宁波市", "烟台市").click();
  assert.equal((await printed(page)).getPageCount(), 2);
  await page.locator("#detail summary").click();
  assert.ok((await printed(page)).getPageCount() > 2);
  assert.ok(await isWhole(page));
});

test("twice as many regions print on one page too", async () => {
  const rows = projectFile("crates/ltci/data/divisions.csv").matchAll(/^(\d\d\d[1-9]00|\d\d[1-9]\d00),/gm);
  const cities = [...new Set([...rows].map(([, code]) => code))].slice(0, 55);
  assert.equal(cities.length, 55);
  const { page } = await matrix("--only", cities.join(","));
  assert.equal((await printed(page)).getPageCount(), 1);
  assert.ok(await isWhole(page));
});
