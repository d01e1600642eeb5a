"""An archive's rows as a Parquet file and back: for backup, for other tools, and from one archive into another."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from dedupe_gui.archive import schema
from dedupe_gui.archive.archive import Archive
from dedupe_gui.archive.photo import ArchivedPhoto, pack, unpack
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage
from dedupe_gui.jobs.hash_parquet import pyarrow_and_parquet
from dedupe_gui.jobs.report_file import report_file

ROWS_AT_ONCE = 65_536


def export(
    archive: Archive, path: Path, *, libraries: Sequence[str], overwrite: bool
) -> Generator[ScanEvent, None, int]:
    """Write what the archive has now; return how many photos.

    Raises EnvironmentProblem when the file cannot be written or the archive ends half-way: then there is no file.
    """
    pyarrow, parquet = pyarrow_and_parquet()
    kinds = _schema(pyarrow)
    photos = 0
    with (
        report_file(path, overwrite=overwrite) as file,
        parquet.ParquetWriter(file, kinds, compression="zstd") as writer,
    ):
        for block in archive.everything(libraries=libraries):
            columns = zip(*map(pack, block), strict=True)
            writer.write_table(
                pyarrow.table(
                    [pyarrow.array(values, one.type) for values, one in zip(columns, kinds, strict=True)], kinds
                )
            )
            photos += len(block)
            yield Progress(Stage.READING, photos, None)
    return photos


def load(archive: Archive, path: Path) -> Generator[ScanEvent, None, int]:
    """Put an exported file's rows into an archive; return how many. Those that the archive knows newer stay so.

    Raises EnvironmentProblem when the file is no export or the archive ends half-way; the same call goes on then.
    """
    pyarrow, parquet = pyarrow_and_parquet()
    photos = 0
    try:
        with parquet.ParquetFile(path) as file:
            if not file.schema_arrow.equals(_schema(pyarrow)):
                raise _no_export(path, "its columns are others")
            for batch in file.iter_batches(batch_size=ROWS_AT_ONCE):
                rows: list[ArchivedPhoto] = [
                    unpack(row) for row in zip(*(column.to_pylist() for column in batch.columns), strict=True)
                ]
                archive.add(rows)
                photos += len(rows)
                yield Progress(Stage.READING, photos, file.metadata.num_rows)
    except (OSError, ValueError, pyarrow.ArrowException) as problem:
        raise _no_export(path, str(problem).partition("\n")[0]) from problem
    return photos


def _no_export(path: Path, why: str) -> EnvironmentProblem:
    return EnvironmentProblem(
        "{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.", path=path, why=why
    )


def _schema(pyarrow: Any) -> Any:  # Any: pyarrow has no types
    kinds = {
        "UInt8": pyarrow.uint8(),
        "UInt32": pyarrow.uint32(),
        "UInt64": pyarrow.uint64(),
        "Int64": pyarrow.int64(),
        "String": pyarrow.binary(),
        "FixedString(16)": pyarrow.binary(16),
        "Nullable(Float64)": pyarrow.float64(),
    }
    return pyarrow.schema(
        [
            pyarrow.field(column.name, kinds[column.kind], nullable=column.kind.startswith("Nullable"))
            for column in schema.COLUMNS
        ]
    )
