// 参数的类型。The types of arguments.

import { wrongType } from "./errors.mjs";

/** A text, or an error. */
export function string(argument, value) {
  if (typeof value !== "string") {
    throw wrongType(argument, "string");
  }
  return value;
}

/** An option of a type, if it is given. */
export function option(options, name, type) {
  if (options === undefined) {
    return undefined;
  }
  if (typeof options !== "object" || options === null) {
    throw wrongType("options", "object");
  }
  const value = options[name];
  if (value !== undefined && typeof value !== type) {
    throw wrongType(`options.${name}`, type);
  }
  return value;
}
