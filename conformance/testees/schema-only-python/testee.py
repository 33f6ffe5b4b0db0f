"""受测程序：只用schemas/和现成的校验库（jsonschema、lxml），看模式本身能发现多少。
A testee with nothing but schemas/ and libraries that read them: it shows how far schemas alone reach.

    ltci suite run --testee 'python conformance/testees/schema-only-python/testee.py' \
        --failures conformance/failures/schema-only-python.txt
"""

import base64
import json
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from lxml import etree

Message = Dict[str, Any]

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"

# What breaks the structure has its rule in the specification (2.1, 2.2 and 4.5); what breaks a
# single value has it in the schema, as `x-ltci-finding`.
STRUCTURE = {
    "required": "LTC-F-001",
    "additionalProperties": "LTC-F-002",
    "type": "LTC-F-003",
    "minimum": "LTC-F-006",
    "maximum": "LTC-F-006",
    "minItems": "LTC-F-007",
}

# A document without `doc_type` is judged as this one (specification 5.2).
DEFAULT = "assessment"


def read(path: Path) -> Message:
    """One of the published JSON files."""
    content: Message = json.loads(path.read_text("utf-8"))
    return content


JSON = {path.name[: -len(".schema.json")]: read(path) for path in SCHEMAS.glob("*.schema.json")}
DOCUMENTS = sorted(
    name for name, schema in JSON.items() if "doc_type" in schema.get("required", [])
)
XSD = {name: etree.XMLSchema(etree.parse(str(SCHEMAS / f"{name}.xsd"))) for name in DOCUMENTS}
RULES = {rule["of"]: rule["code"] for rule in read(SCHEMAS / "rules.json")["rules"] if "of" in rule}
# What a document may hold that is not its own: no entity, no network.
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def validator(schema: Message) -> Draft202012Validator:
    """Formats that the library does not know, those named `ltci-…`, are not checked."""
    return Draft202012Validator(schema, format_checker=FormatChecker())


VALIDATORS = {name: validator(JSON[name]) for name in DOCUMENTS}


def code_validators() -> Dict[str, Draft202012Validator]:
    """For each code that some document uses: the type whose rule it has."""
    types = {
        definition["x-ltci-finding"]: {**definition, "$defs": schema.get("$defs", {})}
        for schema in JSON.values()
        for definition in schema.get("$defs", {}).values()
        if "x-ltci-finding" in definition and ("pattern" in definition or "enum" in definition)
    }
    return {name: validator(types[code]) for name, code in RULES.items() if code in types}


CODES = code_validators()


def verdict(accepted: bool) -> Message:
    """The answer without findings."""
    return {"verdict": "acceptable" if accepted else "refused"}


def answer_code(request: Message) -> Message:
    """A single value."""
    known = CODES.get(request["code"])
    if known is None:
        return {"skipped": "no schema has this code"}
    return verdict(known.is_valid(request["value"]))


def answer_validate(request: Message) -> Message:
    """A document: JSON by its schema, XML by its XSD."""
    if "xml" in request:
        return judged_xml(request["xml"].encode())
    if "input" in request:
        return judged(request["input"])
    content = base64.b64decode(request["bytes_base64"])
    if looks_like_xml(content):
        return judged_xml(content)
    try:
        return judged(json.loads(content.decode("utf-8"), parse_constant=refuse_constant))
    except (ValueError, RecursionError):
        return {**verdict(False), "findings": []}


def looks_like_xml(content: bytes) -> bool:
    """By its first characters; UTF-16 is for XML alone."""
    marks = (b"\xff\xfe", b"\xfe\xff")
    return content.startswith(marks) or content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def refuse_constant(name: str) -> None:
    """The library reads `NaN`, which is no JSON."""
    raise ValueError(name)


def judged_xml(content: bytes) -> Message:
    """XSD tells yes or no; which rule and where it cannot tell."""
    try:
        root = etree.fromstring(content, PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return {**verdict(False), "findings": []}
    known = XSD.get(etree.QName(root).localname)
    return {**verdict(known is not None and known.validate(root)), "findings": []}


def judged(document: Any) -> Message:
    """The findings that the errors of a schema tell."""
    name = document.get("doc_type", DEFAULT) if isinstance(document, dict) else DEFAULT
    known = VALIDATORS.get(name if isinstance(name, str) else DEFAULT)
    if known is None:
        return {**verdict(False), "findings": []}
    findings = findings_of(list(known.iter_errors(document)))
    return {**verdict(not findings), "findings": findings}


def findings_of(errors: List[ValidationError]) -> List[Message]:
    """A value of the wrong type breaks other keywords too: the type is what is told."""
    mistyped = {pointer(error) for error in errors if error.validator == "type"}
    pairs = {
        pair
        for error in errors
        if error.validator == "type" or pointer(error) not in mistyped
        for pair in pairs_of(error)
    }
    return [{"code": code, "path": path} for code, path in sorted(pairs)]


def pairs_of(error: ValidationError) -> Iterator[Tuple[str, str]]:
    """Rules and paths of one error."""
    path = pointer(error)
    code = STRUCTURE.get(str(error.validator)) or named_rule(error) or ""
    if error.validator == "required":
        missing = [name for name in schema_of(error)["required"] if name not in members(error)]
        yield from ((code, f"{path}/{name}") for name in missing)
    elif error.validator == "additionalProperties":
        unknown = [name for name in members(error) if name not in schema_of(error)["properties"]]
        yield from ((code, f"{path}/{shown(name)}") for name in unknown)
    else:
        yield code, path


def named_rule(error: ValidationError) -> Optional[str]:
    """The nearest `x-ltci-finding`: of the type itself, or of the one that it refers to."""
    schema = schema_of(error)
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    named = [known["$defs"][name] for known in JSON.values() if name in known.get("$defs", {})]
    rules = [each["x-ltci-finding"] for each in (schema, *named) if "x-ltci-finding" in each]
    return str(rules[0]) if rules else None


def members(error: ValidationError) -> Message:
    """The object that is wrong."""
    instance: Any = error.instance
    return dict(instance)


def schema_of(error: ValidationError) -> Message:
    """The schema whose keyword is broken."""
    schema: Any = error.schema
    return dict(schema)


def pointer(error: ValidationError) -> str:
    """Where it is, as a JSON Pointer."""
    return "".join(f"/{part}" for part in error.absolute_path)


def shown(name: str) -> str:
    """A name may be personal: only what looks like a field is written (specification 5.3 c)."""
    plain = re.fullmatch(r"[a-z][a-z0-9_]{0,39}", name) and len(re.findall(r"[0-9]", name)) < 6
    return name if plain else "*"


OPS = {"code": answer_code, "validate": answer_validate}


def answer(request: Message) -> Optional[Message]:
    """The answer to one request; none to `stop`."""
    op = request["op"]
    if op == "stop":
        return None
    if op == "hello":
        about = {"name": "schema-only-python", "version": "1", "language": "python", "protocol": 1}
        rules = {"version": "", "digest": ""}
        return {**about, "ops": list(OPS), "documents": DOCUMENTS, "ruleset": rules}
    return {"seq": request["seq"], **OPS[op](request)}


def main() -> None:
    """One request a line, one answer a line."""
    for line in sys.stdin.buffer:
        spoken = answer(json.loads(line))
        if spoken is None:
            return
        sys.stdout.write(json.dumps(spoken, ensure_ascii=True) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
