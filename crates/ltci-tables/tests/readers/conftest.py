"""The exports, and the directories they were made from."""

import json
import os
import pathlib

import pytest

EXPORTS = os.environ.get("LTCI_EXPORTS")
CASES = ["sample", "local", "nasty"]

FIELDS = [
    "ltc_item_codg", "item_class", "item_category", "item_name", "item_content", "item_points",
    "unit", "duration_min", "duration_max", "frequency", "qualification", "price", "price_cap",
    "in_force_from", "in_force_to", "replaced_by",
]
HEADINGS = [
    "项目编码", "项目大类", "项目类别", "项目名称", "服务内涵", "服务要点", "计价单位", "最短时长（分钟）",
    "最长时长（分钟）", "服务频次", "人员资质", "单价（元）", "最高限价（元）", "生效日期", "失效日期", "代替项目编码",
]
TERMS = {
    "unit": {"visit": "次", "hour": "小时", "item": "项", "bed_day": "床日", "day": "日", "month": "月"},
    "qualification": {"caregiver": "护理员", "nurse": "护士"},
}
MAP_FIELDS = ["local_item_codg", "relation", "ltc_item_codg", "reason", "in_force_from", "in_force_to"]


class Case:
    """A folder of exports."""

    def __init__(self, name):
        self.name = name
        self.folder = pathlib.Path(EXPORTS) / name
        self.directory = self.read("directory.json")
        self.map = self.read("map.json") if (self.folder / "map.json").exists() else None
        self.items = self.directory["items"]
        self.edition = self.directory["edition"]

    def path(self, extension):
        return self.folder / f"export.{extension}"

    def read(self, name):
        return json.loads((self.folder / name).read_text("utf-8"))

    @property
    def is_sample(self):
        return self.edition["status"] == "sample"


def shown(case):
    """The items as a clerk sees them: Chinese terms instead of codes; a dash where only others have a category."""
    dash = {"item_category": "—"} if any("item_category" in item for item in case.items) else {}
    for item in case.items:
        yield dash | {name: TERMS.get(name, {}).get(value, value) for name, value in item.items()}


@pytest.fixture(params=CASES)
def case(request):
    if not EXPORTS:
        pytest.fail("LTCI_EXPORTS must name the folder that export_samples wrote")
    return Case(request.param)
