from __future__ import annotations

from pathlib import Path

import pytest

from sonograft.config import Settings
from sonograft.errors import BadSettings, CannotWrite


def test_folders_lie_in_the_home_unless_set(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, renders=tmp_path / "elsewhere")
    assert settings.inbox_dir == tmp_path / "inbox"
    assert settings.renders_dir == tmp_path / "elsewhere"


def test_two_homes_never_share_a_queue(tmp_path: Path) -> None:
    one, other = Settings(home=tmp_path / "a" / "Sonograft"), Settings(home=tmp_path / "b" / "Sonograft")
    assert one.state_dir != other.state_dir


def test_analyses_serve_all_homes_unless_a_state_is_set(tmp_path: Path) -> None:
    one, other = Settings(home=tmp_path / "a"), Settings(home=tmp_path / "b")
    assert one.cache_dir == other.cache_dir
    assert one.work_dir != other.work_dir
    kept = Settings(home=tmp_path, state=tmp_path / "state")
    assert (kept.cache_dir, kept.work_dir) == (tmp_path / "state" / "cache", tmp_path / "state" / "work")
    assert Settings(home=tmp_path, state=tmp_path / "state", cache=tmp_path / "c").cache_dir == tmp_path / "c"


def test_all_folders_are_made(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home", state=tmp_path / "state")
    settings.make_folders()
    assert settings.work_dir.is_dir()
    assert settings.cache_dir.is_dir()


def test_results_in_the_inbox_would_be_rendered_again(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="must lie apart"):
        Settings(home=tmp_path, renders=tmp_path / "inbox" / "renders").check()


def test_a_renders_path_must_fit_into_a_message(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="longer than 440 bytes"):
        Settings(home=tmp_path / ("ü" * 300)).check()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_this_machine_alone_needs_no_token(tmp_path: Path, host: str) -> None:
    assert Settings(home=tmp_path, state=tmp_path, host=host).token() is None


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.20", "::", "studio.local"])
def test_any_other_address_needs_one_that_stays(tmp_path: Path, host: str) -> None:
    settings = Settings(home=tmp_path, state=tmp_path, host=host)
    token = settings.token()
    assert token is not None
    assert len(token) >= 20
    assert settings.token() == token
    assert (tmp_path / "token").stat().st_mode & 0o077 == 0


def test_the_page_is_opened_apart_from_osc(tmp_path: Path) -> None:
    assert Settings(home=tmp_path, state=tmp_path, host="0.0.0.0").page_is_open is False
    settings = Settings(home=tmp_path, state=tmp_path, page_host="0.0.0.0")
    assert (settings.is_open, settings.page_is_open) == (False, True)
    assert settings.token() == Settings(home=tmp_path, state=tmp_path, host="0.0.0.0").token()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the way")
    with pytest.raises(CannotWrite, match="home/inbox cannot be made"):
        Settings(home=tmp_path / "home", state=tmp_path / "state").make_folders()
