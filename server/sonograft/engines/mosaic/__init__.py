"""The engine ``mosaic``: the content rebuilt from the style's own grains."""
