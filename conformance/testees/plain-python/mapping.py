"""目录对照：某一天某个地方项目对应哪些国家项目（规范第9章）。
What a local item corresponds to on a day (specification, part 9).
"""

from typing import Any, Dict, List


def targets(mapping: Dict[str, Any], item: str, day: str) -> List[Dict[str, str]]:
    """The lines of the item that are in force on the day, by the codes of their targets."""
    lines = [
        line
        for line in mapping["entries"]
        if line["local_item_codg"] == item
        and line["in_force_from"] <= day <= line.get("in_force_to", day)
    ]
    return [_target(line) for line in sorted(lines, key=lambda line: line.get("ltc_item_codg", ""))]


def _target(line: Dict[str, Any]) -> Dict[str, str]:
    name, value = ("reason", "reason") if line["relation"] == "none" else ("item", "ltc_item_codg")
    return {"relation": line["relation"], name: line[value]}
