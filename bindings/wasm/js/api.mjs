// Node 与浏览器共用的接口：在导出的原始函数之上，只做参数检查与 JSON 解析。
// The API that Node and the browser share. Over the raw exports it adds only what JavaScript
// needs: types of arguments, objects of JSON, errors.

import { option, string } from "./arguments.mjs";
import { bytesOf, isBytes } from "./bytes.mjs";
import { directories } from "./directory.mjs";
import { LtciError, errorOf, wrongType } from "./errors.mjs";
import { recognition } from "./recognition.mjs";
import { regionsOf } from "./region.mjs";
import { settlements } from "./settlement.mjs";

/** The API over the raw exports; `ready` tells whether they can be called yet. */
export function api(raw, ready) {
  /** How many bytes are read. */
  let most;
  /** The reports on documents without a finding, by who judges and by kind of document. */
  const clean = new WeakMap();

  function ask(question) {
    if (!ready()) {
      throw new LtciError("须先 await init() / call await init() first");
    }
    try {
      return question();
    } catch (thrown) {
      throw errorOf(thrown);
    }
  }

  function read(document) {
    most ??= ask(() => raw.documentBytes());
    return bytesOf(document, most);
  }

  /** The report on a document by whoever judges. */
  function reportOf(judge, bytes, asOf) {
    const answer = ask(() => judge.validate(bytes, asOf));
    if (answer.startsWith("{")) {
      return JSON.parse(answer);
    }
    if (!clean.has(judge)) {
      clean.set(judge, new Map());
    }
    const reports = clean.get(judge);
    if (!reports.has(answer)) {
      reports.set(answer, JSON.parse(ask(() => judge.report(bytes, asOf))));
    }
    return copy(reports.get(answer));
  }

  /** A document as text. */
  function text(document) {
    return typeof document === "string" ? document : new TextDecoder().decode(document);
  }

  const { judgeOf, ...directory } = directories(raw, ask, read);
  const { Editions } = directory;
  /** Those that judge where no editions are given. */
  let none;
  const { sideOf, ...region } = regionsOf(raw, ask, read);

  return {
    ...directory,
    ...region,
    ...recognition(raw, ask, read, sideOf),
    ...settlements(raw, ask, read, sideOf),

    validate(document, options) {
      const asOf = option(options, "asOf", "string");
      const editions = option(options, "editions", "object");
      const known = option(options, "knowing", "object");
      none ??= new Editions([]);
      const judge = judgeOf(editions === undefined ? none : editions);
      const bytes = read(document);
      if (known !== undefined) {
        return JSON.parse(ask(() => judge.reportKnowing(bytes, asOf, Array.from(known, text))));
      }
      // A list is put together for this one document: nothing of it is remembered.
      if (Array.isArray(editions)) {
        return JSON.parse(ask(() => judge.report(bytes, asOf)));
      }
      return reportOf(judge, bytes, asOf);
    },

    validateBatch(documents, options) {
      const asOf = option(options, "asOf", "string");
      if (typeof documents?.[Symbol.iterator] !== "function" || typeof documents === "string") {
        throw wrongType("documents", "Iterable");
      }
      const batch = ask(() => new raw.Batch(asOf));
      try {
        let number = 0;
        for (const given of documents) {
          number += 1;
          const [name, document] = Array.isArray(given) ? given : [String(number), given];
          const called = string("name", name);
          const bytes = read(document);
          ask(() => batch.take(called, bytes));
        }
        return JSON.parse(ask(() => batch.finish()));
      } finally {
        batch.free();
      }
    },

    verifySeal(document, keys, options) {
      const asOf = option(options, "asOf", "string");
      // Copied: what is read next is written into the same memory.
      const ring = read(keys).slice();
      const bytes = read(document);
      return JSON.parse(ask(() => raw.verifySeal(bytes, ring, asOf)));
    },

    sm3(data) {
      const bytes = read(data);
      return ask(() => raw.sm3(bytes));
    },

    verifySignature(data, publicKey, signature) {
      const [key, value] = [string("publicKey", publicKey), string("signature", signature)];
      const bytes = read(data);
      return ask(() => raw.verifySignature(bytes, key, value));
    },

    exchange(log) {
      const bytes = read(isPlain(log) ? written(log) : log);
      return JSON.parse(ask(() => raw.exchange(bytes)));
    },

    assess(sheet) {
      const bytes = read(isPlain(sheet) ? written(sheet) : sheet);
      return JSON.parse(ask(() => raw.assess(bytes)));
    },

    convert(document, to, options) {
      const indent = option(options, "indent", "boolean") ?? false;
      const form = string("to", to);
      const bytes = read(document);
      return ask(() => raw.convert(bytes, form, indent));
    },

    digest(document) {
      const bytes = read(document);
      return ask(() => raw.digest(bytes));
    },

    explain(code) {
      const name = string("code", code);
      return JSON.parse(ask(() => raw.explain(name)));
    },

    rules() {
      return JSON.parse(ask(() => raw.rules()));
    },

    schema(name, options) {
      const wanted = string("name", name);
      if (option(options, "xsd", "boolean")) {
        return ask(() => raw.xsd(wanted));
      }
      return JSON.parse(ask(() => raw.schema(wanted)));
    },

    checkCode(kind, value) {
      const name = string("kind", kind);
      const text = string("value", value);
      return ask(() => raw.checkCode(name, text));
    },

    version() {
      return ask(() => raw.version());
    },
  };
}

/** A copy of what JSON.parse gave, quicker than reading it again. */
function copy(value) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(copy);
  }
  const copied = {};
  for (const name in value) {
    copied[name] = copy(value[name]);
  }
  return copied;
}

function isPlain(sheet) {
  return typeof sheet === "object" && sheet !== null && !isBytes(sheet);
}

function written(sheet) {
  const expected = "string | Uint8Array | ScoreSheet";
  let text;
  try {
    text = JSON.stringify(sheet);
  } catch {
    throw wrongType("sheet", expected);
  }
  if (text === undefined) {
    throw wrongType("sheet", expected);
  }
  return text;
}
