// 互认。Recognition between regions, over the raw exports.

import { option, string } from "./arguments.mjs";
import { isBytes } from "./bytes.mjs";
import { wrongType } from "./errors.mjs";

/** The functions over the raw exports; `ask` calls them, `read` gives the bytes of a document, `sideOf` a region on the other side. */
export function recognition(raw, ask, read, sideOf) {
  /** What is known: what is given, or else what is built in. */
  function known({ agreements, regions, keys }) {
    const world = ask(() => new raw.World());
    if (agreements !== undefined) {
      ask(() => world.noAgreements());
      for (const document of list("options.agreements", agreements)) {
        const bytes = read(isDocument(document) ? document : JSON.stringify(document));
        ask(() => world.addAgreement(bytes));
      }
    }
    if (regions !== undefined) {
      ask(() => world.noRegions());
      for (const region of list("options.regions", regions)) {
        const side = sideOf("options.regions", region);
        ask(() => world.addRegion(side));
      }
    }
    if (keys !== undefined) {
      const bytes = read(keys);
      ask(() => world.setKeys(bytes));
    }
    return world;
  }

  return {
    recognise(assessment, options) {
      const to = string("options.to", option(options, "to", "string"));
      const asOf = string("options.asOf", option(options, "asOf", "string"));
      const selfGrade = option(options, "selfGrade", "string");
      const world = known(options);
      const bytes = read(assessment);
      return JSON.parse(ask(() => world.recognise(bytes, to, asOf, selfGrade)));
    },

    agreements() {
      return JSON.parse(ask(() => raw.agreements()));
    },
  };
}

function isDocument(agreement) {
  return typeof agreement !== "object" || agreement === null || isBytes(agreement);
}

function list(argument, value) {
  if (!Array.isArray(value)) {
    throw wrongType(argument, "Array");
  }
  return value;
}
