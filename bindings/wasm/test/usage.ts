// 类型的用法：只编译，不运行。How the types are used: compiled, never run.

import init, {
  LtciError,
  LtciRefused,
  LtciUnknownName,
  assess,
  checkCode,
  convert,
  digest,
  explain,
  rules,
  schema,
  validate,
  version,
} from "ltci";
import type { Assessment, Evaluation, Finding, MadeWith, Page, Report, Rule, ScoreSheet } from "ltci";

export async function loaded(): Promise<string> {
  await init();
  await init(new URL("https://example.org/ltci_wasm_bg.wasm"));
  await init(fetch("/ltci_wasm_bg.wasm"));
  return version();
}

export function judged(document: Assessment): readonly string[] {
  const report: Report = validate(JSON.stringify(document), { asOf: "2026-03-01" });
  const madeWith: MadeWith = report.made_with;
  const findings: Finding[] = report.verdict === "refused" ? report.findings : [];
  return [madeWith.ruleset.digest, ...findings.map(({ code, path, line, message }) => `${code} ${path} ${line ?? 0} ${message.zh}`)];
}

export function evaluated(sheet: ScoreSheet): Evaluation["level"] | Finding[] {
  try {
    const evaluation: Evaluation = assess(sheet);
    const total: number = evaluation.totals.adl + evaluation.grades.sensory;
    return total > 0 ? evaluation.level : assess(new Uint8Array()).level;
  } catch (error) {
    if (error instanceof LtciRefused) {
      return error.report.findings;
    }
    throw error instanceof LtciUnknownName || error instanceof LtciError ? error : new Error("?");
  }
}

export function written(document: string): string {
  const xsd: string = schema("assessment", { xsd: true });
  const draft: unknown = schema("report")["$schema"];
  const page: Page = explain("LTC-A-012");
  const all: Rule[] = rules();
  const good: boolean = checkCode("resident_id", "11010519491231002X");
  const zh: string | undefined = page.bad[0]?.title.zh;
  return [convert(document, "xml", { indent: true }), digest(document), xsd, draft, all.length, good, zh].join("\n");
}

// @ts-expect-error: a document is text or bytes, not an object.
validate({});
// @ts-expect-error: there is no such wire form.
convert("{}", "yaml");
// @ts-expect-error: the options are an object.
validate("{}", "2026-03-01");
// @ts-expect-error: a level is one of six.
export const level: Evaluation["level"] = "6";
// @ts-expect-error: a score sheet has scores.
export const sheet: ScoreSheet = { scale: "nhsa-2021" };
