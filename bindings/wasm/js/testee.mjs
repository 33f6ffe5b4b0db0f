// 一致性测试的被测方。The conformance protocol on stdin and stdout:
//
//     ltci suite run --testee 'node bindings/wasm/js/testee.mjs'

import { respond } from "./protocol.mjs";

for await (const line of lines(process.stdin)) {
  const request = JSON.parse(line);
  if (request.op === "stop") {
    break;
  }
  process.stdout.write(`${JSON.stringify(respond(request))}\n`);
}

/** Lines end with a line feed only: readline would also end them within a string, at U+2028. */
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
