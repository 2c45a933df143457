-- An item's state as text, as in a project file: the first take among the item's own lines, each further one behind a
-- line TAKE.

local model = require("model")

local chunk = {}

local function source_lines(plain, lines)
  lines[#lines + 1] = "<SOURCE " .. plain.type
  if plain.section then
    lines[#lines + 1] = ("LENGTH %.14f"):format(plain.section.length)
    if plain.section.offset ~= 0 then lines[#lines + 1] = ("STARTPOS %.14f"):format(plain.section.offset) end
    lines[#lines + 1] = "OVERLAP 0.01"
    if plain.section.reversed then lines[#lines + 1] = "MODE 2" end
    source_lines(plain.parent, lines)
  else
    lines[#lines + 1] = ('FILE "%s"'):format(plain.file)
  end
  lines[#lines + 1] = ">"
end

local function take_lines(take, first, lines)
  local n = take.numbers
  lines[#lines + 1] = ('NAME "%s"'):format(take.name)
  lines[#lines + 1] = first and ("VOLPAN 1 %g %g %g"):format(n.D_PAN, n.D_VOL, n.D_PANLAW)
    or ("TAKEVOLPAN %g %g %g"):format(n.D_PAN, n.D_VOL, n.D_PANLAW)
  lines[#lines + 1] = ("SOFFS %.14f"):format(n.D_STARTOFFS)
  lines[#lines + 1] = ("PLAYRATE %.14f %d %.14f %d %d %g"):format(
    n.D_PLAYRATE, n.B_PPITCH, n.D_PITCH, n.I_PITCHMODE, n.I_STRETCHFLAGS, n.F_STRETCHFADESIZE)
  lines[#lines + 1] = ("CHANMODE %d"):format(n.I_CHANMODE)
  lines[#lines + 1] = "GUID " .. take.guid
  if next(take.ext) then
    lines[#lines + 1] = "<EXT"
    for key, value in pairs(take.ext) do lines[#lines + 1] = key .. " " .. value end
    lines[#lines + 1] = ">"
  end
  source_lines(take.source.plain, lines)
  for _, name in ipairs({ "VOLENV", "PANENV", "MUTEENV", "PITCHENV" }) do
    for _, line in ipairs(take.envelopes[name] or {}) do lines[#lines + 1] = line end
  end
end

function chunk.write(item)
  local lines = { "<ITEM", ("POSITION %.14f"):format(item.numbers.D_POSITION),
    ("LENGTH %.14f"):format(item.numbers.D_LENGTH), "LOOP " .. item.numbers.B_LOOPSRC, "IGUID " .. item.guid,
    "<NOTES", "|GUID {not-one}", ">" }
  for index, take in ipairs(item.takes) do
    local mark = (take and "" or " NULL") .. (index == item.active and " SEL" or "")
    if index > 1 then lines[#lines + 1] = "TAKE" .. mark end
    if take then take_lines(take, index == 1, lines) end
  end
  lines[#lines + 1] = ">"
  return table.concat(lines, "\n") .. "\n"
end

-- Reading: a tree of { line, children }
local function tree(text)
  local root = { children = {} }
  local stack = { root }
  for line in text:gmatch("[^\r\n]+") do
    local top = stack[#stack]
    if line:match("^%s*<") then
      local block = { line = line, children = {} }
      top.children[#top.children + 1] = block
      stack[#stack + 1] = block
    elseif line:match("^%s*>") then
      stack[#stack] = nil
    else
      top.children[#top.children + 1] = { line = line }
    end
  end
  assert(#stack == 1, "the chunk's blocks do not close")
  return assert(root.children[1], "no item in the chunk")
end

local function read_source(block, known)
  local plain = { type = block.line:match("^%s*<SOURCE%s+(%S+)") }
  if plain.type == "SECTION" then plain.section = { offset = 0, reversed = false } end
  for _, child in ipairs(block.children) do
    local word, value = child.line:match("^%s*(%S+)%s*(.*)$")
    if word == "LENGTH" then plain.section.length = tonumber(value) end
    if word == "STARTPOS" then plain.section.offset = tonumber(value) end
    if word == "MODE" then plain.section.reversed = value == "2" end
    if word == "<SOURCE" then plain.parent = read_source(child, known) end
    if word == "FILE" then plain.file = value:match('^"(.*)"$') end
  end
  if plain.file then
    local file = assert(known(plain.file), "no such file: " .. plain.file)
    plain.length, plain.rate = file.length, file.rate
  end
  return plain
end

local function block_lines(block, lines)
  lines[#lines + 1] = block.line
  for _, child in ipairs(block.children or {}) do block_lines(child, lines) end
  if block.children then lines[#lines + 1] = ">" end
  return lines
end

-- Gives the takes of the item what the text says about their sources and envelopes. All else must be as it was.
function chunk.read(item, text, known)
  local root = tree(text)
  assert(root.line == "<ITEM", "not an item")
  local sections, section = {}, { children = {} }
  sections[1] = section
  for _, child in ipairs(root.children) do
    if child.line:match("^TAKE%f[%W]") then
      section = { children = {} }
      sections[#sections + 1] = section
    end
    section.children[#section.children + 1] = child
  end
  assert(#sections == #item.takes, "the number of takes has changed")
  local plain, guids = model.plain_item(item), {}
  for index, one in ipairs(sections) do
    for _, child in ipairs(one.children) do
      local word = child.line:match("^<?(%S+)")
      if word == "GUID" then assert(child.line:find(plain.takes[index].guid, 1, true), "another take's GUID") end
      if word == "SOURCE" then plain.takes[index].source = read_source(child, known) end
      if word:match("ENV$") then
        for _, line in ipairs(child.children) do
          local guid = line.line:match("^EGUID (.*)$")
          assert(not guid or not guids[guid], "an envelope's GUID twice")
          if guid then guids[guid] = true end
        end
        plain.takes[index].envelopes[word] = block_lines(child, {})
      end
    end
  end
  return plain
end

return chunk
