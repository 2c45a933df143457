ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Settings…",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Where the home of the Sonograft server is, and whether it answers.]],
}

function factory()
  local say = require "say"
  local settings = require "settings"

  local function state(box)
    local card, absent = box:card()
    if not card then return absent end
    return box:problem(card) or ("Sonograft %s, %d styles"):format(card.version or "", #(card.styles or {}))
  end

  return function()
    say.safely(function()
      local box = settings.box()
      local said = LuaDialog.Dialog("Sonograft: Settings", {
        { type = "folder", key = "home", title = "Home of the server", path = box.home },
        { type = "label", title = state(box) },
        { type = "label", title = settings.has_hook() and "Results come back by themselves."
          or "Results come back by 'Sonograft: Bring results back now'." },
      }):run()
      if said and said.home ~= "" then settings.keep({ home = said.home }) end
    end)
  end
end
