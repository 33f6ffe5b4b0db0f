"""Parquet, by pyarrow and by DuckDB."""

import datetime
from decimal import Decimal

import duckdb
import pyarrow
import pyarrow.parquet
from conftest import FIELDS

DAYS = ("in_force_from", "in_force_to")
AMOUNTS = ("price", "price_cap")
MINUTES = ("duration_min", "duration_max")
REQUIRED = ("ltc_item_codg", "item_class", "item_name", "in_force_from")


def typed(item):
    """An item in the types of the columns."""
    row = {name: item.get(name) for name in FIELDS}
    for name in DAYS:
        row[name] = row[name] and datetime.date.fromisoformat(row[name])
    for name in AMOUNTS:
        row[name] = row[name] and Decimal(row[name])
    return row


def test_pyarrow(case):
    table = pyarrow.parquet.read_table(case.path("parquet"))
    assert table.column_names == FIELDS
    for field in table.schema:
        assert field.nullable == (field.name not in REQUIRED)
        assert field.type == arrow_type(field.name), field.name
    assert table.to_pylist() == [typed(item) for item in case.items]


def arrow_type(name):
    if name in DAYS:
        return pyarrow.date32()
    if name in AMOUNTS:
        return pyarrow.decimal128(16, 2)
    return pyarrow.int32() if name in MINUTES else pyarrow.string()


def test_amounts_are_integers_in_the_file(case):
    schema = pyarrow.parquet.ParquetFile(case.path("parquet")).schema
    for place, name in enumerate(FIELDS):
        if name in AMOUNTS:
            assert schema.column(place).physical_type == "INT64"


def test_edition_is_metadata(case):
    metadata = pyarrow.parquet.read_metadata(case.path("parquet")).metadata
    found = {key.decode(): value.decode() for key, value in metadata.items()}
    for name, value in case.edition.items():
        assert found[f"ltci.edition.{name}"] == value


def test_duckdb(case):
    query = f"select * from read_parquet('{case.path('parquet')}')"
    rows = duckdb.sql(query)
    assert rows.columns == FIELDS
    kinds = {name: str(kind) for name, kind in zip(rows.columns, rows.types)}
    assert (kinds["price"], kinds["in_force_to"]) == ("DECIMAL(16,2)", "DATE")
    assert (kinds["duration_min"], kinds["item_name"]) == ("INTEGER", "VARCHAR")
    expected = [tuple(typed(item).values()) for item in case.items]
    assert rows.fetchall() == expected
    total = sum((Decimal(item["price"]) for item in case.items if "price" in item), Decimal(0))
    assert duckdb.sql(f"select coalesce(sum(price), 0) from ({query})").fetchall() == [(total,)]
