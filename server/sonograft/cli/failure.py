"""How the command line says what went wrong."""

from __future__ import annotations

from rich.console import Console

from sonograft.errors import SonograftError


def show(error: SonograftError) -> None:
    """One readable message on standard error."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(
        f"[bold red]{error.name}[/]", error.message.replace("[", r"\["), sep=": "
    )
