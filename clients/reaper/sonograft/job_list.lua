-- The renders on their way, below in the window: how far each is, a first version to listen to, and a cross to stop it.

local board = require("board")
local canvas = require("canvas")
local controls = require("controls")
local requests = require("requests")

local job_list = {}

local ROW_HEIGHT, WORDS_LINES = 30, 2
local ENDED = { done = true, failed = true, cancelled = true, gone = true }

local function left_text(seconds)
  if seconds >= 90 then return ("%d min left"):format(math.floor(seconds / 60 + 0.5)) end
  return ("%d s left"):format(math.max(1, math.floor(seconds + 0.5)))
end

local function running_text(row)
  local percent = ("%d %%"):format(math.floor(row.fraction * 100))
  return row.eta_s > 0 and (percent .. " · " .. left_text(row.eta_s)) or percent
end

local TEXTS = {
  asked = function() return "asked" end,
  queued = function(row) return row.ahead > 0 and ("%d before it"):format(row.ahead) or "next" end,
  running = running_text,
  copying = function() return "copying" end,
  waiting = function() return "ready" end,
  done = function() return "done" end,
  failed = function() return "failed" end,
  cancelled = function() return "cancelled" end,
  gone = function() return "gone" end,
}

local function words_height(row, width)
  if row.words == "" then return 0 end
  return #canvas.wrapped(row.words, width, canvas.SMALL, WORDS_LINES) * (canvas.line_height(canvas.SMALL) + 3)
end

local function stop(row)
  if ENDED[row.state] then board.dismiss(row.name) else requests.cancel(row.name) end
end

local function draw_bar(row, x, y, width)
  if ENDED[row.state] then return end
  canvas.rect(x, y, width, 2, canvas.colour.field)
  if row.fraction > 0 then canvas.rect(x, y, width * row.fraction, 2, canvas.colour.accent) end
end

local function draw_row(row, x, y, width)
  local colour = canvas.colour
  local text = (TEXTS[row.state] or TEXTS.asked)(row)
  local room = canvas.text_width(text, canvas.SMALL)
  local name_width = width - room - 64
  canvas.text(("%s · %s"):format(row.label, row.style), x, y, name_width, 22, colour.text, canvas.SMALL)
  canvas.text(text, x + width - 52 - room, y, room + 1, 22, row.state == "failed" and colour.warning or colour.dim,
    canvas.SMALL, "right")
  if row.preview ~= "" and not ENDED[row.state] and controls.play(x + width - 44, y + 1, 20) then
    reaper.OpenMediaExplorer(row.preview, true)
  end
  if controls.cross(x + width - 20, y + 1, 20) then stop(row) end
  draw_bar(row, x, y + 23, width)
  if row.words ~= "" then
    canvas.paragraph(row.words, x, y + 25, width, row.state == "failed" and colour.warning or colour.dim,
      canvas.SMALL, WORDS_LINES)
  end
end

-- What is running first, what has ended last.
local function sorted(jobs)
  local list = {}
  for _, wanted in ipairs({ true, false }) do
    for _, row in ipairs(jobs) do
      if (not ENDED[row.state]) == wanted then list[#list + 1] = row end
    end
  end
  return list
end

--- What of the jobs has room in `most` of height: the rows, their height, and how many more there are.
function job_list.plan(jobs, width, most)
  local rows, height = {}, 0
  for _, row in ipairs(sorted(jobs)) do
    local own = ROW_HEIGHT + words_height(row, width)
    if height + own > most then break end
    rows[#rows + 1] = { row = row, y = height }
    height = height + own
  end
  local more = #jobs - #rows
  return { rows = rows, height = height + (more > 0 and 20 or 0), more = more }
end

function job_list.draw(plan, x, y, width)
  for _, one in ipairs(plan.rows) do draw_row(one.row, x, y + one.y, width) end
  if plan.more > 0 then
    canvas.text(("and %d more"):format(plan.more), x, y + plan.height - 20, width, 20, canvas.colour.dim, canvas.SMALL)
  end
end

--- The requests that can still be stopped.
function job_list.running(jobs)
  local names = {}
  for _, row in ipairs(jobs) do
    if not ENDED[row.state] then names[#names + 1] = row.name end
  end
  return names
end

return job_list
