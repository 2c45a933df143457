"""What is done to the result of every engine: each parameter does what it says."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from sonograft.engines.finish import Ends, Finish
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Form, Lens, Spectrograms

RATE, FRAMES = 8000, 16_000
WITHIN = Ends(first=False, last=False)
HITS = (3000, 7000, 12_000)
NOTHING = {"transients": 0.0, "denoise": 0.0, "declick": False}


def noise(level: float, seed: int, channels: int = 1) -> torch.Tensor:
    return level * torch.randn(1, channels, FRAMES, generator=torch.Generator().manual_seed(seed))


def tone() -> torch.Tensor:
    """Sounding half of the time; in its pauses some noise, which is not silence."""
    time = torch.arange(FRAMES) / RATE
    edges = ((time % 0.5 - 0.02) * 50).clamp(0, 1) * ((0.27 - time % 0.5) * 50).clamp(0, 1)
    return (0.3 * torch.sin(2 * torch.pi * 440 * time) * edges)[None, None] + noise(1e-3, 5)


def hits() -> torch.Tensor:
    content = noise(1e-3, 1)
    for hit in HITS:
        content[..., hit : hit + 400] += 0.8 * torch.exp(-torch.arange(400) / 60) * torch.sin(torch.arange(400) * 0.9)
    return content


def finished(made: torch.Tensor, content: torch.Tensor, ends: Ends = WITHIN, **parameters) -> torch.Tensor:
    lens = Lens(Form(RATE, made.shape[1], perceptual=True), torch.device("cpu"))
    quietest = Spectrograms(lens, noise(1e-4, 9, made.shape[1])).features[0].amin(0)
    finish = Finish(Parameters(**(NOTHING | parameters)), lens, quietest)
    return finish(made, content, [ends] * len(made))


def level_db(samples: torch.Tensor) -> float:
    return float(10 * torch.log10(samples.square().mean()))


def test_with_nothing_to_do_a_loud_result_stays_as_it_is():
    made, content = noise(0.1, 1, 2), noise(0.1, 2, 2)
    torch.testing.assert_close(finished(made, content), made)


def test_more_transients_bring_more_of_the_attacks_back():
    content, made = hits(), noise(0.02, 2)
    amounts = (0.0, 0.25, 0.5, 0.75, 1.0)
    heard = [finished(made, content, transients=amount) for amount in amounts]
    attacks = [level_db(torch.stack([x[0, 0, hit : hit + 40] for hit in HITS])) for x in heard]
    assert attacks == sorted(attacks)
    assert attacks[-1] == pytest.approx(level_db(torch.stack([content[0, 0, hit : hit + 40] for hit in HITS])), abs=1.5)
    between = slice(9000, 11_500)
    assert level_db(heard[-1][..., between] - made[..., between]) < level_db(made) - 40


def test_more_denoise_takes_noise_further_down_and_leaves_the_sound():
    content = tone()
    made = content + noise(0.01, 3)
    pause, sound = slice(2400, 3600), slice(4400, 5800)
    heard = [finished(made, content, denoise=amount) for amount in (0.0, 0.25, 0.5, 0.75, 1.0)]
    floors = [level_db(x[..., pause]) for x in heard]
    assert floors == sorted(floors, reverse=True)
    assert floors[0] == pytest.approx(-40, abs=1.5)
    assert floors[-1] < -52
    for x in heard:
        assert level_db(x[..., sound]) == pytest.approx(level_db(content[..., sound]), abs=0.5)


def test_noise_that_the_style_has_stays():
    made = noise(0.05, 3)
    lens = Lens(Form(RATE, 1, perceptual=True), torch.device("cpu"))
    style = Spectrograms(lens, noise(0.05, 4)).features[0].quantile(0.1, 0)
    finish = Finish(Parameters(**(NOTHING | {"denoise": 1.0})), lens, style)
    assert level_db(finish(made, tone() + noise(3e-3, 1), [WITHIN])) > level_db(made) - 1.5


@pytest.mark.parametrize("channels", [1, 2])
def test_declick_takes_clicks_out_that_the_content_does_not_have(channels):
    time = torch.arange(FRAMES) / RATE
    content = 0.2 * torch.sin(2 * torch.pi * 300 * time).expand(1, channels, -1) + noise(1e-3, 2, channels)
    clean = 0.2 * torch.sin(2 * torch.pi * 410 * time).expand(1, channels, -1) + noise(1e-3, 3, channels)
    made = clean.clone()
    made[..., 8000] += 0.9
    kept, repaired = (finished(made, content, declick=declick) for declick in (False, True))
    assert float((kept - clean).abs().max()) > 0.5
    assert float((repaired - clean).abs().max()) < 0.05


def test_silence_of_the_content_stays_and_sound_is_changed():
    content, made = noise(0.1, 1), noise(0.1, 2)
    content[..., 4000:8000] = 0
    result = finished(made, content)
    assert not result[..., 4500:7500].any()
    assert torch.equal(result[..., 9000:], made[..., 9000:])


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("last", [True, False])
def test_only_the_ends_of_the_content_are_faded(first, last):
    content, made = noise(0.1, 1), noise(0.1, 2)
    result = finished(made, content, Ends(first, last))
    assert torch.equal(result[..., 0], content[..., 0] if first else made[..., 0])
    torch.testing.assert_close(result[..., -1], content[..., -1] if last else made[..., -1])
    torch.testing.assert_close(result[..., 50:-50], made[..., 50:-50])


def test_each_section_is_finished_for_itself():
    contents, made = torch.cat([hits(), tone()]), torch.cat([noise(0.02, 1), noise(0.05, 2)])
    everything = {"transients": 0.5, "denoise": 0.7, "declick": True}
    together = finished(made, contents, **everything)
    for index in range(2):
        alone = finished(made[index : index + 1], contents[index : index + 1], **everything)
        torch.testing.assert_close(together[index : index + 1], alone, rtol=1e-4, atol=1e-6)


def test_parameters_reach_the_result(render, melody, rain):
    content, style = melody(1.0), rain(1.0)
    plain = render(content, style, quality="draft", bare=True).samples
    for changed in ({"transients": 1.0}, {"denoise": 1.0}):
        other = render(content, style, quality="draft", bare=True, **changed).samples
        assert np.linalg.norm(other - plain) > 1e-3 * np.linalg.norm(plain)
