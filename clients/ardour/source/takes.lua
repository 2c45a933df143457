-- To and fro between an original and its results: regions on one playlist with the same place and length, of which one
-- is to be heard.

local regions = require "regions"

local takes = {}

-- All that lie exactly where `region` does, the lowest first.
local function with(region)
  local found = {}
  for other in region:playlist():region_list():iter() do
    local same = other:position():samples() == region:position():samples()
      and other:length():samples() == region:length():samples()
    if same then found[#found + 1] = other end
  end
  table.sort(found, function(one, two) return one:layer() < two:layer() end)
  return found
end

-- Of several that are not muted, the topmost is heard.
local function heard(group)
  for index = #group, 1, -1 do
    if not group[index]:muted() then return index end
  end
  return #group
end

local function set_muted(region, muted)
  if region:muted() == muted then return end
  region:to_stateful():clear_changes()
  region:set_muted(muted)
  Session:add_stateful_diff_command(region:to_statefuldestructible())
end

local function key(region)
  return ("%s@%d+%d"):format(regions.id(region:playlist()), region:position():samples(), region:length():samples())
end

local function step(group)
  local next_one = heard(group) % #group + 1
  for index, region in ipairs(group) do set_muted(region, index ~= next_one) end
end

--- Let the next one be heard at the place of each selected region; how many places had one.
function takes.next(selected)
  local done, count = {}, 0
  Session:begin_reversible_command("Sonograft: original and results")
  for _, region in ipairs(selected) do
    local group = with(region)
    if #group > 1 and not done[key(region)] then
      done[key(region)] = true
      step(group)
      count = count + 1
    end
  end
  if not Session:abort_empty_reversible_command() then Session:commit_reversible_command(nil) end
  return count
end

return takes
