"""文书的形式（规范5.2第二步）：读取schemas/中的模式，只支持其中用到的关键词。
The form of documents (second step of 5.2): reads the schemas, and no more keywords than they have.
"""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any, Dict, Iterator

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"
MISSING, UNKNOWN, TYPE, RANGE, EMPTY = (f"LTC-F-00{number}" for number in (1, 2, 3, 6, 7))
TYPES = {"object": dict, "array": list, "string": str, "integer": int}

Finding = Dict[str, str]


class Form:
    """The form of one type of document."""

    def __init__(self, name: str) -> None:
        text = (SCHEMAS / f"{name}.schema.json").read_text("utf-8")
        self.root: Dict[str, Any] = json.loads(text)

    def findings(self, document: Any) -> Iterator[Finding]:
        """What is wrong with the form; nothing where it is right."""
        return self._check(self.root, document, "")

    def _check(self, schema: Dict[str, Any], value: Any, path: str) -> Iterator[Finding]:
        named = schema.get("$ref")
        if named is not None:
            schema = {**self.root["$defs"][named.rsplit("/", 1)[1]], **schema}
        if isinstance(value, bool) or not isinstance(value, TYPES[schema["type"]]):
            yield _finding(TYPE, path)
        elif isinstance(value, dict):
            yield from self._members(schema, value, path)
        elif isinstance(value, list):
            yield from self._elements(schema, value, path)
        elif isinstance(value, int):
            if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
                yield _finding(RANGE, path)
        elif not _well_formed(schema, str(value)):
            yield _finding(schema["x-ltci-finding"], path)

    def _members(self, schema: Dict[str, Any], value: Any, path: str) -> Iterator[Finding]:
        fields = schema["properties"]
        for name in schema.get("required", []):
            if name not in value:
                yield _finding(MISSING, f"{path}/{name}")
        for name, member in value.items():
            if name in fields:
                yield from self._check(fields[name], member, f"{path}/{name}")
            else:
                yield _finding(UNKNOWN, f"{path}/{name}")

    def _elements(self, schema: Dict[str, Any], value: Any, path: str) -> Iterator[Finding]:
        if len(value) < schema.get("minItems", 0):
            yield _finding(EMPTY, path)
        for number, element in enumerate(value):
            yield from self._check(schema["items"], element, f"{path}/{number}")


def _finding(code: str, path: str) -> Finding:
    return {"code": code, "path": path}


def _well_formed(schema: Dict[str, Any], text: str) -> bool:
    if "enum" in schema and text not in schema["enum"]:
        return False
    if not schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text)):
        return False
    # `$` of Python also stands before a final line feed, that of the schemas does not.
    if "pattern" in schema and not re.search(schema["pattern"].replace("$", r"\Z"), text):
        return False
    return "date" not in schema.get("format", "") or _exists(text)


def _exists(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text[:10]))
    except ValueError:
        return False
