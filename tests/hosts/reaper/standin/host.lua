-- The stand-in for REAPER as a program: scripts that run side by side, each in a world of its own, its loop of deferred
-- functions, and a line over which a test tells it what the user does.
--
--   lua host.lua api.lua metrics.lua folder version system retina

local here = arg[0]:match("^(.*)/")
package.path = here .. "/?.lua"

local calls = require("calls")
local files = require("files")
local json = require("json")
local model = require("model")
local screen = require("screen")
local strict = require("strict")

local api, metrics = dofile(arg[1]), dofile(arg[2])
local folder, version, system, retina = arg[3], arg[4], arg[5], tonumber(arg[6])

local TURN_S = 1 / 30
local NEWER = dofile(arg[7])

local host = {
  version = version, system = system, resources = folder .. "/resources", media = folder .. "/media",
  projects = {}, memory = {}, console = {}, boxes = {}, answers = {}, theme = {}, explored = {}, toggles = {},
  listing = {}, commands = {}, scripts = {}, dialogs = {}, prevented = 0, peaks = 0, time = 1000, clock = nil,
}

function host.now() return host.clock or host.time end

-- REAPER's own file of what scripts remember ------------------------------------------------------------------------

local MEMORY = host.resources .. "/reaper-extstate.json"

local function read_memory()
  local file = io.open(MEMORY, "rb")
  if not file then return {} end
  local text = file:read("a")
  file:close()
  return json.decode(text)
end

host.memory = read_memory()
local kept = read_memory()

function host.keep(section, key, value)
  kept[section] = kept[section] or {}
  kept[section][key] = value
  local file = assert(io.open(MEMORY, "wb"))
  file:write(json.encode(kept))
  file:close()
end

-- Scripts ---------------------------------------------------------------------------------------------------------

local function absent()
  local names = {}
  for name, since in pairs(NEWER) do
    if tonumber(version) < since then names[name] = true end
  end
  return names
end

local function world(script)
  local io_, os_ = script.files:libraries()
  local loaded = {}
  local env = {
    assert = assert, error = error, ipairs = ipairs, pairs = pairs, next = next, pcall = pcall, select = select,
    tonumber = tonumber, tostring = tostring, type = type, setmetatable = setmetatable, getmetatable = getmetatable,
    string = string, table = table, math = math, utf8 = utf8, io = io_, os = os_, debug = { getinfo = debug.getinfo },
    package = { path = "", config = "/\n;\n?\n!\n-\n" },
    reaper = strict.table(api.functions, host.behaviours, absent(), function(name)
      script.calls[name] = (script.calls[name] or 0) + 1
    end),
    gfx = script.screen.gfx,
  }
  env.require = function(name)
    if loaded[name] == nil then
      local path = assert(package.searchpath(name, env.package.path))
      loaded[name] = assert(loadfile(path, "t", env))(name) or true
    end
    return loaded[name]
  end
  return setmetatable(env, {
    __index = function(_, name) error("an unknown global: " .. tostring(name), 2) end,
    __newindex = function(_, name) error("a new global: " .. tostring(name), 2) end,
  })
end

local function nothing_open()
  for _, project in ipairs(host.projects) do
    assert(project.depth == 0, "an undo block stays open")
  end
  assert(host.prevented == 0, "the user interface stays frozen")
end

local function enter(script, callback)
  local before = host.current
  host.current = script
  script.files:begin_turn()
  local fine, problem = xpcall(callback, debug.traceback)
  host.current = before
  if not fine then
    script.ended = true
    error(problem, 0)
  end
  nothing_open()
end

local function finish(script)
  if script.ended then return end
  script.ended = true
  for _, callback in ipairs(script.at_exit) do
    script.files:begin_turn()
    enter(script, callback)
  end
  if script.screen.open then script.screen.open = false end
end

local function running(path)
  for _, script in ipairs(host.scripts) do
    if script.path == path and not script.ended then return script end
  end
  return nil
end

