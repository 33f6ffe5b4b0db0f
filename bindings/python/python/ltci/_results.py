"""Results that are no documents and hence have no schema."""

from __future__ import annotations

import sys
from typing import Any, List, Literal, TypedDict, Union, final

from ._types import (
    AdministrativeDivision,
    Confidence,
    DataVersion,
    Date,
    DocumentNumber,
    EditionId,
    Finding,
    Grades,
    Item,
    ItemCode,
    Label,
    LevelCode,
    MadeWith,
    Money,
    NationalLevel,
    RecordId,
    ScaleId,
    Text,
    Totals,
    Verdict,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired


class Evaluation(TypedDict):
    """由得分得出的结果。What the scores of a score sheet give."""

    totals: Totals
    grades: Grades
    level: NationalLevel


class OtherPlace(TypedDict):
    """另一份文书中的位置。A place in another document."""

    document: str
    path: str


class AcrossFinding(Finding):
    """跨文书的发现。A finding about two documents."""

    # 发现所在的文书 / the document it is told of
    document: str
    # 与哪一份对照 / what it is contradicted by
    other: NotRequired[OtherPlace]


class BatchReport(TypedDict):
    """批次报告。What was found across the documents of a batch."""

    verdict: Verdict
    documents: int
    # 自身被拒绝、未参加比对的份数 / refused by themselves, and not compared
    refused: int
    findings: List[AcrossFinding]
    # 未列出的发现数 / findings that are left out
    untold: int
    made_with: MadeWith


class AgreementUsed(TypedDict):
    """判定所用的协议，包括不适用的。The agreement used, be it one that does not apply."""

    id: RecordId
    version: DataVersion
    title: Label
    # 文号 / the number of the document
    doc_no: NotRequired[Label]
    # 所据的条款，terms的成员 / the clause that it rests on, a member of `terms`
    clause: NotRequired[str]
    # 条款的置信程度 / how firmly that clause is known
    confidence: NotRequired[Confidence]
    digest: str


class LevelThere(TypedDict):
    """受理地认可的等级。The level that holds in the region that is asked."""

    scale: ScaleId
    level: LevelCode
    term: NotRequired[Text]


class Recognition(TypedDict):
    """互认结论。What becomes of a conclusion in another region, and why."""

    verdict: Literal["recognised", "recomputed", "needs_reassessment", "not_recognised"]
    # 认可的根据 / what the recognition rests on
    ground: NotRequired[
        Literal["own_area", "assessed_as_agreed", "existing_conclusions", "scores"]
    ]
    # 理由：R类规则的发现 / the reasons: findings of the area R
    reasons: List[Finding]
    agreement: NotRequired[AgreementUsed]
    # 只在认可时有 / only where the conclusion holds
    level: NotRequired[LevelThere]
    asmt_id: DocumentNumber
    asmt_digest: NotRequired[str]
    from_admdvs: AdministrativeDivision
    to_admdvs: AdministrativeDivision
    as_of: Date
    made_with: MadeWith


class TransactionOutcome(TypedDict):
    """一个报文的状态。What became of a message."""

    msgid: str
    state: Literal["pending", "success", "fail", "unknown", "cancelled", "reversed"]


class MonthOutcome(TypedDict):
    """结算月的状态。How far two agencies are with a month."""

    setlym: str
    mdtrtarea_admvs: AdministrativeDivision
    insuplc_admdvs: AdministrativeDivision
    state: Literal["open", "reconciled", "split", "cleared"]


class Ledger(TypedDict):
    """一方的账。What a party received and paid, and what is still due, in yuan."""

    received: str
    paid: str
    to_receive: str
    to_pay: str


class Ledgers(TypedDict):
    """各方的账。Who holds which money."""

    person: Ledger
    institution: Ledger
    service_place: Ledger
    insured_place: Ledger
    # 结果不明的结算的基金支付 / the fund part of settlements whose outcome is not known
    in_doubt: str


class ExchangeOutcome(TypedDict):
    """交易记录的结果。What a log comes to."""

    verdict: Literal["acceptable", "refused"]
    states: List[TransactionOutcome]
    months: List[MonthOutcome]
    ledgers: Ledgers
    findings: List[Finding]
    made_with: MadeWith


class Amounts(TypedDict):
    """结算的金额。The amounts of a settlement; one that is not known is absent."""

    inscp_scp_amt: NotRequired[Money]
    fund_pay_sumamt: NotRequired[Money]
    psn_part_amt: NotRequired[Money]
    cash_benefit_amt: NotRequired[Money]
    # 其中器具租赁的基金支付 / what of the fund part is for devices
    device_fund_pay_amt: NotRequired[Money]


class ProfileUsed(TypedDict):
    """计算所用的参数。The profile that was computed with."""

    admdvs: AdministrativeDivision
    id: RecordId
    version: DataVersion
    digest: str


class Difference(TypedDict):
    """不一致的金额。An amount that the settlement states otherwise."""

    path: str
    # 决定该金额的步骤 / the step that decides it
    step: str
    expected: Money
    actual: Money


class Unknown(TypedDict):
    """算不出的。Something that could not be computed, and why."""

    reason: str
    what: Text
    path: str


class Input(TypedDict):
    """步骤所用的数值。A figure that a step works with."""

    of: Literal["settlement", "profile"]
    path: str
    value: Union[str, int]
    bound: NotRequired[str]
    source: NotRequired[str]
    confidence: NotRequired[Confidence]


class Step(TypedDict):
    """一个步骤。One step of a computation."""

    code: str
    text: Text
    inputs: NotRequired[List[Input]]
    result: NotRequired[Union[str, int]]
    # 规范的条款 / the clause that lays the step down
    source: Any


class Computation(TypedDict):
    """结算计算。What a settlement should come to, and how that was found."""

    profile: ProfileUsed
    expected: Amounts
    stated: Amounts
    differences: List[Difference]
    unknown: List[Unknown]
    steps: List[Step]


@final
class Listed(TypedDict):
    """有效的项目。An item that is listed, and the edition that lists it."""

    edition: EditionId
    item: Item


class NoEdition(TypedDict):
    """当日没有已知的有效版本。No edition was known then that applies on the day."""

    absent: Literal["no_edition"]


class NotListed(TypedDict):
    """有效的版本不列该项目。The edition that applies does not have the code."""

    absent: Literal["not_listed"]
    edition: EditionId


# 项目尚未生效。The item is not in force yet; `from`, a keyword in Python, is the first day.
NotYet = TypedDict(
    "NotYet", {"absent": Literal["not_yet"], "edition": EditionId, "from": Date}
)


class Ended(TypedDict):
    """项目已失效。The item is no longer in force."""

    absent: Literal["ended"]
    edition: EditionId
    # 末日 / the last day
    last: Date
    # 由哪个项目代替 / the item that took its place
    replaced_by: NotRequired[ItemCode]


Answer = Union[Listed, NoEdition, NotListed, NotYet, Ended]
"""一个发布方的答复。What one publisher answers."""


class FieldChange(TypedDict):
    """不同的字段。A field that differs; a value that is not given is not there."""

    field: str
    old: NotRequired[str]
    new: NotRequired[str]


class Change(TypedDict):
    """一个项目的变化。How one item differs."""

    code: ItemCode
    name: str
    kinds: List[
        Literal["added", "removed", "ended", "renamed", "moved", "repriced", "changed"]
    ]
    fields: List[FieldChange]
    replaced_by: NotRequired[ItemCode]


class Comparison(TypedDict):
    """版本比较。What a later edition changes."""

    old: EditionId
    new: EditionId
    changes: List[Change]


class Side(TypedDict):
    """对照的一方。One side of a mapping: items in force, how many are mapped, which are not."""

    items: int
    mapped: int
    left_out: List[ItemCode]
    # 不在该版本中或当日无效 / not in the edition, or not in force on the day
    unknown: List[ItemCode]


class Coverage(TypedDict):
    """覆盖情况。How far a mapping covers two editions on a day."""

    day: Date
    local: Side
    national: Side
    # 各种关系的行数 / pairs of a relation and the number of its lines
    relations: List[List[Any]]
    # 已定为无对应的地方项目 / local items that were decided to have no counterpart
    without_counterpart: List[ItemCode]


class Candidate(TypedDict):
    """可能对应的国家项目。A national item that may be a counterpart."""

    code: ItemCode
    name: str
    # 相似度，千分之几 / how alike, in thousandths
    likeness: int


class Suggestion(TypedDict):
    """对照建议。National items that resemble a local one, the likest first."""

    local: ItemCode
    name: str
    candidates: List[Candidate]
