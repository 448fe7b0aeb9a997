"""A folder of texts, wherever Spark reads, -> partitioned Parquet of their figures -> a warehouse built from that.

Each file is decoded and extracted by the same `Reader` as on one machine; what cannot be used is a row with its
reason. Nothing is cached: every text is read again.

<figures>/published_year=2021/part-….parquet   one row a text: the document, its figures, links and numbers
"""

import hashlib
import tempfile
from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from extract.errors import CorpusError, MetadataError
from extract.read import Metadata, read_metadata
from extract.spark import Batches, map_batches, start_session
from warehouse.corpus import Source, source_key
from warehouse.gather import BadFile, Gathered
from warehouse.model import scripts
from warehouse.reader import TEXT_SCHEMA, Failure, Reader
from warehouse.refresh import Options, build
from warehouse.summary import Summary, summarise
from warehouse.workplace import Workplace

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyspark.sql import DataFrame, SparkSession

DOCUMENTS = "documents.csv"
FAILURE = ("stage", "reason", "remedy")

FILE_SCHEMA = pa.schema(
    [pa.field("path", pa.string()), *(f.with_nullable(True) for f in TEXT_SCHEMA), *((n, pa.string()) for n in FAILURE)]
)
"""One row a file: the text and its extraction, or why it could not be used."""


def refresh_with_spark(corpus: str, warehouse: Path, figures: str, options: Options | None = None) -> Summary:
    """Read every text of `corpus`, write its figures to `figures`, and put a new warehouse in the place of the old one.

    `corpus` and `figures` are paths that Spark reads and writes, and `figures` one that DuckDB reads. Raise CorpusError
    for a corpus without texts, WarehouseError for want of PySpark or Java, or for a warehouse that does not pass its
    checks; the old one then stays.
    """
    options = options or Options()
    place = Workplace(warehouse)
    with place.hold(options.wait_seconds, options.tell):
        faults = write_figures(start_session(), corpus, figures, options.reader)
        with duckdb.connect(place.new) as db:
            gathered = open_figures(db, figures)
            gathered.bad_files += [BadFile(fault.path, "metadata", fault.reason, fault.remedy) for fault in faults]
            gathered.bad_files.sort()
            build(db, gathered, Path(corpus), str(warehouse))
            summary = summarise(db, str(warehouse))
        place.replace()
    return summary


def write_figures(spark: "SparkSession", corpus: str, figures: str, reader: Reader) -> list[MetadataError]:
    """Extract every text of a folder on Spark and write one row a file; give the unusable rows of documents.csv."""
    root = corpus.rstrip("/") if ":" in corpus else f"file:{Path(corpus).resolve().as_posix()}"
    try:
        files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(root)
        names = [row.path.removeprefix(f"{root}/") for row in files.select("path").collect()]
    except Exception as error:
        if "PATH_NOT_FOUND" not in str(error):
            raise
        raise CorpusError(corpus, "there is no such folder", "name the folder of your texts") from error
    texts = [name for name in names if not name.endswith(".csv")]
    if not texts:
        raise CorpusError(corpus, "there is no text in this folder", "put files in")
    rows, faults = _metadata(files, root, texts) if DOCUMENTS in names else ({}, [])
    read = map_batches(
        files.where("path NOT LIKE '%.csv'").select("path", "content"),
        partial(read_files, root=root, metadata=rows, reader=reader),
        FILE_SCHEMA,
    )
    dated = read.selectExpr("*", "year(published) AS published_year")
    # Rebalanced, so that there are a few large files a year rather than one a year and task.
    dated.hint("rebalance", "published_year").write.mode("overwrite").partitionBy("published_year").parquet(figures)
    return faults


def read_files(batches: Batches, root: str, metadata: Mapping[str, Metadata], reader: Reader) -> Batches:
    """Decode and extract files given as `path` and `content`; give rows of FILE_SCHEMA."""
    for batch in batches:
        sources = [
            _source(path.removeprefix(f"{root}/"), data, metadata)
            for path, data in zip(batch["path"].to_pylist(), batch["content"].to_pylist(), strict=True)
        ]
        texts, failures, _ = reader(list({source.key: source for source in sources}.values()))
        yield from _rows_of_files(sources, texts, {failure.key: failure for failure in failures})


def _source(path: str, data: bytes, metadata: Mapping[str, Metadata]) -> Source:
    row = metadata.get(path)
    return Source(source_key(hashlib.sha256(data).hexdigest(), path, row), path, data, row)


def _rows_of_files(sources: list[Source], texts: pa.Table, failed: Mapping[str, Failure]) -> list[pa.RecordBatch]:
    """Give each file its text, which several may share, or its failure."""
    place = {key: number for number, key in enumerate(texts["key"].to_pylist())}
    read = [source for source in sources if source.key in place]
    paths = pa.array([source.path for source in read], pa.string())
    rows = texts.take(pa.array([place[source.key] for source in read], pa.int32()))
    none = pa.nulls(len(read), pa.string())
    lost = [
        {"path": source.path, **{name: getattr(failed[source.key], name) for name in FAILURE}}
        for source in sources
        if source.key not in place
    ]
    found = pa.table([paths, *rows.columns, *[none] * len(FAILURE)], schema=FILE_SCHEMA)
    return [*found.to_batches(), pa.RecordBatch.from_pylist(lost, FILE_SCHEMA)]


def _metadata(files: "DataFrame", root: str, texts: list[str]) -> tuple[dict[str, Metadata], list[MetadataError]]:
    """Read documents.csv, wherever it lies, as from a folder of this machine."""
    row = files.where(files.path == f"{root}/{DOCUMENTS}").first()
    with tempfile.TemporaryDirectory() as folder:
        if row:
            Path(folder, DOCUMENTS).write_bytes(row.content)
        return read_metadata(Path(folder), texts)


def open_figures(db: "DuckDBPyConnection", figures: str) -> Gathered:
    """Make the relation `source` of the Parquet that Spark has written; give the keys of the texts and the failures."""
    db.execute(
        "CREATE TEMP VIEW written AS "
        f"SELECT * FROM read_parquet('{figures.replace(chr(39), chr(39) * 2)}/**/*.parquet', hive_partitioning = false)"
    )
    db.execute("CREATE TEMP VIEW source AS SELECT * EXCLUDE (stage, reason, remedy) FROM written WHERE reason IS NULL")
    keys = dict(db.execute("SELECT path, key FROM source ORDER BY path").fetchall())
    failed = "SELECT path, stage, reason, remedy FROM written WHERE reason IS NOT NULL ORDER BY path"
    return Gathered(keys, [BadFile(*row) for row in db.execute(failed).fetchall()])


def create_views(spark: "SparkSession", tables: str, views: Collection[str]) -> None:
    """Make views of the model on Spark SQL, by sqlglot, over the model's tables as `tables`/NAME.parquet."""
    import sqlglot
    from sqlglot import exp

    for path in Path(tables).glob("*.parquet"):
        spark.read.parquet(str(path)).createOrReplaceTempView(path.stem)
    for script in (*scripts("views"), *scripts("analysis")):
        for statement in sqlglot.parse(script.sql, read="duckdb"):
            if isinstance(statement, exp.Create) and statement.this.name in views:
                select = statement.expression.sql(dialect="spark")
                spark.sql(f"CREATE OR REPLACE TEMPORARY VIEW {statement.this.name} AS {select}")
