// Node：导入即可用，无须 init()。In Node the import is all; init() does nothing more.

import { readFileSync } from "node:fs";

import * as raw from "../pkg/ltci_wasm.js";
import { api } from "./api.mjs";

raw.initSync({ module: readFileSync(new URL("../pkg/ltci_wasm_bg.wasm", import.meta.url)) });

export const {
  Directory,
  DirectoryMap,
  Editions,
  Region,
  agreements,
  assess,
  checkCode,
  convert,
  digest,
  exchange,
  explain,
  recognise,
  regions,
  rules,
  schema,
  settle,
  suggest,
  validate,
  validateBatch,
  sm3,
  verifySeal,
  verifySignature,
  version,
} = api(raw, () => true);
export { LtciError, LtciRefused, LtciUnknownName } from "./errors.mjs";

/** Nothing is left to be done: here so that one program serves Node and the browser. */
export default async function init() {}
