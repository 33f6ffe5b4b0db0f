// ltci 的接口。文书与报告的类型由 cargo xtask gen 生成，见 types.d.ts。
// The API of ltci. The types of documents and reports are generated, see types.d.ts.

import type {
  AdministrativeDivision,
  Assessment,
  Citation,
  Confidence,
  DataVersion,
  Date as Day,
  DocumentNumber,
  DocumentType,
  Edition,
  EditionId,
  FigureBound,
  Finding,
  Item,
  ItemCode,
  Label,
  LevelCode,
  MadeWith,
  MapEntry,
  MapHeader,
  MapRelation,
  NationalLevel,
  Exchange,
  MessageNumber,
  RecognitionAgreement,
  RecordId,
  RegionProfile,
  Report,
  ScaleId,
  ScoreSheet,
  SelfGrade,
  Severity,
  Text,
} from "./types.js";

export type * from "./types.js";
export type { Directory as DirectoryDocument, DirectoryMap as DirectoryMapDocument } from "./types.js";

/** 文书：JSON 或 XML，文本（按 UTF-8）或字节。A document, JSON or XML, as text (taken as UTF-8) or bytes. */
export type Document = string | Uint8Array;

export interface ValidateOptions {
  /** 以哪一天判断，YYYY-MM-DD；不给则不与任何一天比较。The day to judge by; without it, none is compared with. */
  asOf?: string | undefined;
  /** 已知的目录版本，对照映射据以判断；样例目录总是已知的。The editions that mappings are judged by. */
  editions?: Editions | readonly Directory[] | undefined;
  /** 据以判断的其他文书：目录、政策参数、互认协议。Other documents to judge with: directories, region profiles, agreements. */
  knowing?: readonly Document[] | undefined;
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
  totals: NonNullable<Assessment["totals"]>;
  /** 三个维度的分级 */
  grades: NonNullable<Assessment["grades"]>;
  /** 失能等级 */
  level: NationalLevel;
}

/** 一条规则。One rule. */
export interface Rule {
  /** 规则编码。The code, such as `LTC-A-012`. */
  code: string;
  /** 领域。The area. */
  area: "parse" | "form" | "identifier" | "assessment" | "directory" | "table" | "region" | "recognition" | "seal" | "care" | "settlement" | "across";
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
  /** 跨文书的例子：发现所在的一份、与之对照的一份（没有的为0），从1编号。The numbers of the document and of the other one, 0 if there is none. */
  documents?: [document: number, other: number];
}

/** 校验一份文书；有错的文书得到的也是报告。Judges a document; a wrong one gets a report too. */
export function validate(document: Document, options?: ValidateOptions): Report;

/**
 * 把多份文书放在一起校验。Judges documents one by one and then together; they are named by their numbers from 1, or given
 * as pairs of a name and a document.
 */
export function validateBatch(
  documents: Iterable<Document | readonly [name: string, document: Document]>,
  options?: { asOf?: string | undefined },
): BatchReport;

/** 批次报告。What was found across the documents of a batch. */
export interface BatchReport {
  verdict: Report["verdict"];
  documents: number;
  /** 自身被拒绝、未参加比对的份数。Refused by themselves, and not compared. */
  refused: number;
  findings: AcrossFinding[];
  /** 未列出的发现数。Findings that are left out. */
  untold: number;
  made_with: MadeWith;
}

/** 跨文书的发现。A finding about two documents. */
export interface AcrossFinding extends Finding {
  /** 发现所在的文书。The document it is told of. */
  document: string;
  /** 与哪一份对照。What it is contradicted by. */
  other?: { document: string; path: string };
}

/** SM3摘要。The SM3 digest of bytes, or of a text in UTF-8. */
export function sm3(data: string | Uint8Array): string;

/** 验签。Whether a signature was made with the private key of a public one; both written as in a key ring and in a seal. */
export function verifySignature(data: string | Uint8Array, publicKey: string, signature: string): boolean;

/** 验章：只判断签章；Judges nothing but the seal, with a key ring. @throws {LtciRefused} */
export function verifySeal(
  document: Document,
  keys: Document,
  options?: { asOf?: string | undefined },
): Report;

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
export function schema(name: DocumentType, options: { xsd: true }): string;
export function schema(
  name: DocumentType | "report",
  options?: { xsd?: false | undefined },
): Record<string, unknown>;
export function schema(name: string, options?: SchemaOptions): string | Record<string, unknown>;

