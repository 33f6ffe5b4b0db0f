// 一致性测试的接入程序模板。Template of a testee for the conformance suite, Node.js 20 or later.
//
//     ltci suite run --testee 'node harness.mjs' --op code --out report
//
// 复制本文件，在标有“这里换成自己的系统”的地方调用自己的系统。
// Copy this file and call your own system where it says "your system here".

/** 值是否合规。Whether a value is well-formed, by the name of its code. */
function code(request) {
  const check = CODES.get(request.code);
  if (check === undefined) {
    return { skipped: `code not supported: ${request.code}` };
  }
  const { value } = request; // 不是字符串的，不合规。What is no string is not well-formed.
  const wellFormed = typeof value === "string" && check(value);
  return { verdict: wellFormed ? "acceptable" : "refused" };
}

/** GB 11643：17位数字和校验位。17 digits and a check character. */
function residentId(value) {
  if (!/^[0-9]{17}[0-9X]$/.test(value)) {
    return false;
  }
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0);
  return "10X98765432"[total % 11] === value[17];
}

/**
 * 这里换成自己的系统。Your system here: the findings on a document, an empty list if it is acceptable.
 *
 * 文书在三者之一：input（JSON）、xml（文本）、bytes_base64（原始字节）。
 * The document is one of input (JSON), xml (text), bytes_base64 (raw bytes).
 */
function validate(request) {
  const findings = []; // [{ code: "LTC-A-012", path: "/level" }]
  return { verdict: findings.length > 0 ? "refused" : "acceptable", findings };
}

// 支持的代码和操作；没有列出的，用例记为跳过。Supported codes and operations; cases of others are skipped.
const CODES = new Map([["resident_id", residentId]]);
const OPS = new Map([["code", code], ["validate", validate]]);

const HELLO = {
  name: "my-system",
  version: "1.0",
  language: "javascript",
  protocol: 1,
  ops: [...OPS.keys()],
  documents: ["assessment"],
  ruleset: { version: "", digest: "" },
};

async function answer(request) {
  if (request.op === "hello") {
    return HELLO;
  }
  const { seq, op } = request;
  if (!OPS.has(op)) {
    return { seq, skipped: `operation not supported: ${op}` };
  }
  try {
    return { seq, ...(await OPS.get(op)(request)) };
  } catch (error) { // 下一个请求仍要答复。The next request still gets its answer.
    return { seq, errored: { type: error.name, message: error.message } };
  }
}

/** 只在换行符处分行：readline还会在字符串中的U+2028处分行。Lines end at a line feed only; readline would also end them at U+2028. */
async function* lines(stream) {
  let begun = [];
  for await (const chunk of stream.setEncoding("utf8")) {
    const [end, ...others] = chunk.split("\n");
    begun.push(end);
    for (const other of others) {
      yield begun.join("");
      begun = [other];
    }
  }
}

// 标准输出只写答复；console.log等写到标准错误。Only answers on stdout; console.log and the like go to stderr.
globalThis.console = new console.Console(process.stderr);

for await (const line of lines(process.stdin)) {
  const request = JSON.parse(line);
  if (request.op === "stop") {
    break;
  }
  process.stdout.write(`${JSON.stringify(await answer(request))}\n`);
}
