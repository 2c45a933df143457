-- What no function of REAPER carries from one take to another is carried in the item's state chunk: that the source is
-- a section or reversed, and the take's envelopes. Only lines that REAPER itself wrote are moved.

local take_chunk = {}

local ENVELOPES = { VOLENV = true, PANENV = true, MUTEENV = true, PITCHENV = true }

-- The lines directly in the item: { word, lines }, a block with all that is in it.
local function entries_of(lines)
  local entries, depth = {}, 0
  for index = 2, #lines do
    local line = lines[index]
    local first = line:match("^%s*(%S+)") or ""
    if depth == 0 then
      if first == ">" then return entries end
      entries[#entries + 1] = { word = first:gsub("^<", ""), lines = {} }
    end
    local entry = entries[#entries]
    entry.lines[#entry.lines + 1] = line
    if first:sub(1, 1) == "<" then depth = depth + 1 elseif first == ">" then depth = depth - 1 end
  end
  return nil
end

-- The takes: { entries, guid }. The first one has no line TAKE of its own; the item's lines stand before it.
local function takes_of(entries)
  local takes = { { entries = {} } }
  for _, entry in ipairs(entries) do
    if entry.word == "TAKE" then takes[#takes + 1] = { entries = {} } end
    local take = takes[#takes]
    take.entries[#take.entries + 1] = entry
    if entry.word == "GUID" then take.guid = entry.lines[1]:match("{%x[%x-]*}") end
  end
  return takes
end

local function take_with(takes, guid)
  for _, take in ipairs(takes) do
    if take.guid and take.guid:upper() == guid:upper() then return take end
  end
  return nil
end

local function entry_of(take, word)
  for index, entry in ipairs(take.entries) do
    if entry.word == word then return entry, index end
  end
  return nil
end

-- The innermost source block of a source's lines: first and last line.
local function innermost(lines)
  local first
  for index, line in ipairs(lines) do
    if line:match("^%s*<SOURCE") then first = index end
    if first and line:match("^%s*>") then return first, index end
  end
  return nil
end

-- The old take's source, with the new take's file at its bottom.
local function wrapped(old_source, new_source)
  local first, last = innermost(old_source.lines)
  if not first or first == 1 then return nil end
  local lines = {}
  for index = 1, first - 1 do lines[#lines + 1] = old_source.lines[index] end
  for _, line in ipairs(new_source.lines) do lines[#lines + 1] = line end
  for index = last + 1, #old_source.lines do lines[#lines + 1] = old_source.lines[index] end
  return { word = "SOURCE", lines = lines }
end

-- A copy without the envelope's own identifier, of which there may be only one.
local function copied(envelope)
  local lines = {}
  for _, line in ipairs(envelope.lines) do
    if not line:match("^%s*EGUID") then lines[#lines + 1] = line end
  end
  return { word = envelope.word, lines = lines }
end

local function copy_envelopes(old, new)
  for _, entry in ipairs(old.entries) do
    if ENVELOPES[entry.word] and not entry_of(new, entry.word) then
      new.entries[#new.entries + 1] = copied(entry)
    end
  end
end

local function written(head, takes)
  local lines = { head }
  for _, take in ipairs(takes) do
    for _, entry in ipairs(take.entries) do
      for _, line in ipairs(entry.lines) do lines[#lines + 1] = line end
    end
  end
  lines[#lines + 1] = ">"
  return table.concat(lines, "\n") .. "\n"
end

--- The chunk with the section and the envelopes of the take `old_guid` given to the take `new_guid`, too; nil if it is
--- not written as expected.
function take_chunk.carry(chunk, old_guid, new_guid)
  local lines = {}
  for line in chunk:gmatch("[^\r\n]+") do lines[#lines + 1] = line end
  local entries = lines[1] and lines[1]:match("^%s*<ITEM") and entries_of(lines)
  if not entries then return nil end
  local takes = takes_of(entries)
  local old, new = take_with(takes, old_guid), take_with(takes, new_guid)
  if not old or not new then return nil end
  local old_source = entry_of(old, "SOURCE")
  local new_source, place = entry_of(new, "SOURCE")
  if not old_source or not new_source then return nil end
  if old_source.lines[1]:match("^%s*<SOURCE%s+SECTION") then
    local section = wrapped(old_source, new_source)
    if not section then return nil end
    new.entries[place] = section
  end
  copy_envelopes(old, new)
  return written(lines[1], takes)
end

return take_chunk
