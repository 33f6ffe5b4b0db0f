/**
 * 受测程序：只用schemas/和ajv，看模式本身能发现多少。XML不判定。
 * A testee with nothing but schemas/ and ajv: it shows how far schemas alone reach. XML is skipped.
 *
 *     ltci suite run --testee 'node conformance/testees/schema-only-node/testee.mjs' \
 *         --failures conformance/failures/schema-only-node.txt
 */

import { readdirSync, readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const SCHEMAS = new URL("../../../schemas/", import.meta.url);

/**
 * What breaks the structure has its rule in the specification (2.1, 2.2 and 4.5); what breaks a
 * single value has it in the schema, as `x-ltci-finding`.
 */
const STRUCTURE = {
  required: "LTC-F-001",
  additionalProperties: "LTC-F-002",
  type: "LTC-F-003",
  minimum: "LTC-F-006",
  maximum: "LTC-F-006",
  minItems: "LTC-F-007",
};

/** A document without `doc_type` is judged as this one (specification 5.2). */
const DEFAULT = "assessment";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const read = (name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8"));
const SUFFIX = ".schema.json";
const schemas = Object.fromEntries(
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => [name.slice(0, -SUFFIX.length), read(name)]),
);
const documents = Object.keys(schemas)
  .filter((name) => schemas[name].required?.includes("doc_type"))
  .sort();

// Formats that the library does not know, those named `ltci-…`, are not checked.
const ajv = addFormats(
  new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false }),
);
const validators = new Map(documents.map((name) => [name, ajv.compile(schemas[name])]));

/** For each code that some document uses: the type whose rule it has. */
const types = new Map(
  Object.values(schemas).flatMap(({ $defs = {} }) =>
    Object.values($defs)
      .filter((type) => "x-ltci-finding" in type && ("pattern" in type || "enum" in type))
      .map((type) => [type["x-ltci-finding"], ajv.compile(type)]),
  ),
);
const rules = new Map(read("rules.json").rules.map(({ of, code }) => [of, code]));

const verdict = (accepted) => ({ verdict: accepted ? "acceptable" : "refused" });

function answerCode({ code, value }) {
  const known = types.get(rules.get(code));
  return known ? verdict(known(value)) : { skipped: "no schema has this code" };
}

function answerValidate({ input, xml, bytes_base64: base64 }) {
  if (xml !== undefined) return { skipped: "XML is not for JSON Schema" };
  if (base64 === undefined) return judged(input);
  const bytes = Buffer.from(base64, "base64");
  if (looksLikeXml(bytes)) return { skipped: "XML is not for JSON Schema" };
  try {
    return judged(JSON.parse(UTF8.decode(bytes)));
  } catch {
    return { ...verdict(false), findings: [] };
  }
}

/** By its first characters; UTF-16 is for XML alone. */
function looksLikeXml(bytes) {
  const text = bytes.toString("latin1");
  return /^(\xff\xfe|\xfe\xff)/.test(text) || /^[\xef\xbb\xbf \t\r\n]*</.test(text);
}

/** The findings that the errors of a schema tell. */
function judged(document) {
  const stated = document?.doc_type ?? DEFAULT;
  const known = validators.get(typeof stated === "string" ? stated : DEFAULT);
  if (known === undefined) return { ...verdict(false), findings: [] };
  known(document);
  const findings = findingsOf(known.errors ?? []);
  return { ...verdict(findings.length === 0), findings };
}

/** A value of the wrong type breaks other keywords too: the type is what is told. */
function findingsOf(errors) {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === "type").map((error) => error.instancePath),
  );
  const told = errors
    .filter((error) => error.keyword === "type" || !mistyped.has(error.instancePath))
    .map((error) => ({ code: ruleOf(error), path: pathOf(error) }));
  return [...new Map(told.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The nearest `x-ltci-finding`: of the type itself, or of the one that it refers to. */
function ruleOf({ keyword, parentSchema }) {
  const name = parentSchema.$ref?.split("/").at(-1);
  const type = Object.values(schemas).find(({ $defs = {} }) => name in $defs)?.$defs[name];
  return STRUCTURE[keyword] ?? parentSchema["x-ltci-finding"] ?? type?.["x-ltci-finding"] ?? "";
}

function pathOf({ keyword, instancePath, params }) {
  if (keyword === "required") return `${instancePath}/${params.missingProperty}`;
  if (keyword === "additionalProperties") {
    return `${instancePath}/${shown(params.additionalProperty)}`;
  }
  return instancePath;
}

/** A name may be personal: only what looks like a field is written (specification 5.3 c). */
function shown(name) {
  const digits = name.match(/[0-9]/g)?.length ?? 0;
  return /^[a-z][a-z0-9_]{0,39}$/.test(name) && digits < 6 ? name : "*";
}

const HELLO = {
  name: "schema-only-node",
  version: "1",
  language: "javascript",
  protocol: 1,
  ops: ["code", "validate"],
  documents,
  ruleset: { version: "", digest: "" },
};

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

for await (const line of lines(process.stdin)) {
  const request = JSON.parse(line);
  if (request.op === "stop") break;
  const told = request.op === "code" ? answerCode : answerValidate;
  const answer = request.op === "hello" ? HELLO : { seq: request.seq, ...told(request) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
