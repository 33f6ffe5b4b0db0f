// 一致性测试协议的应答，只用公开接口。
// The answers of the conformance protocol, by nothing but the public API, so that what is tested
// is what users call.

import { DirectoryMap, LtciRefused, Region, assess, checkCode, convert, digest, exchange, recognise, settle, sm3, validate, validateBatch, verifySeal, verifySignature, version } from "ltci";

const PROTOCOL = 1;

const OPERATIONS = {
  code({ code, value }) {
    // On the wire all codes are strings: a number or null is none.
    const isGood = typeof value === "string" && checkCode(code, value);
    return { verdict: isGood ? "acceptable" : "refused" };
  },

  validate(request) {
    const knowing = request.knowing?.map((document) => JSON.stringify(document));
    return verdict(validate(documentOf(request), { asOf: request.as_of, knowing }));
  },

  validate_batch({ documents, as_of: asOf }) {
    const report = validateBatch(documents.map((document) => JSON.stringify(document)), { asOf });
    return { verdict: report.verdict, findings: report.findings.map(across) };
  },

  seal_verify(request) {
    const keys = JSON.stringify(request.keys);
    return verdict(verifySeal(documentOf(request), keys, { asOf: request.as_of }));
  },

  sm3({ bytes_base64 }) {
    return { digest: sm3(Buffer.from(bytes_base64, "base64")) };
  },

  sm2_verify({ bytes_base64, public_key, signature }) {
    const holds = verifySignature(Buffer.from(bytes_base64, "base64"), public_key, signature);
    return { verdict: holds ? "acceptable" : "refused" };
  },

  score({ scale, scores }) {
    return assess({ scale, scores });
  },

  convert(request) {
    const document = documentOf(request);
    const text = convert(document, request.to);
    const written = request.to === "json" ? { output: JSON.parse(text) } : { [request.to]: text };
    return { ...written, digest: digest(document) };
  },

  map({ map, item, date }) {
    const document = JSON.stringify(map);
    const report = validate(document);
    if (report.verdict === "refused") {
      return verdict(report);
    }
    return { targets: DirectoryMap.load(document).targets(item, date).map(target).sort(byItem) };
  },

  recognise({ assessment, to, as_of: asOf, self_grade: selfGrade, agreements, profiles, keys }) {
    const told = recognise(JSON.stringify(assessment), {
      to,
      asOf,
      selfGrade,
      agreements,
      regions: profiles.map((profile) => Region.load(JSON.stringify(profile))),
      keys: keys && JSON.stringify(keys),
    });
    const reasons = [...new Set(told.reasons.map(({ code }) => code))].sort();
    const { level, agreement } = told;
    return {
      verdict: told.verdict,
      reasons,
      ...(level && { level: level.level }),
      ...(agreement && { agreement: agreement.id }),
    };
  },

  settle({ settlement, profile, paid }) {
    const region = Region.load(JSON.stringify(profile));
    const { expected } = settle(JSON.stringify(settlement), region, { paid });
    const main = ["fund_pay_sumamt", "inscp_scp_amt", "psn_part_amt"];
    const absent = main.filter((name) => expected[name] === undefined);
    return { ...expected, ...(absent.length > 0 && { absent }) };
  },

  exchange({ messages }) {
    const log = { doc_type: "exchange", doc_ver: "1", messages };
    const { states, months, ledgers, findings } = exchange(JSON.stringify(log));
    return { states, months, ledgers, findings: findings.map(placed) };
  },
};

/** The answer to one request. */
export function respond(request) {
  const { op, seq } = request;
  if (op === "hello") {
    return hello();
  }
  if (!Object.hasOwn(OPERATIONS, op)) {
    return { seq, skipped: "不支持此操作 / the operation is not supported" };
  }
  try {
    return { seq, ...OPERATIONS[op](request) };
  } catch (error) {
    if (error instanceof LtciRefused) {
      return { seq, ...verdict(error.report) };
    }
    return { seq, errored: { type: error.name, message: error.message } };
  }
}

function hello() {
  return {
    name: "ltci-wasm",
    version: version(),
    language: "javascript",
    protocol: PROTOCOL,
    ops: Object.keys(OPERATIONS),
    documents: ["assessment", "directory", "directory_map", "region_profile", "recognition_agreement", "recognition_request", "key_ring", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange"],
    ruleset: validate("").made_with.ruleset,
  };
}

/** A finding across documents, which are named by their numbers. */
function across({ code, document, path, other, severity }) {
  const by = other && { other: Number(other.document) };
  return { code, document: Number(document), path, ...by, severity };
}

/** A line of a mapping; a reason only where there is no counterpart. */
function target({ ltc_item_codg: item, relation, reason }) {
  return { ...(item && { item }), relation, ...(relation === "none" && { reason }) };
}

function byItem({ item: left = "" }, { item: right = "" }) {
  return left < right ? -1 : Number(left > right);
}

/** The document of a request, as the bytes or the text that it stands for. */
function documentOf({ bytes_base64: base64, xml, input }) {
  if (base64 !== undefined) {
    return Buffer.from(base64, "base64");
  }
  return xml ?? JSON.stringify(input);
}

function verdict(report) {
  return { verdict: report.verdict, findings: report.findings.map(placed) };
}

/** A finding as the protocol tells it. */
function placed({ code, path, severity }) {
  return { code, path, severity };
}
