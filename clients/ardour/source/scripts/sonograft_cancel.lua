ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Cancel",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Stops the renders of the selected regions; if none of those is being rendered, asks whether to stop
all of this session.]],
}

function factory()
  local cancel = require "cancel"
  local say = require "say"
  return function()
    say.safely(cancel.selected)
  end
end
