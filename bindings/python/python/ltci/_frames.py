"""Directories as data frames. pandas and polars are asked for only here."""

from __future__ import annotations

import datetime
import decimal
import importlib
from typing import Any, Dict, List, Optional

from ._ltci import Directory
from ._types import Item

COLUMNS = list(Item.__annotations__)
DAYS = frozenset({"in_force_from", "in_force_to"})
PRICES = frozenset({"price", "price_cap"})
MINUTES = frozenset({"duration_min", "duration_max"})

PRICE_DIGITS = 16
"""The greatest amount of the specification has so many digits, two of them after the point."""

Values = List[Any]


def pandas_frame(directory: Directory) -> Any:
    """A row for each item, all columns of the specification."""
    pandas = package("pandas")

    def series(name: str, values: Values) -> Any:
        if name in DAYS:
            # In seconds: whatever year the specification knows can be told.
            return pandas.Series(values, dtype="datetime64[s]")
        return pandas.Series(values, dtype=dtype(name, "object", "Int64", "string"))

    columns = columns_of(directory)
    return pandas.DataFrame({name: series(name, values) for name, values in columns.items()})


def polars_frame(directory: Directory) -> Any:
    """A row for each item, all columns of the specification."""
    polars = package("polars")

    def series(name: str, values: Values) -> Any:
        if name in DAYS:
            return polars.Series(name, values, dtype=polars.Date)
        price = polars.Decimal(PRICE_DIGITS, 2)
        return polars.Series(name, values, dtype=dtype(name, price, polars.Int64, polars.String))

    return polars.DataFrame([series(name, values) for name, values in columns_of(directory).items()])


def package(name: str) -> Any:
    """An optional package, or an error that says how to get it."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        message = f"需要先安装{name}：pip install {name} / {name} is needed: pip install {name}"
        raise ModuleNotFoundError(message, name=name) from None


def columns_of(directory: Directory) -> Dict[str, Values]:
    """The values by column; None where an item does not give one."""
    items: List[Dict[str, Any]] = [{**item} for item in directory]
    return {name: [read(name, item.get(name)) for item in items] for name in COLUMNS}


def read(name: str, value: Optional[Any]) -> Any:
    """A value of a column as Python has it."""
    if value is None:
        return None
    if name in DAYS:
        return datetime.date.fromisoformat(value)
    return decimal.Decimal(value) if name in PRICES else value


def dtype(name: str, price: Any, minutes: Any, text: Any) -> Any:
    """The type of a column that holds no days."""
    if name in PRICES:
        return price
    return minutes if name in MINUTES else text
