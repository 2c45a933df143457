import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.article import ArticleEngine, Effort


@pytest.fixture
def play(render):
    def run(content: Audio, style: Audio, steps: int = 50, filters: int = 512, **parameters) -> Audio:
        engine = ArticleEngine(filters=filters, efforts={"standard": Effort(steps, 20)})
        return render(content, style, engine=engine, bare=True, **parameters)

    return run


@pytest.mark.parametrize("relu", [True, False])
def test_the_result_sounds_like_the_style(play, judge, melody, rain, relu):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style, "linear").style_error
    assert error(play(content, style, relu=relu)) < error(content) / 3


def test_more_steps_and_more_strength_come_nearer(play, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style, "linear").style_error
    by_steps = [error(play(content, style, steps=steps)) for steps in (1, 10, 50)]
    by_strength = [error(play(content, style, strength=strength)) for strength in (0, 0.5, 1)]
    assert by_steps == sorted(by_steps, reverse=True)
    assert by_strength == sorted(by_strength, reverse=True)


def test_the_seed_draws_filters_and_phases(play, melody, rain):
    one, two = (play(melody(), rain(), steps=3, filters=64, seed=seed).samples for seed in (1, 2))
    assert not np.allclose(one, two)


def test_content_weight_holds_on_to_the_content(play, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style, "linear").content_error
    free, held = (error(play(content, style, steps=20, content_weight=weight)) for weight in (0.0, 10.0))
    assert held < free / 2