local function start(path)
  local script = {
    path = path, name = path:match("([^/]*)%.lua$"), deferred = {}, at_exit = {}, options = 0, files = files.new(),
    calls = {}, screen = screen.new(api.gfx, metrics, retina, system:find("OSX") ~= nil),
  }
  host.scripts[#host.scripts + 1] = script
  script.env = world(script)
  local chunk = assert(loadfile(path, "t", script.env))
  local steps = host.front and host.front.at
  enter(script, chunk)
  if #script.deferred == 0 then
    -- REAPER gives a script that ends at once a step in the undo history, unless it made one itself.
    assert(not host.front or host.front.at ~= steps, "the script leaves an undo step that means nothing")
    finish(script)
  end
  return script
end

local function run(path)
  local old = running(path)
  if not old then return start(path) end
  if old.options & 1 == 0 then
    host.dialogs[#host.dialogs + 1] = path
    return nil
  end
  finish(old)
  if old.options & 2 ~= 0 then return start(path) end
  return nil
end

function host.command_of(path)
  for command, known in pairs(host.commands) do
    if known == path then return command end
  end
  assert(io.open(path, "rb"), "no such script: " .. path):close()
  local command = 50000 + #host.scripts + (next(host.commands) and 100 or 0)
  while host.commands[command] do command = command + 1 end
  host.commands[command] = path
  return command
end

function host.run_command(command)
  run(assert(host.commands[command], "no such command"))
end

host.behaviours = calls.of(host)

-- One turn of REAPER's timer: each script's deferred functions once.
local function turn()
  host.time = host.time + TURN_S
  local now = {}
  for index, script in ipairs(host.scripts) do now[index] = script end
  for _, script in ipairs(now) do
    if not script.ended then
      local deferred = script.deferred
      script.deferred = {}
      for _, callback in ipairs(deferred) do enter(script, callback) end
      if #script.deferred == 0 then finish(script) end
    end
  end
  for index = #host.scripts, 1, -1 do
    if host.scripts[index].ended then table.remove(host.scripts, index) end
  end
end

-- What the user does, for tests -------------------------------------------------------------------------------------

local user = {}

local function script_named(name)
  for _, script in ipairs(host.scripts) do
    if script.name:find(name, 1, true) and not script.ended then return script end
  end
  return nil
end

function user.run(path) return run(path) ~= nil end

function user.turns(count, clock)
  host.clock = clock
  for _ = 1, count do turn() end
end

function user.new_project(plain)
  local project = model.project(plain)
  host.projects[#host.projects + 1] = project
  host.front = project
  return #host.projects
end

--- A box of REAPER's own is open: nothing turns.
function user.stand_still(seconds) host.time = host.time + seconds end

function user.front(index) host.front = host.projects[index] end

function user.save_project(index)
  local project = host.projects[index]
  local file = assert(io.open(project.path, "wb"))
  file:write(json.encode(model.plain_project(project)))
  file:close()
end

function user.open_project(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return user.new_project(json.decode(text))
end

function user.close_project(index)
  local project = table.remove(host.projects, index)
  model.close(project)
  if host.front == project then host.front = host.projects[1] end
end

local function item_at(project, index)
  return assert(model.items(host.projects[project])[index], "no such item")
end

function user.items(project)
  local all = {}
  for index, item in ipairs(model.items(host.projects[project])) do all[index] = model.plain_item(item) end
  return all
end

function user.select(project, indexes)
  for _, item in ipairs(model.items(host.projects[project])) do item.numbers.B_UISEL = 0 end
  for _, index in ipairs(indexes) do item_at(project, index).numbers.B_UISEL = 1 end
end

function user.select_tracks(project, indexes)
  for index, track in ipairs(host.projects[project].tracks) do
    track.selected = false
    for _, one in ipairs(indexes) do track.selected = track.selected or one == index end
  end
end

function user.set_time(project, from, to) host.projects[project].time = { from, to } end

function user.set_playing(project, state) host.projects[project].playing = state end

local function edit(project, name, change)
  change()
  model.undo_point(host.projects[project], name)
end

function user.delete(project, index)
  local item = item_at(project, index)
  edit(project, "Remove items", function()
    for place, one in ipairs(item.track.items) do
      if one == item then table.remove(item.track.items, place) end
    end
    model.kill(item)
  end)
end

function user.split(project, index, at)
  local item = item_at(project, index)
  edit(project, "Split items", function()
    local left = at - item.numbers.D_POSITION
    local plain = model.with_new_guids(model.plain_item(item))
    plain.numbers.D_POSITION, plain.numbers.D_LENGTH = at, item.numbers.D_LENGTH - left
    for _, take in ipairs(plain.takes) do
      take.numbers.D_STARTOFFS = take.numbers.D_STARTOFFS + left * take.numbers.D_PLAYRATE
    end
    item.numbers.D_LENGTH = left
    table.insert(item.track.items, model.item_from(plain, item.track))
  end)
end

function user.undo(project) model.undo(host.projects[project]) end

function user.history(project)
  local names = {}
  for index = 2, host.projects[project].at do names[#names + 1] = host.projects[project].history[index].name end
  return names
end

function user.cursor(project) return host.projects[project].cursor end
function user.ext(project) return host.projects[project].ext.sonograft or {} end
function user.console()
  local text = table.concat(host.console)
  host.console = {}
  return text
end
function user.boxes()
  local all = host.boxes
  host.boxes = {}
  return all
end
function user.dialogs()
  local all = host.dialogs
  host.dialogs = {}
  return all
end
function user.peaks() return host.peaks end
function user.explored() return host.explored end
function user.remembered(key) return (host.memory.sonograft or {})[key] or "" end
function user.remember(key, value)
  host.memory.sonograft = host.memory.sonograft or {}
  host.memory.sonograft[key] = value
  host.keep("sonograft", key, value)
end
function user.answer(text) host.answers[#host.answers + 1] = text end
function user.theme(key, colour) host.theme[key] = colour end
function user.running()
  local names = {}
  for _, script in ipairs(host.scripts) do
    if not script.ended then names[#names + 1] = script.name end
  end
  return names
end
function user.looks(name)
  local script = script_named(name)
  return script and { total = script.files.total, most = script.files.most }
end
function user.toggle(path) return host.toggles[host.command_of(path)] end

function user.key(name, codes)
  local script = assert(script_named(name), "no such window")
  for _, code in ipairs(codes) do table.insert(script.screen.keys, code) end
end
function user.mouse(name, x, y, buttons, wheel)
  local v = assert(script_named(name), "no such window").screen.v
  v.mouse_x, v.mouse_y, v.mouse_cap, v.mouse_wheel = x, y, buttons, wheel or 0
end
function user.resize(name, width, height)
  local v = script_named(name).screen.v
  v.w, v.h = width, height
end
function user.menu(name, answer) script_named(name).screen.menu_answer = answer end
function user.menus(name) return script_named(name).screen.menus end
function user.frame(name) return script_named(name).screen.frame end
function user.place(name) return script_named(name).screen.place end
function user.move_window(name, place) script_named(name).screen.place = place end
function user.close_window(name) script_named(name).screen.closed_by_user = true end

--- For tests of the stand-in itself, and of single rooms: runs `source` as a script would.
function user.script(source)
  local script = {
    path = folder .. "/try.lua", name = "try", deferred = {}, at_exit = {}, options = 0, files = files.new(),
    calls = {}, screen = screen.new(api.gfx, metrics, retina, false),
  }
  script.env = world(script)
  local result
  enter(script, function() result = assert(load(source, "=try", "t", script.env))() end)
  return result
end

-- The line to the test: a length, then [name, arguments…]; back come a length and {"value"} or {"error"}.
for line in io.lines() do
  local request = json.decode(io.read(tonumber(line)))
  local fine, value = xpcall(function() return user[request[1]](table.unpack(request, 2, request.n or #request)) end,
    function(problem) return debug.traceback(problem) end)
  local answer = json.encode(fine and { value = value } or { error = tostring(value) })
  io.write(#answer, "\n", answer)
  io.flush()
end
