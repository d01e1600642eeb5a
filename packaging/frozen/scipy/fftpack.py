"""The cosine transform, as scipy.fftpack of SciPy 1.11 and later calls it."""

from __future__ import annotations

import numpy as np
import pypocketfft  # scipy/fft/_pocketfft's; dedupe.spec puts it on the top level
from numpy.typing import ArrayLike, NDArray

_TYPE = 2
_NOT_NORMALISED = 0


def dct(x: ArrayLike, *, axis: int = -1) -> NDArray[np.float64]:
    """Return the DCT-II along an axis, not normalised."""
    values = np.asarray(x, np.float64)
    transformed: NDArray[np.float64] = pypocketfft.dct(values, _TYPE, (axis,), _NOT_NORMALISED, None, 1, None)
    return transformed
