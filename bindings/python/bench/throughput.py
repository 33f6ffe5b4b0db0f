"""How many documents a second: `python throughput.py DOCUMENTS.ndjson [SECONDS]` prints JSON.

`ltci` judges form, code lists and rules, knowing the directory that the documents name; the peers
parse with `json.loads` and judge the form only, those of XML with lxml and the XML Schema.
`ltci notice` judges the samples as they are: they name the sample directory, of which every report
has a notice.
Each contender gets the same bytes, the first 1,000 documents, and works for SECONDS (default 2);
the contenders take turns, and the best round of each counts.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

import ltci

# Judges documents one after the other and counts those that are acceptable.
Judge = Callable[[List[bytes]], int]

ROUNDS = 7


def contenders(kind: str) -> Dict[str, Judge]:
    makers: Dict[str, Callable[[str], Judge]] = {
        "ltci": ours,
        "ltci notice": ours,
        "jsonschema-rs": jsonschema_rs,
        "fastjsonschema": fastjsonschema,
        "jsonschema": jsonschema,
        "ltci XML": ours,
        "lxml XML": lxml_xsd,
    }
    found = {}
    for name, make in makers.items():
        try:
            found[name] = make(kind)
        except ImportError:
            continue
    return found


# A directory in use, and the name that documents have for it.
IN_USE = b'"directory":"local-2025"'


def edition_in_use() -> ltci.Directory:
    edition = json.loads(ltci.Directory.sample().to_json())
    edition["edition"].update(id="local-2025", status="local")
    return ltci.Directory.load(json.dumps(edition))


def ours(_: str) -> Judge:
    validate = ltci.validate
    editions = [edition_in_use()]

    def judge(documents: List[bytes]) -> int:
        acceptable = 0
        for document in documents:
            if validate(document, editions=editions).acceptable:
                acceptable += 1
        return acceptable

    return judge


def by_schema(is_valid: Callable[[Any], bool]) -> Judge:
    loads = json.loads

    def judge(documents: List[bytes]) -> int:
        acceptable = 0
        for document in documents:
            if is_valid(loads(document)):
                acceptable += 1
        return acceptable

    return judge


def jsonschema_rs(kind: str) -> Judge:
    import jsonschema_rs

    return by_schema(jsonschema_rs.validator_for(ltci.schema(kind)).is_valid)


def fastjsonschema(kind: str) -> Judge:
    import fastjsonschema

    # It knows draft 7 at most, in which `$defs` is no keyword, but may be pointed into.
    schema = {**ltci.schema(kind), "$schema": "http://json-schema.org/draft-07/schema#"}
    check = fastjsonschema.compile(schema)

    def is_valid(document: Any) -> bool:
        try:
            check(document)
        except fastjsonschema.JsonSchemaException:
            return False
        return True

    return by_schema(is_valid)


def jsonschema(kind: str) -> Judge:
    import jsonschema  # type: ignore[import-untyped, unused-ignore]

    return by_schema(jsonschema.Draft202012Validator(ltci.schema(kind)).is_valid)


def lxml_xsd(kind: str) -> Judge:
    from lxml import etree

    schema = etree.XMLSchema(etree.XML(ltci.schema(kind, xsd=True).encode()))
    parse = etree.fromstring

    def judge(documents: List[bytes]) -> int:
        return sum(1 for document in documents if schema.validate(parse(document)))

    return judge


def once(judge: Judge, documents: List[bytes], seconds: float) -> Dict[str, float]:
    """Judges a chunk of documents again and again until the time is over."""
    judged = acceptable = 0
    start = time.perf_counter()
    elapsed = 0.0
    while elapsed < seconds:
        acceptable += judge(documents)
        judged += len(documents)
        elapsed = time.perf_counter() - start
    return {"per_second": judged / elapsed, "acceptable": acceptable / judged}


def measure(documents: List[bytes], seconds: float) -> Dict[str, Any]:
    samples = documents[:1000]
    chunk = [line.replace(b'"directory":"sample-2025"', IN_USE, 1) for line in samples]
    in_xml = [ltci.convert(document, "xml").encode() for document in chunk]
    judges = contenders(json.loads(chunk[0])["doc_type"])
    given = {name: in_xml if name.endswith("XML") else chunk for name in judges}
    given["ltci notice"] = samples
    for name, judge in judges.items():
        judge(given[name][:10])
    rounds = [
        {name: once(judge, given[name], seconds / ROUNDS) for name, judge in judges.items()}
        for _ in range(ROUNDS)
    ]
    sizes = {name: sum(map(len, given[name])) / len(chunk) for name in judges}
    return {name: summary(name, [each[name] for each in rounds], sizes[name]) for name in judges}


def summary(name: str, rounds: List[Dict[str, float]], size: float) -> Dict[str, Any]:
    best = max(each["per_second"] for each in rounds)
    return {
        "version": importlib.metadata.version(name.split()[0]),
        "documents_per_second": round(best),
        "megabytes_per_second": round(best * size / 1e6, 2),
        "acceptable": rounds[0]["acceptable"],
    }


def main(path: str, seconds: str = "2") -> None:
    documents = [line for line in Path(path).read_bytes().split(b"\n") if line.strip()]
    results = measure(documents, float(seconds))
    told = {
        "python": platform.python_version(),
        "documents": len(documents),
        "mean_bytes": round(sum(map(len, documents)) / len(documents)),
        "results": results,
    }
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