/** 值是否符合标识或代码表，如 `resident_id`。Whether a value is of an identifier or code list. @throws {LtciUnknownName} */
export function checkCode(kind: string, value: string): boolean;

/** 版本。The version of the library. */
export function version(): string;

/** 读入的文书，逐行可遍历。A document that was read; its rows are iterated over, each time anew. */
interface Held<Row> extends Iterable<Row> {
  /** 行数。The number of rows. */
  readonly length: number;
  /** 规范形式的 SM3 摘要。The SM3 digest of the canonical form. */
  readonly digest: string;
  /** 文书的 JSON。The document as JSON. */
  toJson(options?: ConvertOptions): string;
  /** 文书的 XML。The document as XML. */
  toXml(options?: ConvertOptions): string;
}

/** 服务项目目录的一个版本。One edition of a service directory. */
export class Directory implements Held<Item> {
  private constructor();
  /** 样例目录，不是官方数据。The sample edition: none of it is official. */
  static sample(): Directory;
  /** 读取目录文书，不问规则。Reads a directory; the rules are not asked. @throws {LtciRefused} */
  static load(document: Document): Directory;
  /** 版本信息。What the edition says of itself. */
  readonly edition: Edition;
  readonly length: number;
  readonly digest: string;
  [Symbol.iterator](): Iterator<Item>;
  /** 某日（YYYY-MM-DD）有效的项目；`knownAt` 之后发布的版本不计。The item of a code on the day of service, as known on another. */
  item(code: string, serviceDate: string, knownAt?: string): Item | undefined;
  /** 按编码、汉字、拼音或首字母查找，最合适的在前。The items that fit by code, characters, pinyin or its initials, best first. */
  search(text: string): Item[];
  /** 与较新的版本比较。What a later edition changes. */
  diff(other: Directory): Comparison;
  toJson(options?: ConvertOptions): string;
  toXml(options?: ConvertOptions): string;
}

/** 多个目录版本。Several editions, of one or more publishers, to be asked about items. */
export class Editions {
  constructor(directories: readonly Directory[]);
  /** 某日有效的项目，先国家后地方。The item of a code; the national directory comes before local ones. */
  item(code: string, serviceDate: string, knownAt?: string): Item | undefined;
  /** 各发布方的答复：项目，或没有的原因。The answer of every publisher that has the code in any edition. */
  answers(code: string, serviceDate: string, knownAt?: string): Answer[];
}

/** 对照映射。How the items of a local edition stand to those of the national one. */
export class DirectoryMap implements Held<MapEntry> {
  private constructor();
  /** 读取对照映射文书，不问规则。Reads a mapping; the rules are not asked. @throws {LtciRefused} */
  static load(document: Document): DirectoryMap;
  /** 映射信息。Between which editions, and who decided it when. */
  readonly map: MapHeader;
  readonly length: number;
  readonly digest: string;
  [Symbol.iterator](): Iterator<MapEntry>;
  /** 某日对应的国家项目；关系为 none 的一行说明没有对应及其理由。The lines for a local item that apply on a day. */
  targets(code: string, day: string): MapEntry[];
  /** 覆盖情况。Which items the mapping leaves out on a day, in both directions. */
  coverage(local: Directory, national: Directory, day: string): Coverage;
  toJson(options?: ConvertOptions): string;
  toXml(options?: ConvertOptions): string;
}

/** 对照建议，由人决定。National items that resemble each local one, at most so many (3): a person decides. */
export function suggest(local: Directory, national: Directory, most?: number): Suggestion[];

/** 一个地区的政策参数；不知道的不写。What is known of the policy of a region; what is not known is absent. */
export class Region {
  private constructor();
  /** 读取政策参数文书，不问规则。Reads a profile; the rules are not asked. @throws {LtciRefused} */
  static load(document: Document): Region;
  /** 某地某日的参数，没有的取所在市、所在省的；`own` 优先于随附的。The profile of a division, or else of its city or province. */
  static find(division: string, day?: string, own?: readonly Region[]): Region | undefined;
  /** 地区名称。The name of the region. */
  readonly name: string | undefined;
  /** 政策参数文书。The document. */
  readonly document: RegionProfile;
  /** 规范形式的 SM3 摘要。The SM3 digest of the canonical form. */
  readonly digest: string;
  /** 逐项列出，带依据和置信程度。Every figure with its place, its source and its confidence. */
  statements(): Statement[];
  /** 与另一地区比较。In what two profiles differ, as far as is known. */
  diff(other: Region): { path: string; one?: Statement; other?: Statement }[];
  toJson(options?: ConvertOptions): string;
  toXml(options?: ConvertOptions): string;
}

