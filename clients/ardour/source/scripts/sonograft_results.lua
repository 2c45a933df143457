ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Bring results back now",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Places the results that are done beside their originals, and tells how the others stand.]],
}

function factory()
  local collect = require "collect"
  local jobs = require "jobs"
  local say = require "say"

  local function join(into, words)
    for _, one in ipairs(words) do into[#into + 1] = one end
  end

  return function()
    say.safely(function()
      local words = jobs.take_words()
      if Session:actively_recording() then words[#words + 1] = "Ardour records; results come in after it." end
      local news, stands = collect.once(0, true)
      join(words, news)
      join(words, stands)
      if #words == 0 then words[1] = "This session waits for no render." end
      say.info(table.concat(words, "\n"))
    end)
  end
end
