// 没有得出结论的原因。文书有错不是异常，而是报告中的发现。
// Why no verdict was reached. A wrong document is no exception, but a report with findings.

/** 无法判断。What could not be judged; the other errors are kinds of it. */
export class LtciError extends Error {
  get name() {
    return "LtciError";
  }
}

/** 待转换或待评估的文书被拒绝，见 report。The document is refused, see `report`. */
export class LtciRefused extends LtciError {
  constructor(message, report) {
    super(message);
    this.report = report;
  }

  get name() {
    return "LtciRefused";
  }
}

/** 没有这样的名称。There is no such rule, schema, code list or wire form. */
export class LtciUnknownName extends LtciError {
  get name() {
    return "LtciUnknownName";
  }
}

const FAULT = "程序自身的错误，请报告 / a fault of this library, please report it";

/** What the raw exports threw, as an error. Anything but their own JSON is a fault of ours. */
export function errorOf(thrown) {
  if (typeof thrown !== "string") {
    return new LtciError(FAULT, { cause: thrown });
  }
  const { name, message, report } = JSON.parse(thrown);
  switch (name) {
    case "LtciRefused":
      return new LtciRefused(message, report);
    case "LtciUnknownName":
      return new LtciUnknownName(message);
    default:
      return new LtciError(message);
  }
}

/** An argument of the wrong type. The argument itself is not shown: it may be about a person. */
export function wrongType(argument, expected) {
  return new TypeError(`${argument}：应为 ${expected} / must be ${expected}`);
}