/** 已知的全部政策参数；`own` 优先于随附的。Every profile that is known, by division. */
export function regions(own?: readonly Region[]): Region[];

/** 由交易记录推算状态和账。What became of each message and month of a log, and who holds which money. @throws {LtciRefused} */
export function exchange(log: Document | Exchange): ExchangeOutcome;

/** 交易记录的结果。What a log comes to. */
export interface ExchangeOutcome {
  verdict: "acceptable" | "refused";
  /** 各报文的状态。The state of each message. */
  states: { msgid: MessageNumber; state: "pending" | "success" | "fail" | "unknown" | "cancelled" | "reversed" }[];
  /** 各结算月的状态。The state of each month. */
  months: {
    setlym: string;
    mdtrtarea_admvs: AdministrativeDivision;
    insuplc_admdvs: AdministrativeDivision;
    state: "open" | "reconciled" | "split" | "cleared";
  }[];
  /** 各方的账。Who holds which money. */
  ledgers: {
    person: Ledger;
    institution: Ledger;
    service_place: Ledger;
    insured_place: Ledger;
    /** 结果不明的结算的基金支付。The fund part of settlements whose outcome is not known. */
    in_doubt: string;
  };
  findings: Finding[];
  made_with: MadeWith;
}

/** 一方的账（元）。What a party received and paid, and what is still due, in yuan. */
export interface Ledger {
  received: string;
  paid: string;
  to_receive: string;
  to_pay: string;
}

export interface RecogniseOptions {
  /** 受理地的区划代码。The division that is asked. */
  to: AdministrativeDivision;
  /** 判定日期，YYYY-MM-DD。The day. */
  asOf: string;
  /** 自评等级。The grade of the self-assessment. */
  selfGrade?: SelfGrade | undefined;
  /** 只依据这些协议；不给则用随附的。The only agreements known; without it those that are built in. */
  agreements?: readonly (Document | RecognitionAgreement)[] | undefined;
  /** 只依据这些参数；不给则用随附的。The only profiles known; without it those that are built in. */
  regions?: readonly Region[] | undefined;
  /** 公钥簿，用于验章。The key ring for seals. */
  keys?: Document | undefined;
}

/** 互认：结论在另一地区是否认可、理由是什么。Whether a conclusion holds in another region, and why. @throws {LtciRefused} */
export function recognise(assessment: Document, options: RecogniseOptions): Recognition;

/** 随附的互认协议。The agreements that are built in. */
export function agreements(): RecognitionAgreement[];

/** 互认结论。What becomes of a conclusion in another region, and why. */
export interface Recognition {
  verdict: "recognised" | "recomputed" | "needs_reassessment" | "not_recognised";
  /** 认可的根据。What the recognition rests on. */
  ground?: "own_area" | "assessed_as_agreed" | "existing_conclusions" | "scores";
  /** 理由：R类规则的发现。The reasons: findings of the area R. */
  reasons: Finding[];
  /** 判定所用的协议，包括不适用的。The agreement used, be it one that does not apply. */
  agreement?: AgreementUsed;
  /** 受理地认可的等级，只在认可时有。The level there, only where the conclusion holds. */
  level?: { scale: ScaleId; level: LevelCode; term?: Text };
  asmt_id: DocumentNumber;
  asmt_digest?: string;
  from_admdvs: AdministrativeDivision;
  to_admdvs: AdministrativeDivision;
  as_of: Day;
  made_with: MadeWith;
}

/** 结算计算：按地区政策参数，各项金额应为多少、怎样得来。What a settlement should come to under a profile. @throws {LtciRefused} */
export function settle(settlement: Document, region: Region, options?: SettleOptions): Computation;

export interface SettleOptions {
  /** 结算前的累计，代替结算中的。What was settled before, in place of what the settlement says. */
  paid?: Record<string, string | number> | undefined;
}

