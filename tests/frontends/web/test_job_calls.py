"""Jobs asked for, changed and looked at over HTTP."""

from __future__ import annotations

import pytest

from sonograft.models import Failure, JobState, Position


@pytest.fixture
def clip(studio, a_sound) -> str:
    return str(a_sound(studio.folders.contents / "take.wav"))


@pytest.fixture(autouse=True)
def rain(studio, a_sound) -> None:
    a_sound(studio.styles / "rain.wav")
    for number in range(3):
        a_sound(studio.styles / "kit" / f"hit {number}.wav", frames=3000 + number)


def render(studio, **fields: object):
    return studio.change("POST", "/api/jobs", {"style": "rain", **fields})


def order(studio) -> list[str]:
    return [row["id"] for row in studio.ask("/api/jobs").json["jobs"]]


def test_a_render_is_asked_for(studio, clip):
    answer = render(studio, content=clip, quality="draft", start="100@44100", end=0.1, priority=3)
    assert answer.status == 201
    row = answer.json
    assert (row["state"], row["content"], row["style"], row["priority"]) == ("queued", clip, "rain", 3)
    detail = studio.ask(f"/api/jobs/{row['id']}").json
    assert detail["parameters"]["quality"] == "draft"
    assert (detail["start"], detail["end"], detail["position"]) == ("100@44100", 0.1, 0)
    assert detail["styles"] == [{"name": "rain", "weight": 1.0}]
    assert detail["style_request"] == [{"style": "rain", "weight": 1.0}]
    assert detail["sounds"] == ["content", "style"]
    assert (detail["origin"], detail["facts"]) == ("web", [])


@pytest.mark.parametrize(
    "style",
    ["rain", "kit", "rain*0.7+kit*0.3", ["rain", "kit"], {"rain": 2, "kit": 1}, [{"style": "rain", "weight": 0.5}]],
)
def test_styles_as_they_can_be_said(studio, clip, style):
    answer = render(studio, content=clip, style=style)
    assert answer.status == 201
    told = studio.ask(f"/api/jobs/{answer.json['id']}").json["style_request"]
    again = render(studio, content=clip, style=told)
    assert again.json["style"] == answer.json["style"]
    assert (
        studio.do(studio.store.get, again.json["id"]).request.styles
        == studio.do(studio.store.get, answer.json["id"]).request.styles
    )


@pytest.mark.parametrize(
    ("fields", "status", "word"),
    [
        ({"strenght": 1}, 400, "strength"),
        ({"strength": "loud"}, 400, "strength"),
        ({"quality": "bst"}, 400, "best"),
        ({"style": "rian"}, 404, "rain"),
        ({"style": ""}, 400, "style"),
        ({"start": 5, "end": 2}, 400, "end must lie after start"),
        ({"content": ""}, 400, "content"),
        ({"content": None}, 400, "content"),
        ({"content": 5}, 400, "content"),
        ({"content": ["/a.wav"]}, 400, "content"),
        ({"content": "take.wav"}, 400, "full path"),
        ({"content": "job:nothing"}, 404, "no job"),
        ({"style": "job:nothing"}, 404, "no job"),
        ({"reply_port": 9000}, 400, "reply_port"),
    ],
)
def test_what_is_wrong_is_said_in_words(studio, clip, fields, status, word):
    answer = render(studio, **{"content": clip, **fields})
    assert answer.status == status
    assert word in answer.json["message"]
    assert order(studio) == []


@pytest.mark.parametrize("body", [b"", b"[]", b"5", b"{", b'"a"', b"\xff", b"null", b"[" * 50_000])
def test_a_body_that_is_no_object(studio, body):
    assert studio.change("POST", "/api/jobs", body).json["name"] == "bad_arguments"


