// 浏览器测试所用的 Chromium。The Chromium of the browser test: the one named by LTCI_CHROMIUM, or
// one that is installed, or Debian's, installed here if this runs as root.
//
//     node test/chromium.mjs      says where it is

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const MISSING = `没有 Chromium，浏览器测试无法进行：请安装 chromium，或以 LTCI_CHROMIUM 指明。
There is no Chromium for the browser test: install chromium, or name one in LTCI_CHROMIUM.`;

/** Flags for a machine without a screen, and for root; nothing is fetched but the page. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chromium is; throws if there is none and none can be installed. */
export function chromium() {
  const found = installed() ?? (install() ? installed() : undefined);
  if (found === undefined) {
    throw new Error(MISSING);
  }
  return found;
}

function installed() {
  const named = process.env.LTCI_CHROMIUM;
  return named ? named : USUAL.find((path) => existsSync(path));
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return false;
  }
  const packages = ["install", "-y", "--no-install-recommends", "chromium"];
  return apt(packages) || (apt(["update"]) && apt(packages));
}

/** What apt says goes to stderr: stdout belongs to the tests. */
function apt(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", words, { env, stdio: ["ignore", 2, 2] }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(chromium());
}
