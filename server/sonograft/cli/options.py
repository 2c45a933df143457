"""Options that several commands share."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import json
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from sonograft import config, styles
from sonograft.audio import formats
from sonograft.config import Settings
from sonograft.engines import parameters
from sonograft.models import Parameter, ParameterKind

Home = Annotated[
    Path | None,
    typer.Option("--home", envvar="SONOGRAFT_HOME", help="Folder with inbox, styles and renders.", show_default=False),
]
State = Annotated[
    Path | None,
    typer.Option(
        "--state",
        envvar="SONOGRAFT_STATE",
        help="Folder of the job store and logs; where the system keeps such things if not given.",
        show_default=False,
    ),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        envvar="SONOGRAFT_CACHE",
        help="Folder of what was found out about sounds, which saves time; where the system keeps such things if not "
        "given.",
        show_default=False,
    ),
]


def settings(home: Path | None, state: Path | None, **others: Any) -> Settings:
    """The settings of what was said on the command line; the defaults for what was not."""
    said = {"home": home or config.default_home(), "state": state, **others}
    return Settings(**{name: _absolute(value) for name, value in said.items() if value is not None})


def _absolute(value: Any) -> Any:
    """Paths as seen from here: clients see from elsewhere."""
    return value.expanduser().absolute() if isinstance(value, Path) else value


def style(text: str) -> str:
    """What STYLE of a command line means, said so that it is understood from elsewhere.

    What is there as a file, or looks like one, is meant as a file, and so is a folder that is written with a slash; any
    other word is a name of the library. Of several styles, each is meant so.
    """
    if _is_there(Path(text).expanduser(), text):
        return _style(text)
    wishes = styles.several(text)
    if wishes is None or not any(_tells(wish, text) for wish in wishes):
        return _style(text)
    meant = [styles.Wish(_style(wish.style), wish.weight) for wish in wishes]
    return text if meant == wishes else json.dumps([dataclasses.asdict(wish) for wish in meant])


def _tells(wish: styles.Wish, text: str) -> bool:
    """Whether ``wish`` tells that ``text`` means several styles, not one path of another machine with a + in it."""
    if text.lstrip().startswith(("[", "{")) or _is_there(Path(wish.style).expanduser(), wish.style):
        return True
    is_weighed = isinstance(wish.weight, str) and wish.weight.replace(".", "", 1).isdigit()
    return is_weighed or (Path(wish.style).is_absolute() and not text.startswith(wish.style))


def _style(text: str) -> str:
    """Of one style."""
    path = Path(text).expanduser()
    names_a_place = path.name != text.rstrip("/\\")
    return str(path.absolute()) if _is_there(path, text) or names_a_place or formats.accepts(path) else text


def _is_there(path: Path, text: str) -> bool:
    return path.is_file() or (path.name != text and path.is_dir())


def takes_parameters(command: Callable[..., None]) -> Callable[..., None]:
    """Give ``command`` one option for each declared parameter; it gets those that were said as its ``chosen``."""
    own = [p for p in inspect.signature(command, eval_str=True).parameters.values() if p.name != "chosen"]
    declared = list(parameters.DECLARED.values())

    @functools.wraps(command)
    def taking(**given: Any) -> None:
        said = {p.name: given.pop(p.name) for p in declared}
        command(**given, chosen={name: value for name, value in said.items() if value is not None})

    options = [
        inspect.Parameter(p.name, inspect.Parameter.KEYWORD_ONLY, annotation=_option(p), default=None) for p in declared
    ]
    signature = inspect.Signature([*own, *options])
    # typer reads both the signature and the annotations.
    typing.cast(Any, taking).__signature__ = signature
    taking.__annotations__ = {p.name: p.annotation for p in signature.parameters.values()}
    return taking


def _option(parameter: Parameter) -> Any:
    name = parameter.name.replace("_", "-")
    used = f" (Engine {', '.join(parameter.engines)} only.)" if parameter.engines else ""
    about = f"{parameter.description[0].upper()}{parameter.description[1:]}.{used} Default: {_default(parameter)}."
    return Annotated[
        str | None,
        typer.Option(
            f"--{name}",
            metavar=_range(parameter),
            help=about,
            show_default=False,
            rich_help_panel="Parameters",
        ),
    ]


def _default(parameter: Parameter) -> str:
    return str(int(parameter.default) if isinstance(parameter.default, bool) else parameter.default)


def _range(parameter: Parameter) -> str:
    match parameter.kind:
        case ParameterKind.CHOICE:
            return "|".join(parameter.choices)
        case ParameterKind.BOOL:
            return "0|1"
        case ParameterKind.INT | ParameterKind.FLOAT:
            unit = f" {parameter.unit}" if parameter.unit else ""
            return f"{parameter.minimum}..{parameter.maximum}{unit}"
