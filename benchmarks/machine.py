"""What figures were measured on."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import numpy as np
import scipy
import torch

_LOAD = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
"""Processes that wanted a core in the minute before the start."""
_BUSY = 0.5


def description() -> dict[str, str | int | float]:
    return {
        "processor": _processor(),
        "cores": _cores(),
        "gpu": torch.cuda.get_device_name() if torch.cuda.is_available() else "none",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "load_before": round(_LOAD, 2),
    }


def sentence() -> str:
    about = description()
    busy = f"; it was busy before (load {_LOAD:.1f}), so times may be too long" if _LOAD > _BUSY else ""
    return f"{about['processor']}, {about['cores']} cores, GPU {about['gpu']}, torch {about['torch']}{busy}"


def _cores() -> int:
    """That this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
