"""The settings of a server, each declared once."""

from __future__ import annotations

import hashlib
import ipaddress
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from sonograft.errors import BadSettings, CannotWrite

OSC_PORT = 7770
HTTP_PORT = 7771
_LONGEST_FOLDER = 440


def default_home() -> Path:
    """``~/Music/Sonograft``, with whatever this system calls the music folder."""
    return Path(platformdirs.user_music_dir()) / "Sonograft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where a server lives and how it is reached."""

    home: Path = field(default_factory=default_home)
    """Holds ``inbox``, ``styles`` and ``renders`` unless these are set, ``outbox`` and ``server.json``."""
    inbox: Path | None = None
    styles: Path | None = None
    renders: Path | None = None
    state: Path | None = None
    """The job store, previews, unfinished work, logs; where the system keeps such things unless set."""
    cache: Path | None = None
    """What was found out about sounds; where the system keeps such things, for all homes, unless it or ``state`` is."""
    host: str = "127.0.0.1"
    """Address to listen on. Anything but this machine itself needs the token."""
    osc_port: int = OSC_PORT
    """UDP and TCP; 0: any free one."""
    http_port: int = HTTP_PORT
    """The page and OSCQuery; 0: any free one."""
    page_host: str = "127.0.0.1"
    """Address that the page listens on. Anything but this machine itself needs the token."""
    max_upload: int = 2 << 30
    """Bytes that a sound sent to the page may have."""
    poll: bool = False
    """Look at the inbox at intervals instead of being told by the system (network drives)."""

    @property
    def inbox_dir(self) -> Path:
        return self.inbox or self.home / "inbox"

    @property
    def outbox_dir(self) -> Path:
        """The answers to requests by file."""
        return self.home / "outbox"

    @property
    def card(self) -> Path:
        """What hosts without sockets read about the server."""
        return self.home / "server.json"

    @property
    def styles_dir(self) -> Path:
        return self.styles or self.home / "styles"

    @property
    def renders_dir(self) -> Path:
        return self.renders or self.home / "renders"

    @property
    def contents_dir(self) -> Path:
        """Clips that were sent to the page."""
        return self.home / "contents"

    @property
    def state_dir(self) -> Path:
        """One for each home, so that two homes never share a queue."""
        if self.state:
            return self.state
        mark = hashlib.sha256(os.fsencode(self.home.resolve())).hexdigest()[:8]
        return Path(platformdirs.user_state_dir("sonograft", appauthor=False)) / f"{self.home.name}-{mark}"

    @property
    def log_dir(self) -> Path:
        if self.state:
            return self.state
        return Path(platformdirs.user_log_dir("sonograft", appauthor=False)) / self.state_dir.name

    @property
    def cache_dir(self) -> Path:
        if self.cache:
            return self.cache
        if self.state:
            return self.state / "cache"
        return Path(platformdirs.user_cache_dir("sonograft", appauthor=False))

    @property
    def work_dir(self) -> Path:
        """Unfinished work, which outlives a crash; a sub-folder for each job."""
        return self.state_dir / "work"

    @property
    def previews_dir(self) -> Path:
        return self.state_dir / "previews"

    @property
    def views_dir(self) -> Path:
        """Pictures of sounds, which can be made again."""
        return self.state_dir / "views"

    @property
    def is_open(self) -> bool:
        """Whether other machines can reach OSC, so that a token is needed and paths are confined."""
        return _is_open(self.host)

    @property
    def page_is_open(self) -> bool:
        """Whether other machines can reach the page."""
        return _is_open(self.page_host)

    def check(self) -> None:
        """Raises ``BadSettings`` where folders would get into each other's way."""
        inbox, renders, outbox = (path.absolute() for path in (self.inbox_dir, self.renders_dir, self.outbox_dir))
        if renders.is_relative_to(inbox) or inbox.is_relative_to(renders):
            raise BadSettings(
                f"The renders folder {renders} and the inbox {inbox} must lie apart, or each result is rendered again."
            )
        if outbox.is_relative_to(inbox):
            raise BadSettings(f"The inbox {inbox} must not hold {outbox}, or each answer is taken for a request.")
        for folder in (renders, self.previews_dir):  # what is in them must fit into a message
            if len(os.fsencode(folder)) > _LONGEST_FOLDER:
                raise BadSettings(f"The path of this folder is longer than {_LONGEST_FOLDER} bytes: {folder}.")
        for port in (self.osc_port, self.http_port):
            if not 0 <= port <= 65535:
                raise BadSettings(f"A port is a number from 0 to 65535; {port} came.")

    def make_folders(self) -> None:
        """Raises ``CannotWrite`` that says which folder, and why."""
        for folder in (
            self.inbox_dir,
            self.outbox_dir,
            self.styles_dir,
            self.contents_dir,
            self.renders_dir,
            self.state_dir,
            self.log_dir,
            self.previews_dir,
            self.views_dir,
            self.work_dir,
            self.cache_dir,
        ):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                option = "--cache" if folder == self.cache_dir else "--home"
                raise CannotWrite(
                    f"The folder {folder} cannot be made: {error.strerror}. Choose another with {option}."
                ) from None

    def token(self) -> str | None:
        """What a sender has to say first, where other machines can reach the server; made once and kept."""
        if not self.is_open and not self.page_is_open:
            return None
        file = self.state_dir / "token"
        try:
            return file.read_text("ascii").strip()
        except FileNotFoundError:
            token = secrets.token_urlsafe(16)
            file.touch(mode=0o600)
            file.write_text(token + "\n", "ascii")
            return token


def _is_open(host: str) -> bool:
    if host == "localhost":
        return False
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return True
