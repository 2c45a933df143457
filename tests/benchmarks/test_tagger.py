"""The trained ear: that its weights are read as they were written, and that its network is what it says."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import torch

from benchmarks import checkpoint, tagger
from sonograft.audio.clip import Audio

FILTERS, BANDS, TAGS = 3, 96, 50


def varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def block(entries: list[tuple[bytes, bytes, bytes]]) -> bytes:
    """Of shared beginning, own end of the key, value."""
    body = b"".join(varint(len(a)) + varint(len(b)) + varint(len(v)) + b + v for a, b, v in entries)
    return body + struct.pack("<II", 0, 1) + b"\0" + bytes(4)


def write_checkpoint(folder: Path, tensors: dict[str, np.ndarray], kind: int = 1) -> tuple[Path, Path]:
    """As TensorFlow writes it, keys shortened by what they share with the one before."""
    entries, numbers, before = [(b"", b"", b"\x08\x01")], b"", b""
    for name, tensor in sorted(tensors.items()):
        dims = b"".join(b"\x12" + varint(len(d)) + d for d in (b"\x08" + varint(n) for n in tensor.shape))
        raw = tensor.astype("<f4").tobytes()
        value = bytes([8, kind, 0x12]) + varint(len(dims)) + dims
        value += b"\x20" + varint(len(numbers)) + b"\x28" + varint(len(raw)) + b"\x35" + bytes(4)
        key = name.encode()
        shared = next(
            (i for i, (x, y) in enumerate(zip(key, before, strict=False)) if x != y), min(len(key), len(before))
        )
        entries.append((key[:shared], key[shared:], value))
        numbers, before = numbers + raw, key
    data = block(entries)
    index = block([(b"", b"z", varint(0) + varint(len(data) - 5))])
    footer = varint(0) + varint(0) + varint(len(data)) + varint(len(index) - 5)
    paths = folder / ".index", folder / ".data-00000-of-00001"
    paths[0].write_bytes(data + index + footer.ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57))
    paths[1].write_bytes(numbers)
    return paths


@pytest.fixture
def weights() -> dict[str, np.ndarray]:
    """Of a small network of the same form."""
    chance = np.random.default_rng(0)
    kernels = {0: (7, 38, 1, FILTERS), 1: (7, 67, 1, FILTERS)}
    kernels |= {number: (length, 1, 1, FILTERS) for number, length in ((2, 128), (3, 64), (4, 32))}
    kernels |= {5: (7, 5 * FILTERS, 1, FILTERS), 6: (7, FILTERS, 1, FILTERS), 7: (7, FILTERS, 1, FILTERS)}
    made: dict[str, np.ndarray] = {}
    for number, shape in kernels.items():
        name = f"conv2d_{number}" if number else "conv2d"
        made[f"{name}/kernel"] = chance.normal(0, 0.1, shape)
        made[f"{name}/bias"] = chance.normal(0, 0.1, shape[-1])
    sizes = [1, *[FILTERS] * 8, 2 * 8 * FILTERS, 20]
    for number, size in enumerate(sizes):
        name = f"batch_normalization_{number}" if number else "batch_normalization"
        made |= {f"{name}/{what}": chance.uniform(0.5, 1.5, size) for what in ("gamma", "beta")}
        made |= {f"{name}/moving_{what}": chance.uniform(0.5, 1.5, size) for what in ("mean", "variance")}
    made |= {"dense/kernel": chance.normal(0, 0.1, (sizes[9], 20)), "dense/bias": chance.normal(0, 0.1, 20)}
    made |= {"dense_1/kernel": chance.normal(0, 0.1, (20, TAGS)), "dense_1/bias": chance.normal(0, 0.1, TAGS)}
    return {name: value.astype(np.float32) for name, value in made.items()}


def test_weights_are_read_as_they_were_written(tmp_path, weights):
    read = checkpoint.read(*write_checkpoint(tmp_path, weights))
    assert read.keys() == weights.keys()
    assert all((read[name] == weights[name]).all() and read[name].shape == weights[name].shape for name in weights)


def test_other_files_are_refused(tmp_path, weights):
    index, data = write_checkpoint(tmp_path, weights)
    data.write_bytes(data.read_bytes()[:-4])
    with pytest.raises(checkpoint.NotACheckpoint, match="ends before the tensor"):
        checkpoint.read(index, data)
    index.write_bytes(b"something else")
    with pytest.raises(checkpoint.NotACheckpoint, match="no sorted table"):
        checkpoint.read(index, data)


def test_what_is_no_float_is_left_out(tmp_path):
    assert checkpoint.read(*write_checkpoint(tmp_path, {"step": np.zeros(1)}, kind=9)) == {}


def test_the_layers_over_time_are_filters_beside_each_other(weights):
    network = tagger._Musicnn(weights)
    features = torch.rand(1, 5 * FILTERS, 20)
    seen = network._over_time(5, features)[0].numpy()
    kernel, bias = weights["conv2d_5/kernel"][:, :, 0], weights["conv2d_5/bias"]
    window = np.pad(features[0].numpy(), ((0, 0), (3, 3)))[:, 10:17]
    plain = np.maximum(np.einsum("ctk,tck->k", window[:, :, None].repeat(FILTERS, 2), kernel) + bias, 0)
    mean, variance = (weights[f"batch_normalization_6/moving_{what}"] for what in ("mean", "variance"))
    right = (plain - mean) / np.sqrt(variance + 1e-3) * weights["batch_normalization_6/gamma"]
    assert seen[:, 10] == pytest.approx(right + weights["batch_normalization_6/beta"], rel=1e-4)


def test_a_sound_has_an_embedding_and_tags(tones, weights, monkeypatch):
    monkeypatch.setattr(tagger, "_network", lambda: tagger._Musicnn(weights))
    sound = tones((60,), (64,), (67,), (72,))
    embedding = tagger.embedding(sound)
    assert embedding.shape == (20,)
    assert tagger.distance(embedding, embedding) == pytest.approx(0, abs=1e-6)
    quiet = Audio(sound.samples * np.float32(0.1), sound.sample_rate)
    assert tagger.distance(embedding, tagger.embedding(quiet)) == pytest.approx(0, abs=1e-5)
    assert set(tagger.tags(sound)) == set(tagger.TAGS)
    assert all(0 < sureness < 1 for sureness in tagger.tags(sound).values())


def test_what_is_missing_is_named(tones, tmp_path, monkeypatch):
    monkeypatch.setattr(tagger, "WEIGHTS", tmp_path)
    tagger._network.cache_clear()
    with pytest.raises(tagger.NoWeights, match=r"sh benchmarks/install\.sh"):
        tagger.embedding(tones((60,)))
