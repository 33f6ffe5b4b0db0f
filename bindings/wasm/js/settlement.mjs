// 结算计算。What a settlement should come to, over the raw exports.

import { option } from "./arguments.mjs";

/** The function over the raw exports; `ask` calls them, `read` gives the bytes of a document, `sideOf` a region on the other side. */
export function settlements(raw, ask, read, sideOf) {
  return {
    settle(settlement, region, options) {
      const paid = option(options, "paid", "object");
      const side = sideOf("region", region);
      const bytes = read(settlement);
      return JSON.parse(ask(() => raw.settle(bytes, side, paid && JSON.stringify(paid))));
    },
  };
}
