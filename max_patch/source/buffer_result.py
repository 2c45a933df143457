"""The way of a result into a ``buffer~``, and back again."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch


def bring() -> Patch:
    """A result comes in, or what undo brings back: what is in the target now is written away first."""
    patch = Patch()
    patch.keep(
        result=patch.inlet("path of a result"),
        file=patch.inlet("path of a file for what is there now"),
        undo=patch.inlet("bang: what was there before"),
        saved=patch.inlet("path: what was there is in this file now"),
        ask=patch.outlet("bang: a file, please"),
        out=patch.outlet("to the target"),
    )
    patch.objs(
        steps="t b s",
        file_steps="t b s",
        before="zl.reg",
        next="zl.reg",
        write="prepend write",
        replace="prepend replace",
    )
    patch.cords("""
        result > steps
        steps:1 > next:1
        steps > ask
        file > file_steps
        file_steps:1 > write > out
        file_steps > next > replace > out
        undo > before > steps
        saved > before:1
    """)
    return arrange(patch)