/** 金额，算不出的没有。Amounts; one that is not known is absent. */
export interface Amounts {
  inscp_scp_amt?: string;
  fund_pay_sumamt?: string;
  psn_part_amt?: string;
  cash_benefit_amt?: string;
  /** 其中器具租赁的基金支付。What of the fund part is for devices. */
  device_fund_pay_amt?: string;
}

/** 结算计算。What a settlement should come to, and how that was found. */
export interface Computation {
  profile: { admdvs: AdministrativeDivision; id: RecordId; version: DataVersion; digest: string };
  expected: Amounts;
  stated: Amounts;
  /** 不一致的金额和决定它的步骤。Amounts that differ, with the step that decides. */
  differences: { path: string; step: string; expected: string; actual: string }[];
  /** 算不出的及其原因。What could not be computed, and why. */
  unknown: { reason: string; what: Text; path: string }[];
  steps: ComputationStep[];
}

/** 一个步骤。One step of a computation. */
export interface ComputationStep {
  code: string;
  text: Text;
  inputs?: {
    of: "settlement" | "profile";
    path: string;
    value: string | number;
    bound?: string;
    source?: string;
    confidence?: Confidence;
  }[];
  result?: string | number;
  source: { document: string; clause: string; basis: string };
}

/** 判定所用的协议。The agreement that a recognition was judged under. */
export interface AgreementUsed {
  id: RecordId;
  version: DataVersion;
  title: Label;
  /** 文号。The number of the document. */
  doc_no?: Label;
  /** 所据的条款，terms 的成员。The clause that it rests on, a member of `terms`. */
  clause?: string;
  /** 条款的置信程度。How firmly that clause is known. */
  confidence?: Confidence;
  digest: string;
}

/** 一项有依据的内容。A figure with where it stands and where it comes from. */
export interface Statement {
  path: string;
  value: unknown;
  bound?: FigureBound;
  confidence: Confidence;
  source: string;
  note?: string;
}

/** 一个发布方的答复。What one publisher answers. */
export type Answer =
  | { edition: EditionId; item: Item; absent?: never }
  /** 当日没有已知的有效版本。No edition was known then that applies on the day. */
  | { absent: "no_edition" }
  /** 有效的版本不列该项目。The edition that applies does not have the code. */
  | { absent: "not_listed"; edition: EditionId }
  /** 尚未生效。Not in force yet. */
  | { absent: "not_yet"; edition: EditionId; from: Day }
  /** 已失效。No longer in force. */
  | { absent: "ended"; edition: EditionId; last: Day; replaced_by?: ItemCode };

/** 版本比较。What a later edition changes. */
export interface Comparison {
  old: EditionId;
  new: EditionId;
  changes: Change[];
}

/** 一个项目的变化。How one item differs. */
export interface Change {
  code: ItemCode;
  name: string;
  kinds: ("added" | "removed" | "ended" | "renamed" | "moved" | "repriced" | "changed")[];
  /** 不同的字段；新增、删除的项目没有。The fields that differ; none for an item added or removed. */
  fields: { field: keyof Item; old?: string; new?: string }[];
  replaced_by?: ItemCode;
}

/** 覆盖情况。How far a mapping covers two editions on a day. */
export interface Coverage {
  day: Day;
  local: Side;
  national: Side;
  /** 各种关系的行数。How many lines have each relation. */
  relations: [MapRelation, number][];
  /** 已定为无对应的地方项目。Local items that were decided to have no counterpart. */
  without_counterpart: ItemCode[];
}

/** 对照的一方。One side of a mapping. */
export interface Side {
  /** 当日有效的项目数。How many items are in force on the day. */
  items: number;
  /** 其中有对照的。How many of them a line names. */
  mapped: number;
  /** 有效而没有对照的。Items in force that no line names. */
  left_out: ItemCode[];
  /** 有对照而当日无效或不在版本中的。Codes that are not in force on the day, or not in the edition. */
  unknown: ItemCode[];
}

/** 对照建议。National items that resemble a local one, the likest first. */
export interface Suggestion {
  local: ItemCode;
  name: string;
  candidates: Candidate[];
}

/** 可能对应的国家项目。A national item that may be a counterpart. */
export interface Candidate {
  code: ItemCode;
  name: string;
  /** 相似度，千分之几。How alike, in thousandths. */
  likeness: number;
}

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
