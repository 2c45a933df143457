"""The engines: one class each, in one table. The only room, with ``dsp``, that imports torch."""
