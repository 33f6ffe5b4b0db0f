// 浏览器：先 await init()。In the browser, `await init()` comes first.

import load, * as raw from "../pkg/ltci_wasm.js";
import { api } from "./api.mjs";

let loading;
let loaded = false;

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
} = api(raw, () => loaded);
export { LtciError, LtciRefused, LtciUnknownName } from "./errors.mjs";

/**
 * Loads the WebAssembly, from beside this file unless told otherwise. Later calls wait for the
 * first, and try again if it failed.
 */
export default async function init(source) {
  loading ??= load(source === undefined ? undefined : { module_or_path: source });
  try {
    await loading;
    loaded = true;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
