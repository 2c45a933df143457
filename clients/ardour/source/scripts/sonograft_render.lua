ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Render selected regions in style…",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Plays the selected audio regions in the sound of another recording. Asks for the style, then sends
them to the Sonograft server of this machine.]],
}

function factory()
  local render = require "render"
  local say = require "say"
  return function()
    say.safely(function()
      say.what_was_left()
      render.with_window()
    end)
  end
end
