"""One job from file to file: read, engine, level, write."""

from sonograft.render.job import render, warm_up
from sonograft.render.order import Order, Reporter, Result, for_job

__all__ = ["Order", "Reporter", "Result", "for_job", "render", "warm_up"]
