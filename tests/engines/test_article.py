import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.article import ArticleEngine, Effort
from sonograft.engines.parameters import Parameters


@pytest.fixture
def render(recorder):
    def run(content: Audio, style: Audio, steps: int = 50, filters: int = 512, **parameters) -> Audio:
        engine = ArticleEngine(filters=filters, efforts={"standard": Effort(steps, 20)})
        return engine.transfer(content, style, Parameters(engine="article", **parameters), recorder())

    return run


@pytest.mark.parametrize("relu", [True, False])
def test_the_result_sounds_like_the_style(render, judge, melody, rain, relu):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).style_error
    assert error(render(content, style, relu=relu)) < error(content) / 3


def test_more_steps_and_more_strength_come_nearer(render, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).style_error
    by_steps = [error(render(content, style, steps=steps)) for steps in (1, 10, 50)]
    by_strength = [error(render(content, style, strength=strength)) for strength in (0, 0.5, 1)]
    assert by_steps == sorted(by_steps, reverse=True)
    assert by_strength == sorted(by_strength, reverse=True)


def test_the_seed_draws_filters_and_phases(render, melody, rain):
    one, two = (render(melody(), rain(), steps=3, filters=64, seed=seed).samples for seed in (1, 2))
    assert not np.allclose(one, two)


def test_content_weight_holds_on_to_the_content(render, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).content_error
    free, held = (error(render(content, style, steps=20, content_weight=weight)) for weight in (0.0, 10.0))
    assert held < free / 2
