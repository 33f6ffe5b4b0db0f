// 类型的用法：只编译，不运行。How the types are used: compiled, never run.

import init, {
  Directory,
  DirectoryMap,
  Editions,
  LtciError,
  LtciRefused,
  LtciUnknownName,
  agreements,
  assess,
  checkCode,
  convert,
  digest,
  explain,
  recognise,
  regions,
  rules,
  schema,
  suggest,
  validate,
  version,
} from "ltci";
import type { AgreementUsed, Answer, Assessment, DirectoryDocument, Evaluation, Finding, MadeWith, Page, Recognition, Report, Rule, ScoreSheet } from "ltci";

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

export function absences(document: DirectoryDocument, day: string): string[] {
  const local: Directory = Directory.load(JSON.stringify(document));
  const answers: Answer[] = new Editions([local, Directory.sample()]).answers("SI001", day, "2026-01-01");
  const price: string | undefined = local.item("SI001", day)?.price;
  return [price ?? "", ...answers.map((answer) => answer.absent ?? answer.item.item_name)];
}

export function mapped(text: string, local: Directory): readonly string[] {
  const mapping = DirectoryMap.load(text);
  const national = Directory.sample();
  const left: string[] = mapping.coverage(local, national, "2026-03-01").national.left_out;
  const found = [...mapping].map(({ local_item_codg: code }) => code);
  const candidates = suggest(local, national, 1).flatMap(({ candidates: all }) => all.map(({ name }) => name));
  const changes = local.diff(national).changes.flatMap(({ fields }) => fields.map(({ field }) => field));
  return [...left, ...found, ...candidates, ...changes, validate(text, { editions: [local] }).verdict];
}

// @ts-expect-error: a directory is loaded.
new Directory();
// @ts-expect-error: days are texts.
Directory.sample().item("SI001", new Date());
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

export function holds(document: string): string | undefined {
  const told: Recognition = recognise(document, {
    to: "500000",
    asOf: "2026-06-01",
    selfGrade: "F",
    agreements: [...agreements(), document],
    regions: regions(),
  });
  const used: AgreementUsed | undefined = told.agreement;
  const reasons: readonly Finding[] = told.reasons;
  // @ts-expect-error 须给出受理地和日期 / the region and the day are needed
  recognise(document, {});
  return used && reasons.length > 0 ? told.level?.level : undefined;
}
