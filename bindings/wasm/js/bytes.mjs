// 调用者给出的文书，化为字节。The bytes of what a caller gives as a document.

import { wrongType } from "./errors.mjs";

const encoder = new TextEncoder();

/** Short texts are encoded into this, always the same: to allocate would take longer. */
const scratch = new Uint8Array(1 << 16);
const MOST_BYTES_OF_A_UNIT = 3;

/** The first byte of a surrogate, which UTF-8 does not have: it is refused, not mended. */
const NOT_UTF8 = 0xed;

/** Whether a value is a Uint8Array, of whatever realm. */
export function isBytes(value) {
  return ArrayBuffer.isView(value) && value[Symbol.toStringTag] === "Uint8Array";
}

/**
 * The bytes of a document, at most one more than are read: enough for the finding that there
 * are too many. They are good until the next call.
 */
export function bytesOf(document, most) {
  if (isBytes(document)) {
    return document.length > most ? document.subarray(0, most + 1) : document;
  }
  if (typeof document !== "string") {
    throw wrongType("document", "string | Uint8Array");
  }
  return encoded(document.length > most ? document.slice(0, most + 1) : document);
}

function encoded(text) {
  const flaw = text.isWellFormed?.() ? -1 : text.search(/\p{Surrogate}/u);
  if (flaw !== -1) {
    return flawed(text.slice(0, flaw));
  }
  if (text.length * MOST_BYTES_OF_A_UNIT > scratch.length) {
    return encoder.encode(text);
  }
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

function flawed(before) {
  const sound = encoder.encode(before);
  const bytes = new Uint8Array(sound.length + 1);
  bytes.set(sound);
  bytes[sound.length] = NOT_UTF8;
  return bytes;
}