def test_only_known_folders_are_read(studio, a_sound, tmp_path):
    outside = a_sound(tmp_path / "private" / "take.wav")
    link = studio.folders.contents / "link.wav"
    link.symlink_to(outside)
    (studio.folders.inbox / "folder").symlink_to(outside.parent)
    for path in (
        outside,
        link,
        studio.folders.inbox / "folder" / "take.wav",
        f"{studio.folders.contents}/../private/take.wav",
        f"{studio.folders.contents}/./../private/take.wav",
        f"file://{outside}",
        f"file://{studio.folders.contents}/%2e%2e/private/take.wav",
        f"{studio.folders.contents}/..%2fprivate/take.wav",
        f"{studio.folders.contents}/%2e%2e/private/take.wav",
        f"{studio.folders.contents}\\..\\..\\private\\take.wav",
        f"{studio.folders.contents}-evil/take.wav",
        f"//server/share{outside}",
        "\\\\server\\share\\take.wav",
        "\\\\?\\C:\\take.wav",
        "C:\\take.wav",
        "C:take.wav",
        "D:/take.wav",
        "/dev/zero",
        "/proc/self/environ",
        "/etc/passwd",
        "~/take.wav",
        f"Macintosh HD:{outside}",
        f"'{outside}'",
        f" {outside}",
        f"{outside}\0.wav",
        f"{studio.folders.contents}/a\0b.wav",
        f"{studio.folders.contents}/CON.wav",
        f"{studio.folders.contents}/nul",
        f"{studio.folders.contents}",
        "/",
        "." * 5000,
        "/" + "a/" * 3000,
    ):
        answer = render(studio, content=str(path))
        assert answer.status in (400, 403, 404), path
        assert str(outside.parent) not in answer.json["message"].replace(repr(str(path))[1:-1], "")
        if "\\" not in str(path):  # a backslash belongs to a name here
            answer = render(studio, content=str(studio.folders.contents), style=str(path))
            assert answer.status in (400, 403, 404), path
    assert order(studio) == []


def test_a_style_by_its_path_lies_in_the_known_folders(studio, clip, a_sound, tmp_path):
    outside = a_sound(tmp_path / "private" / "style.wav")
    for style in (str(outside), str(outside.parent), [str(outside)], {"rain": 1, str(outside): 1}, f"file://{outside}"):
        answer = render(studio, content=clip, style=style)
        assert answer.status == 403
        assert "library" in answer.json["message"]
    assert render(studio, content=clip, style=clip).status == 201


def test_a_link_in_the_library_is_meant_by_who_made_it(studio, clip, a_sound, tmp_path):
    (studio.styles / "linked.wav").symlink_to(a_sound(tmp_path / "samples" / "style.wav"))
    a_sound(tmp_path / "drums" / "kick.wav")
    (studio.styles / "drums").symlink_to(tmp_path / "drums")
    assert render(studio, content=clip, style="linked").status == 201
    assert render(studio, content=clip, style="drums").status == 201


def test_what_a_host_has_rendered_can_be_rendered_again(studio, a_sound, tmp_path):
    outside = str(a_sound(tmp_path / "session" / "vox.wav"))
    assert render(studio, content=outside).status == 403
    job = studio.queue(outside)
    assert render(studio, content=outside).status == 201
    assert render(studio, content=f"job:{job.id}").json["content"] == outside


def test_again_with_other_values(studio, clip):
    first = render(studio, content=clip, strength=0.5, start=0.01, style=["rain", "kit"]).json
    again = studio.change("POST", f"/api/jobs/{first['id']}/retry", {"seed": 9}).json
    one, two = (studio.do(studio.store.get, row["id"]).request for row in (first, again))
    assert two.parameters == {**one.parameters, "seed": 9}
    assert (two.styles, two.start, two.content) == (one.styles, Position(0.01), clip)
    assert again["retried_from"] == first["id"]
    assert order(studio) == [first["id"], again["id"]]


def test_a_failed_job_again_as_it_was(studio, clip):
    first = render(studio, content=clip, style="kit").json
    studio.finish(studio.start_next(), JobState.FAILED, failure=Failure(10, "out_of_memory", "Too large."))
    again = studio.change("POST", f"/api/jobs/{first['id']}/retry")
    assert (again.status, again.json["state"]) == (201, "queued")
    assert studio.ask(f"/api/jobs/{first['id']}").json["facts"] == ["Too large."]
    one, two = (studio.do(studio.store.get, row).request for row in (first["id"], again.json["id"]))
    assert one == two


def test_jobs_change_places(studio):
    first, second, third = (studio.queue(f"/music/{number}.wav").id for number in range(3))
    with studio.open_page() as page:
        page.hears()
        assert studio.change("POST", f"/api/jobs/{third}/move", {"before": first}).status == 200
        heard = dict(page.hears() for _ in range(2))
        assert heard["queue"] == [third, first, second]
        assert [row["id"] for row in heard["changed"]] == [third]
    assert order(studio) == [third, first, second]
    studio.change("POST", f"/api/jobs/{third}/move", {"before": None})
    assert order(studio) == [first, second, third]
    assert studio.ask(f"/api/jobs/{third}").json["position"] == 2
    assert [event.job for event in studio.do(studio.core.standing)] == [first, second, third]
    assert studio.start_next().id == first


