// ltci 的接口。文书与报告的类型由 cargo xtask gen 生成，见 types.d.ts。
// The API of ltci. The types of documents and reports are generated, see types.d.ts.

import type { Assessment, Citation, Report, ScoreSheet, Severity, Text } from "./types.js";

export type * from "./types.js";

/** 文书：JSON 或 XML，文本（按 UTF-8）或字节。A document, JSON or XML, as text (taken as UTF-8) or bytes. */
export type Document = string | Uint8Array;

export interface ValidateOptions {
  /** 以哪一天判断，YYYY-MM-DD；不给则不与任何一天比较。The day to judge by; without it, none is compared with. */
  asOf?: string | undefined;
}

export interface ConvertOptions {
  /** 缩进排列。One member or element a line, indented by two blanks. */
  indent?: boolean | undefined;
}

export interface SchemaOptions {
  /** 给出 XML 模式（XSD）。The XML Schema in place of the JSON Schema. */
  xsd?: boolean | undefined;
}

/** 由得分算出的合计分、分级与等级。What the scores give. */
export interface Evaluation {
  /** 三个维度的合计分 */
  totals: Assessment["totals"];
  /** 三个维度的分级 */
  grades: Assessment["grades"];
  /** 失能等级 */
  level: Assessment["level"];
}

/** 一条规则。One rule. */
export interface Rule {
  /** 规则编码。The code, such as `LTC-A-012`. */
  code: string;
  /** 领域。The area. */
  area: "parse" | "form" | "identifier" | "assessment";
  /** 严重程度。How grave a violation is. */
  severity: Severity;
  /** 是否施行。Whether it is applied. */
  status: "active" | "retired";
  /** 有何错误。What is wrong. */
  title: Text;
  /** 发现的文字（模板）。What a finding says, a template over its params. */
  message: Text;
  /** 如何改正。What to do about it. */
  help: Text;
  /** 依据。Where the demand comes from. */
  sources: Citation[];
  /** 所属的标识或代码表。The identifier or code list it belongs to. */
  of?: string;
  /** 施行的首日。The first day it is in force. */
  in_force_from?: string;
  /** 施行的末日。The last day it is in force. */
  in_force_to?: string;
}

/** 一条规则的说明。The page of a rule. */
export interface Page extends Pick<Rule, "code" | "severity" | "status" | "title" | "message" | "help" | "sources"> {
  /** 符合的例子。Examples that hold. */
  good: Example[];
  /** 违反的例子。Examples that break the rule. */
  bad: Example[];
}

/** 一个例子。An example. */
export interface Example {
  /** 例子的要点。What is special about it. */
  title: Text;
  /** 值、对基准文书的改动或文书。The value, the patch on the base document, or the document. */
  input?: string;
  /** 发现所指之处。Where the finding points. */
  path?: string;
}

/** 校验一份文书；有错的文书得到的也是报告。Judges a document; a wrong one gets a report too. */
export function validate(document: Document, options?: ValidateOptions): Report;

/** 由评分表算出等级。Evaluates a score sheet. @throws {LtciRefused} */
export function assess(sheet: Document | ScoreSheet): Evaluation;

/** 在 JSON 与 XML 之间转换；不问规则。Writes a document in either form; the rules are not asked. @throws {LtciRefused} */
export function convert(document: Document, to: "json" | "xml", options?: ConvertOptions): string;

/** 规范形式的 SM3 摘要。The SM3 digest of the canonical form. @throws {LtciRefused} */
export function digest(document: Document): string;

/** 一条规则的说明。The page of a rule. @throws {LtciUnknownName} */
export function explain(code: string): Page;

/** 全部规则。Every rule. */
export function rules(): Rule[];

/** 文书或报告的模式。The schema of a document or of the report. @throws {LtciUnknownName} */
export function schema(name: "assessment" | "score_sheet", options: { xsd: true }): string;
export function schema(
  name: "assessment" | "score_sheet" | "report",
  options?: { xsd?: false | undefined },
): Record<string, unknown>;
export function schema(name: string, options?: SchemaOptions): string | Record<string, unknown>;

/** 值是否符合标识或代码表，如 `resident_id`。Whether a value is of an identifier or code list. @throws {LtciUnknownName} */
export function checkCode(kind: string, value: string): boolean;

/** 版本。The version of the library. */
export function version(): string;

/** WebAssembly 的来处：地址、响应、字节或已编译的模块。Where the WebAssembly comes from. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * 浏览器中须先 `await init()`；Node 中不必。In the browser this comes first; in Node it does nothing.
 */
export default function init(source?: WasmSource | Promise<Response>): Promise<void>;

/** 无法判断；其他错误是它的子类。What could not be judged; the other errors are kinds of it. */
export class LtciError extends Error {}

/** 待转换或待评估的文书被拒绝。The document to convert or to assess is refused. */
export class LtciRefused extends LtciError {
  /** 报告。The report that says why. */
  readonly report: Report;
}

/** 没有这样的名称。There is no such rule, schema, code list or wire form. */
export class LtciUnknownName extends LtciError {}
