ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Original or result",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Compares: at the place of each selected region, the next of the original and its results is heard,
and the others are muted.]],
}

function factory()
  local regions = require "regions"
  local say = require "say"
  local takes = require "takes"
  return function()
    say.safely(function()
      if takes.next((regions.selected())) == 0 then
        say.info("Select an original or its result: regions with the same place and length are heard in turn.")
      end
    end)
  end
end