def test_only_what_waits_is_moved(studio):
    running, waiting = studio.queue("/music/1.wav").id, studio.queue("/music/2.wav").id
    studio.start_next()
    for job, before in ((running, None), (waiting, running)):
        answer = studio.change("POST", f"/api/jobs/{job}/move", {"before": before})
        assert answer.status == 400
        assert "running already" in answer.json["message"]
    assert studio.change("POST", f"/api/jobs/{waiting}/move", {"before": "nothing"}).status == 404
    assert studio.change("POST", f"/api/jobs/{waiting}/move", {}).status == 400
    assert studio.change("POST", f"/api/jobs/{waiting}/move", {"before": waiting}).status == 200


def test_a_job_is_cancelled(studio):
    job = studio.queue().id
    assert studio.change("POST", f"/api/jobs/{job}/cancel").json["state"] == "cancelled"
    assert studio.change("POST", f"/api/jobs/{job}/cancel").json["state"] == "cancelled"


def test_lists_of_some(studio, clip):
    jobs = [studio.queue(f"/music/{number % 2}.wav", style=f"s{number}") for number in range(6)]
    studio.finish(studio.start_next())
    ids = [job.id for job in jobs]
    assert [row["id"] for row in studio.ask("/api/jobs?content=/music/1.wav").json["jobs"]] == ids[5::-2]
    assert [row["id"] for row in studio.ask("/api/jobs?state=done").json["jobs"]] == ids[:1]
    few = studio.ask("/api/jobs?limit=2").json
    assert ([row["id"] for row in few["jobs"]], few["unlisted"]) == ([*ids[1:3], ids[0]], 3)
    for query in ("state=finished", "limit=-1", "limit=x", "limit=100000", "order=up"):
        assert studio.ask(f"/api/jobs?{query}").status == 400


def test_the_sounds_of_a_job(studio, clip, a_sound):
    job = render(studio, content=clip, style=["rain", "kit"]).json["id"]
    result = a_sound(studio.folders.renders / "take - rain.wav", frames=500)
    result.with_suffix(".json").write_text('{"render_seconds": 2.5, "device": {"type": "cpu"}, "level": null}')
    studio.start_next()
    studio.finish(studio.do(studio.store.get, job), result=str(result), frames=500, sample_rate=44_100)
    detail = studio.ask(f"/api/jobs/{job}").json
    assert detail["sounds"] == ["content", "style", "style:1", "result"]
    assert detail["facts"] == ["Rendered in 2.5 s."]
    assert (detail["frames"], detail["sample_rate"]) == (500, 44_100)
    for which, frames in [("content", 8000), ("style", 8000), ("style:1", 3000), ("result", 500)]:
        assert len(studio.ask(f"/api/jobs/{job}/sound/{which}").body) == 44 + 4 * frames
        assert studio.ask(f"/api/jobs/{job}/peaks/{which}?width=10").json["frames"] == frames
        assert studio.ask(f"/api/jobs/{job}/spectrogram/{which}?width=64&height=32").body[:4] == b"\x89PNG"
    assert len(studio.ask(f"/api/jobs/{job}/sound/style:1?part=2").body) == 44 + 4 * 3002
    for which in ("preview", "style:2", "style:-1", "style:x", "..", "%2e%2e", "content%00", "style:1?part=3"):
        assert studio.ask(f"/api/jobs/{job}/sound/{which}").status == 404, which
    assert "attachment" in studio.ask(f"/api/jobs/{job}/sound/result?download=1").headers["content-disposition"]


@pytest.mark.parametrize(
    "path",
    ["/api/jobs/nothing", "/api/jobs/nothing/sound/result", "/api/jobs/..%2f..", "/api/nothing", "/api/", "/api"],
)
def test_what_is_not_there(studio, path):
    assert studio.ask(path).status == 404


def test_the_result_is_shown_on_the_screen(studio, monkeypatch, a_sound):
    shown = []
    monkeypatch.setattr("sonograft.frontends.web.reveal.show", shown.append)
    job = studio.queue()
    assert studio.change("POST", f"/api/jobs/{job.id}/reveal").status == 404
    path = a_sound(studio.folders.renders / "a.wav")
    studio.finish(job, result=str(path))
    answer = studio.change("POST", f"/api/jobs/{job.id}/reveal")
    assert (answer.status, answer.body, shown) == (204, b"", [path])


def test_what_breaks_is_told_without_its_insides(studio, monkeypatch, caplog, wait_until):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret /path")

    monkeypatch.setattr(studio.core, "counts", broken)
    answer = studio.ask("/api/jobs")
    assert (answer.status, answer.json["name"]) == (500, "internal")
    assert "secret" not in answer.text
    wait_until(lambda: "ZeroDivisionError" in caplog.text)
