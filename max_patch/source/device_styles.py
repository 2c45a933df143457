"""The menu of styles: filled by the server, and kept in the Live set by name."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch
from .vocabulary import address


def styles() -> Patch:
    """A style that the library no longer has stays in the menu: the server says what is wrong with it."""
    patch = Patch()
    patch.keep(
        light=patch.inlet("1 while the server answers"),
        said=patch.inlet("what the server says"),
        chosen=patch.inlet("style, chosen in the menu"),
        saved=patch.inlet("style, as it is kept in the Live set"),
        ask=patch.outlet("to the client"),
        menu=patch.outlet("to the menu"),
        keep=patch.outlet("to the Live set"),
    )
    patch.objs(
        lit="t i i",
        comes="sel 1",
        fill="t b b 0",
        item=f"route {address('styles/item')} {address('styles/end')}",
        name="zl.nth 1",
        word="tosymbol",
        each="t s s",
        add="prepend append",
        same="zl.compare",
        is_same="sel 1",
        yes="t 1",
        end="t b b b",
        found="int",
        missing="sel 0",
        extra="zl.reg",
        show="zl.reg",
        add_extra="prepend append",
        show_it="prepend setsymbol",
        choice="tosymbol",
        is_name="route int float bang",
        saved_word="tosymbol",
        steps="t s b s s s s",
        style="prepend style",
        away="== 0",
        may_show="gate 1 1",
        alone="t s s b",
        first="gate 1 1",
        closed="t 0",
    )
    patch.msgs(ask_styles="styles", clear="clear", zero="0", empty="clear")
    patch.cords("""
        light > lit
        lit:1 > away > may_show
        lit > comes > fill
        fill:2 > found:1
        fill:1 > clear > menu
        fill > ask_styles > ask
        said > item > name > word > each
        each:1 > add > menu
        each > same > is_same > yes > found:1
        item:1 > end
        end:2 > found > missing > extra > add_extra > menu
        end:1 > show > show_it > menu
        end > first:1
        first > zero > menu                          # no style yet: the first one of the library
        chosen > choice > keep
        saved > is_name
        is_name:3 > saved_word > steps
        steps:5 > same:1
        steps:4 > extra:1
        steps:3 > show:1
        steps:2 > style > ask
        steps:1 > closed > first
        steps > may_show:1
        may_show > alone                             # no server to fill the menu: the name alone
        alone:2 > empty > menu
        alone:1 > add_extra
        alone > show_it
    """)
    return arrange(patch)
