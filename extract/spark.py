"""Documents in a Spark DataFrame -> their extraction in another: `extract_batches` on as many machines as there are.

PySpark and Java are an optional extra; nothing else of the project needs them.

>>> require_java({"PATH": ""})
Traceback (most recent call last):
    ...
extract.errors.WarehouseError: java: Spark runs on Java 17 or newer, and none is found; install it, or set JAVA_HOME
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

import extract
from extract.batches import extract_batches
from extract.errors import WarehouseError
from extract.records import EXTRACTION_SCHEMA

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Batches = Iterator[pa.RecordBatch]

SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "64",  # texts in a Python process at once, which bounds its memory
    "spark.sql.files.openCostInBytes": str(64 * 1024),  # a task takes thousands of small texts, not dozens
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
"""What differs from Spark's defaults; the settings of a cluster, given to spark-submit, go before these."""


def start_session() -> "SparkSession":
    """Join the Spark session that runs, or start one: on this machine, or where spark-submit says.

    Raise WarehouseError where PySpark or Java is missing.
    """
    try:
        from pyspark import SparkConf
        from pyspark.sql import SparkSession
    except ImportError as error:
        remedy = 'install it with `pip install "trade-warehouse[spark]"`'
        raise WarehouseError("pyspark", "it is not installed", remedy) from error
    require_java(os.environ)
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # The processes that Spark starts find the project where this one found it.
    root = str(Path(extract.__path__[0]).parent)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    given = SparkConf()
    builder = SparkSession.builder.appName("trade-warehouse")
    for name, value in SETTINGS.items():
        builder = builder.config(name, given.get(name, value))
    return builder.getOrCreate()


def require_java(environment: Mapping[str, str]) -> None:
    """Raise WarehouseError where neither JAVA_HOME nor the path leads to Java."""
    home = environment.get("JAVA_HOME")
    if not (home and Path(home, "bin", "java").exists()) and not shutil.which("java", path=environment.get("PATH")):
        reason = "Spark runs on Java 17 or newer, and none is found"
        raise WarehouseError("java", reason, "install it, or set JAVA_HOME")


def extract_documents(documents: "DataFrame") -> "DataFrame":
    """Extract documents with the columns of DOCUMENT_SCHEMA; give those of EXTRACTION_SCHEMA, one row a text."""
    return map_batches(documents, extract_batches, EXTRACTION_SCHEMA)


def map_batches(frame: "DataFrame", function: Callable[[Batches], Batches], schema: pa.Schema) -> "DataFrame":
    """Pass the rows of a frame through a function of Arrow batches, which gives rows of `schema`."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return frame.mapInArrow(function, from_arrow_schema(schema))
