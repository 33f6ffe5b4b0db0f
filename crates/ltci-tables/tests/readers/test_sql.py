"""SQL: the same script in SQLite and in PostgreSQL."""

import json
import os
import shutil
import sqlite3
import subprocess

import pytest
from conftest import FIELDS, MAP_FIELDS

COLUMNS = [name + "_fen" if name.startswith("price") else name for name in FIELDS]


def expected(case):
    rows = []
    for place, item in enumerate(case.items, 1):
        values = [item.get(name) for name in FIELDS]
        fen = [
            value and int(value.replace(".", "")) if name.startswith("price") else value
            for name, value in zip(FIELDS, values)
        ]
        rows.append([case.edition["id"], place, *fen])
    return rows


def expected_map(case):
    entries = enumerate(case.map["entries"], 1)
    return [[case.map["map"]["id"], place, *map(entry.get, MAP_FIELDS)] for place, entry in entries]


def check(case, query):
    columns = ", ".join(COLUMNS)
    rows = query(f"select edition_id, place, {columns} from ltc_item order by place")
    assert rows == expected(case)
    if case.map is not None:
        columns = ", ".join(MAP_FIELDS)
        rows = query(f"select map_id, place, {columns} from ltc_map_entry order by place")
        assert rows == expected_map(case)


def test_sqlite_in_python(case):
    with sqlite3.connect(":memory:") as database:
        database.executescript(case.path("sql").read_text("utf-8"))
        check(case, lambda query: [list(row) for row in database.execute(query)])


@pytest.mark.skipif(not shutil.which("sqlite3"), reason="no sqlite3 shell")
def test_sqlite_shell(case, tmp_path):
    path = tmp_path / "shell.db"
    with case.path("sql").open("rb") as script:
        done = subprocess.run(["sqlite3", path], stdin=script, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    with sqlite3.connect(path) as database:
        check(case, lambda query: [list(row) for row in database.execute(query)])


@pytest.mark.skipif("LTCI_POSTGRES" not in os.environ, reason="LTCI_POSTGRES names no server")
def test_postgres(case):
    url = os.environ["LTCI_POSTGRES"]
    run(url, "-c", "drop table if exists ltc_item, ltc_map_entry")
    run(url, "-f", str(case.path("sql")))

    def query(text):
        answer = run(url, "-c", f"select coalesce(json_agg(row_to_json(r)), '[]') from ({text}) r")
        return [list(row.values()) for row in json.loads(answer)]

    check(case, query)


def run(url, *arguments):
    command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", url, *arguments]
    environment = dict(os.environ, PGCLIENTENCODING="UTF8")
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    return done.stdout.decode("utf-8")
