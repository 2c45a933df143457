ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Render again",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Renders the selected audio regions as the last time: the same style and parameters, without a
question.]],
}

function factory()
  local render = require "render"
  local say = require "say"
  return function()
    say.safely(render.again)
  end
end
