-- A project as REAPER keeps it: tracks, items, takes, sources, what scripts stored, and the undo history. Everything
-- can be turned into plain values and back, for saving, undo, splitting and copying; pointers into what was replaced
-- are dead then, as they are in REAPER.

local model = {}

local counted = 0
local chance = assert(io.open("/dev/urandom", "rb"))

function model.guid()
  counted = counted + 1
  return ("{%08X-0000-4000-8000-%012X}"):format(counted, string.unpack("<I6", chance:read(6)))
end

local ITEM_NUMBERS = { D_POSITION = 0, D_LENGTH = 1, B_LOOPSRC = 1, B_UISEL = 0, C_LOCK = 0, B_ALLTAKESPLAY = 0 }
local TAKE_NUMBERS = {
  D_STARTOFFS = 0, D_VOL = 1, D_PAN = 0, D_PANLAW = -1, D_PLAYRATE = 1, D_PITCH = 0, B_PPITCH = 1, I_CHANMODE = 0,
  I_PITCHMODE = -1, I_STRETCHFLAGS = 0, F_STRETCHFADESIZE = 0.0025, I_CUSTOMCOLOR = 0,
}

local function filled(values, defaults)
  local all = {}
  for name, default in pairs(defaults) do all[name] = default end
  for name, value in pairs(values or {}) do
    assert(defaults[name] ~= nil, "no such number: " .. name)
    all[name] = value
  end
  return all
end

local function copy(value)
  if type(value) ~= "table" then return value end
  local all = {}
  for key, one in pairs(value) do all[key] = copy(one) end
  return all
end
model.copy = copy

-- Sources ---------------------------------------------------------------------------------------------------------

--- { type, file, length, rate } or, upon another one, { type = "SECTION", section = { offset, length, reversed },
--- parent = {…} }
function model.source(plain)
  if not plain then return nil end
  local source = { __kind = "PCM_source", plain = plain }
  if plain.parent then source.parent = model.source(plain.parent) end
  return source
end

function model.source_length(plain)
  return plain.section and plain.section.length or plain.length or 0
end

-- Items and takes -------------------------------------------------------------------------------------------------

local function take_from(plain, item)
  return {
    __kind = "MediaItem_Take", item = item, guid = plain.guid or model.guid(), name = plain.name or "",
    numbers = filled(plain.numbers, TAKE_NUMBERS), ext = copy(plain.ext or {}), source = model.source(plain.source),
    stretch = copy(plain.stretch or {}), markers = copy(plain.markers or {}), fx = copy(plain.fx or {}),
    envelopes = copy(plain.envelopes or {}),
  }
end

--- An empty take is false.
function model.item_from(plain, track)
  local item = {
    __kind = "MediaItem", track = track, guid = plain.guid or model.guid(), active = plain.active or 1,
    numbers = filled(plain.numbers, ITEM_NUMBERS), ext = copy(plain.ext or {}), takes = {},
  }
  for index, take in ipairs(plain.takes or {}) do item.takes[index] = take and take_from(take, item) or false end
  return item
end

local function plain_take(take)
  return {
    guid = take.guid, name = take.name, numbers = copy(take.numbers), ext = copy(take.ext),
    source = take.source and copy(take.source.plain), stretch = copy(take.stretch), markers = copy(take.markers),
    fx = copy(take.fx), envelopes = copy(take.envelopes),
  }
end

function model.plain_item(item)
  local plain = {
    guid = item.guid, active = item.active, numbers = copy(item.numbers), ext = copy(item.ext), takes = {},
  }
  for index, take in ipairs(item.takes) do plain.takes[index] = take and plain_take(take) end
  return plain
end

--- The same with new identifiers: what REAPER makes of a copy, and of the right part of a split.
function model.with_new_guids(plain)
  local all = copy(plain)
  all.guid = nil
  for _, take in ipairs(all.takes) do
    if take then take.guid = nil end
  end
  return all
end

local function kill(item)
  item.__dead = true
  for _, take in ipairs(item.takes) do
    if take then
      take.__dead = true
      if take.source then take.source.__dead = true end
    end
  end
end
model.kill = kill

-- Projects --------------------------------------------------------------------------------------------------------

function model.project(plain)
  local project = {
    __kind = "ReaProject", path = plain.path or "", media = plain.media, ext = copy(plain.ext or {}), tracks = {},
    time = copy(plain.time or { 0, 0 }), cursor = plain.cursor or 0, playing = 0, changes = 0, depth = 0,
  }
  model.set_tracks(project, plain.tracks or {})
  project.history, project.at = { { name = "", state = model.plain_tracks(project) } }, 1
  return project
end

function model.plain_tracks(project)
  local all = {}
  for index, track in ipairs(project.tracks) do
    local plain = { name = track.name, selected = track.selected, items = {} }
    for number, item in ipairs(track.items) do plain.items[number] = model.plain_item(item) end
    all[index] = plain
  end
  return all
end

function model.set_tracks(project, plain_tracks)
  for _, track in ipairs(project.tracks) do
    track.__dead = true
    for _, item in ipairs(track.items) do kill(item) end
  end
  project.tracks = {}
  for index, plain in ipairs(plain_tracks) do
    local track = {
      __kind = "MediaTrack", project = project, name = plain.name, selected = plain.selected or false, items = {},
    }
    for number, item in ipairs(plain.items or {}) do track.items[number] = model.item_from(item, track) end
    project.tracks[index] = track
  end
  project.changes = project.changes + 1
end

function model.plain_project(project)
  return {
    path = project.path, media = project.media, ext = copy(project.ext), time = copy(project.time),
    cursor = project.cursor, tracks = model.plain_tracks(project),
  }
end

function model.close(project)
  model.set_tracks(project, {})
  project.__dead = true
end

function model.items(project)
  local all = {}
  for _, track in ipairs(project.tracks) do
    for _, item in ipairs(track.items) do all[#all + 1] = item end
  end
  return all
end

function model.take_by_guid(project, guid)
  for _, item in ipairs(model.items(project)) do
    for _, take in ipairs(item.takes) do
      if take and take.guid == guid then return take end
    end
  end
  return nil
end

--- A step in the undo history, with the state after it.
function model.undo_point(project, name)
  for index = #project.history, project.at + 1, -1 do project.history[index] = nil end
  project.history[#project.history + 1] = { name = name, state = model.plain_tracks(project) }
  project.at = #project.history
  project.changes = project.changes + 1
end

function model.undo(project)
  assert(project.at > 1, "nothing to undo")
  project.at = project.at - 1
  model.set_tracks(project, copy(project.history[project.at].state))
end

return model
