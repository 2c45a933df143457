"""Where one wave is most like another."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def correlations(where: npt.NDArray[np.float32], what: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Normalised correlation, -1 to 1, of ``what [frames]`` with each place of ``where [frames]``, which is longer."""
    size = 1 << (len(where) + len(what) - 1).bit_length()
    places = len(where) - len(what) + 1
    product = np.fft.irfft(np.fft.rfft(where, size) * np.conj(np.fft.rfft(what, size)), size)[:places]
    energy = np.cumsum(np.concatenate([[0.0], where.astype(np.float64) ** 2]))
    norms = np.sqrt(np.maximum(energy[len(what) :] - energy[:places], 1e-30) * max(float(what @ what), 1e-30))
    return np.asarray(product / norms)
