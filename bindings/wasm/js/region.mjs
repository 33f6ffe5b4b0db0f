// 地区政策参数。Region profiles, over the raw exports.

import { option, string } from "./arguments.mjs";
import { wrongType } from "./errors.mjs";

/** The class, the list and the way to the other side, over the raw exports; `ask` calls them, `read` gives the bytes of a document. */
export function regionsOf(raw, ask, read) {
  /** What each object is on the other side. */
  const others = new WeakMap();

  function asked(object, question) {
    return ask(() => question(others.get(object)));
  }

  function sideOf(argument, region) {
    if (!(region instanceof Region)) {
      throw wrongType(argument, "Region");
    }
    return others.get(region);
  }

  /** The profiles that are built in, and one's own. */
  function known(own) {
    if (!Array.isArray(own)) {
      throw wrongType("own", "Region[]");
    }
    const sides = own.map((region) => sideOf("own", region));
    const list = ask(() => new raw.Regions());
    sides.forEach((side) => ask(() => list.add(side)));
    return list;
  }

  class Region {
    constructor(other) {
      if (!(other instanceof raw.Region)) {
        throw new TypeError("用 load() / use load()");
      }
      others.set(this, other);
    }

    static load(document) {
      const bytes = read(document);
      return new Region(ask(() => raw.Region.load(bytes)));
    }

    static find(division, day, own = []) {
      const wanted = string("division", division);
      if (day !== undefined) {
        string("day", day);
      }
      const list = known(own);
      const found = ask(() => list.nearest(wanted, day));
      return found === undefined ? undefined : new Region(found);
    }

    get name() {
      return asked(this, (it) => it.name());
    }

    get document() {
      return JSON.parse(asked(this, (it) => it.toJson()));
    }

    get digest() {
      return asked(this, (it) => it.digest());
    }

    statements() {
      return JSON.parse(asked(this, (it) => it.statements()));
    }

    diff(other) {
      const side = sideOf("other", other);
      return JSON.parse(asked(this, (it) => it.diff(side)));
    }

    toJson(options) {
      const indent = option(options, "indent", "boolean") ?? false;
      return indent ? JSON.stringify(this.document, null, 2) : asked(this, (it) => it.toJson());
    }

    toXml(options) {
      const indent = option(options, "indent", "boolean") ?? false;
      return asked(this, (it) => it.toXml(indent));
    }
  }

  function regions(own = []) {
    const list = known(own);
    return Array.from({ length: ask(() => list.length()) }, (_, place) => new Region(ask(() => list.at(place))));
  }

  return { Region, regions, sideOf };
}
