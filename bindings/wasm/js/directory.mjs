// 服务项目目录与对照映射。Directories and mappings, over the raw exports.

import { option, string } from "./arguments.mjs";
import { wrongType } from "./errors.mjs";

/** What an unsigned number of the other side can hold. */
const MOST_CANDIDATES = 0xffff_ffff;

/** The classes over the raw exports; `ask` calls them, `read` gives the bytes of a document. */
export function directories(raw, ask, read) {
  /** What each object is on the other side. */
  const others = new WeakMap();

  function asked(object, question) {
    return ask(() => question(others.get(object)));
  }

  function told(object, question) {
    return JSON.parse(asked(object, question));
  }

  function sideOf(argument, directory) {
    if (!(directory instanceof Directory)) {
      throw wrongType(argument, "Directory");
    }
    return others.get(directory);
  }

  /** A document that was read and stays on the other side. */
  class Held {
    constructor(other) {
      if (!(other instanceof raw.Directory || other instanceof raw.DirectoryMap)) {
        throw new TypeError("用 load() / use load()");
      }
      others.set(this, other);
    }

    get length() {
      return asked(this, (it) => it.length());
    }

    get digest() {
      return asked(this, (it) => it.digest());
    }

    [Symbol.iterator]() {
      return told(this, (it) => it.rows())[Symbol.iterator]();
    }

    toJson(options) {
      const indent = option(options, "indent", "boolean") ?? false;
      const text = asked(this, (it) => it.toJson());
      return indent ? JSON.stringify(JSON.parse(text), null, 2) : text;
    }

    toXml(options) {
      const indent = option(options, "indent", "boolean") ?? false;
      return asked(this, (it) => it.toXml(indent));
    }
  }

  class Directory extends Held {
    static sample() {
      return new Directory(ask(() => raw.Directory.sample()));
    }

    static load(document) {
      const bytes = read(document);
      return new Directory(ask(() => raw.Directory.load(bytes)));
    }

    get edition() {
      return told(this, (it) => it.edition());
    }

    item(code, serviceDate, knownAt) {
      return new Editions([this]).item(code, serviceDate, knownAt);
    }

    search(text) {
      const wanted = string("text", text);
      return told(this, (it) => it.search(wanted));
    }

    diff(other) {
      const later = sideOf("other", other);
      return told(this, (it) => it.diff(later));
    }
  }

  class Editions {
    constructor(list) {
      if (!Array.isArray(list)) {
        throw wrongType("directories", "Directory[]");
      }
      const sides = list.map((directory) => sideOf("directories", directory));
      others.set(this, ask(() => new raw.Editions()));
      sides.forEach((side) => asked(this, (it) => it.add(side)));
    }

    item(code, serviceDate, knownAt) {
      const question = lookUp(code, serviceDate, knownAt);
      return told(this, (it) => it.item(...question)) ?? undefined;
    }

    answers(code, serviceDate, knownAt) {
      const question = lookUp(code, serviceDate, knownAt);
      return told(this, (it) => it.answers(...question));
    }
  }

  class DirectoryMap extends Held {
    static load(document) {
      const bytes = read(document);
      return new DirectoryMap(ask(() => raw.DirectoryMap.load(bytes)));
    }

    get map() {
      return told(this, (it) => it.map());
    }

    targets(code, day) {
      const question = [string("code", code), string("day", day)];
      return told(this, (it) => it.targets(...question));
    }

    coverage(local, national, day) {
      const question = [sideOf("local", local), sideOf("national", national), string("day", day)];
      return told(this, (it) => it.coverage(...question));
    }
  }

  function suggest(local, national, most = 3) {
    const [other, side] = [sideOf("local", local), sideOf("national", national)];
    if (!Number.isInteger(most) || most < 0 || most > MOST_CANDIDATES) {
      throw wrongType("most", `0…${MOST_CANDIDATES}`);
    }
    return JSON.parse(ask(() => other.suggest(side, most)));
  }

  /** Who judges documents by editions that are known. */
  function judgeOf(editions) {
    return others.get(editions instanceof Editions ? editions : new Editions(editions));
  }

  return { Directory, DirectoryMap, Editions, suggest, judgeOf };
}

function lookUp(code, serviceDate, knownAt) {
  if (knownAt !== undefined) {
    string("knownAt", knownAt);
  }
  return [string("code", code), string("serviceDate", serviceDate), knownAt];
}
