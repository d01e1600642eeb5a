"""What the build puts in the place of other things gives the same: SciPy's transform, completions, empty libraries."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module, util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import scipy.fftpack

ROOT = Path(__file__).parents[2]


def packaging_module(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/frozen/scipy/fftpack.py, with SciPy's library under the name that it has in the frozen program."""
    library = pytest.importorskip("scipy.fft._pocketfft.pypocketfft", reason="installers have a SciPy below 1.18")
    monkeypatch.setitem(sys.modules, "pypocketfft", library)
    spec = util.spec_from_file_location("frozen_fftpack", ROOT / "packaging" / "frozen" / "scipy" / "fftpack.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("side", [32, 64])
def test_the_transform_of_the_installers_is_scipys_to_the_last_bit(stand_in: ModuleType, side: int) -> None:
    random = np.random.default_rng(side)
    noise = random.integers(0, 256, (side, side), np.uint8)
    symmetric = np.maximum(noise, noise[::-1, ::-1])
    for pixels in (noise, symmetric, np.full_like(noise, 77), noise.astype(np.float64)):
        for axis in (0, 1):
            expected = scipy.fftpack.dct(pixels, axis=axis)
            assert stand_in.dct(pixels, axis=axis).tobytes() == expected.tobytes()


def test_completions_are_those_of_the_options_there_are() -> None:
    completions = packaging_module("completions")
    for name, text in completions.completions().items():
        assert (completions.FOLDER / name).read_text("utf-8") == text, "run python packaging/completions.py"


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_bash_completes_commands_and_options() -> None:
    script = ROOT / "resources" / "desktop" / "completions" / "dedupe-gui"
    asked = """
        source "$1"; COMP_WORDS=(dedupe-gui "${@:2}"); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        function_of=$(complete -p dedupe-gui | sed 's/.*-F \\([^ ]*\\).*/\\1/'); "$function_of"; echo "${COMPREPLY[@]}"
    """
    for words, expected in ((("sc",), "scan"), (("scan", "--prot"), "--protect"), (("archive", "lib"), "libraries")):
        done = subprocess.run(["bash", "-c", asked, "bash", script, *words], check=True, capture_output=True, text=True)
        assert expected in done.stdout.split(), done.stderr


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("gcc") is None, reason="the tools of Linux are not here")
def test_an_empty_library_has_the_symbols_that_others_want_and_only_these(tmp_path: Path) -> None:
    empty = packaging_module("empty_libraries")
    libs = tmp_path / "_internal" / "av.libs"
    libs.mkdir(parents=True)
    made, user, source = libs / "libx264-1a2b.so.165", libs / "libuser.so", tmp_path / "source.c"
    source.write_text("int x264_wanted(void) { return 7; } int x264_other(void) { return 8; } int x264_table[9];")
    subprocess.run(["gcc", "-shared", "-fPIC", f"-Wl,-soname,{made.name}", "-o", made, source], check=True)
    source.write_text(
        "int x264_wanted(void); extern int x264_table[]; int f(void) { return x264_wanted(); } int *g = x264_table;"
    )
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", user, source, made], check=True)
    assert empty.empty(tmp_path) == [made]
    assert empty.is_empty_library(made)
    assert not empty.is_empty_library(user)
    told = subprocess.run(["nm", "-D", "--defined-only", made], check=True, capture_output=True, text=True).stdout
    assert {line.split()[-1] for line in told.splitlines()} >= {"x264_wanted", "x264_table"}
    assert "x264_other" not in told
    code = f"import ctypes; ctypes.CDLL({str(made)!r}); print(ctypes.CDLL({str(user)!r}).f())"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "0\n"


@pytest.mark.parametrize(
    ("place", "is_replaced"),
    [
        ("_internal/av.libs/libx264-d653.so.165", True),
        ("av/.dylibs/libx265.216.dylib", True),
        ("libx265-217-276e.dll", True),
        ("opencv_python_headless.libs/libopenblasp-r0-59ff.so", True),
        ("cv2/.dylibs/libavcodec.61.dylib", True),
        ("av.libs/libavcodec-5e6b.so.62", False),
        ("pillow.libs/libavif-c606.so.16", False),
        ("numpy.libs/libscipy_openblas64_-32a4.so", False),
    ],
)
def test_what_reads_films_and_pictures_stays(place: str, *, is_replaced: bool) -> None:
    assert packaging_module("empty_libraries").is_replaced(place) is is_replaced
