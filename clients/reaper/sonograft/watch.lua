-- The part in the background: it looks after all requests of ours, whichever action asked for them, and brings their
-- results back. It runs as one script; each turn of its loop does one small thing.

local board = require("board")
local bring_home = require("bring_home")
local job = require("job")
local keep_copy = require("keep_copy")
local peaks = require("peaks")
local presence = require("presence")
local requests = require("requests")
local scripts = require("scripts")
local server = require("server")

local watch = {}

local SECTION = "sonograft"
local BEAT_S, DEAD_S = 0.5, 5
local STILL_S = 1
local PAUSE_S = 0.1 -- between looks into files
local LIST_S = 5 -- between looks through the inbox
local CANCEL_WITHIN_S = 3
local LOOK_S = { asked = 0.25, running = 0.25, queued = 1 }

local Watch = {}
Watch.__index = Watch

-- Only one of them ------------------------------------------------------------------------------------------------

local function beat_of()
  local who, at = reaper.GetExtState(SECTION, "watching"):match("^(%S+) (%S+)$")
  return who, tonumber(at)
end

--- Whether a watching script is alive.
function watch.is_running(now)
  local _, at = beat_of()
  return at ~= nil and math.abs(now - at) < DEAD_S
end

--- Start the watching script unless it runs already.
function watch.ensure()
  if watch.is_running(reaper.time_precise()) then return true end
  return scripts.run(scripts.WATCH)
end

-- Says that this one lives; false if another one has taken over.
function Watch:_beat(now)
  if self.beat_at and now - self.beat_at < BEAT_S then return true end
  local who, at = beat_of()
  if self.beat_at and who ~= self.who and at and now - at < DEAD_S then return false end
  self.beat_at = now
  reaper.SetExtState(SECTION, "watching", ("%s %.2f"):format(self.who, now), false)
  return true
end

-- Jobs ------------------------------------------------------------------------------------------------------------

function watch.new(now)
  return setmetatable({
    who = ("%s@%.3f"):format(tostring({}):match("%x+$"), now),
    jobs = {}, by_name = {}, unread = {}, left_pings = {},
    presence = presence.new(now), list_at = -math.huge, pause_until = now, changed = true,
  }, Watch)
end

function Watch:_say(words, now)
  if not words then return end
  self.changed = true
  board.say(words, now)
end

function Watch:_to_read(name, box, fresh)
  if self.by_name[name] then return end
  self.by_name[name] = true
  self.unread[#self.unread + 1] = { name = name, box = box, fresh = fresh }
end

function Watch:_read_one(now)
  local one = table.remove(self.unread, 1)
  local request = requests.read(one.box, one.name)
  if not request then
    self.by_name[one.name] = nil
    return
  end
  local new = job.new(one.name, one.box, request, now, one.fresh)
  self.by_name[one.name] = new
  self.jobs[#self.jobs + 1] = new
  self.changed = true
end

-- A request that lies in the inbox no more was taken out by hand; there will be no answer.
function Watch:_drop_missing(names, now)
  local there = {}
  for _, name in ipairs(names) do there[name] = true end
  for _, one in ipairs(self.jobs) do
    if one.box == self.listed_box and not there[one.name] and not job.ENDED[one.state] then
      job.finish(one, "gone", "Its request was taken out of the inbox.", now)
      self.changed = true
    end
  end
end

function Watch:_list(now)
  self.list_at, self.listed_box = now, server.box()
  server.look()
  local names, pings = requests.listed(self.listed_box)
  self:_drop_missing(names, now)
  for _, name in ipairs(names) do self:_to_read(name, self.listed_box, false) end
  for _, name in ipairs(pings) do
    if name ~= self.presence.ping then self.left_pings[#self.left_pings + 1] = name end
  end
end

function Watch:_not_ended()
  local list = {}
  for _, one in ipairs(self.jobs) do
    if not job.ENDED[one.state] and not (one.answer and one.answer.state == "done") then list[#list + 1] = one end
  end
  return list
end

-- Cancelled before any server took it.
function Watch:_withdraw(one, now)
  one.box:forget(one.name)
  job.finish(one, "cancelled", nil, now)
  self.changed = true
end

function Watch:_look(one, now)
  local answer = one.box:answer(one.name)
  one.look_at = now + (LOOK_S[one.state] or 1)
  if not answer and one.cancel_at and now - one.cancel_at > CANCEL_WITHIN_S then return self:_withdraw(one, now) end
  if not answer or one.box:problem(answer) then return end
  if not job.take_in(one, answer) then return end
  self.changed = true
  if self.presence:heard(now) then board.say(presence.BACK, now) end
  if answer.state ~= "queued" and answer.state ~= "running" then one.look_at = now end
end

-- One step for a job that is due: a look at its answer, or a step of bringing its result home.
function Watch:_attend(one, now)
  local state = one.answer and one.answer.state
  if state == "done" then
    self:_say(bring_home.done(one, now), now)
  elseif state == "failed" or state == "cancelled" then
    self:_say(bring_home.ended(one, now), now)
  else
    return self:_look(one, now)
  end
  self.changed = true
end

-- The job whose turn is longest due.
function Watch:_next(now)
  local next_one
  for _, one in ipairs(self.jobs) do
    local due = not job.ENDED[one.state] and one.look_at <= now
    if due and (not next_one or one.look_at < next_one.look_at) then next_one = one end
  end
  return next_one
end

-- Ended jobs stay on the board for a while, or until the user has read about them.
function Watch:_forget_ended(now)
  local dismissed = board.dismissed()
  for index = #self.jobs, 1, -1 do
    local one = self.jobs[index]
    local read = dismissed:find(one.name, 1, true) or dismissed:find(" all", 1, true)
    if job.ENDED[one.state] and (read or now >= one.forget_at) then
      table.remove(self.jobs, index)
      self.by_name[one.name] = nil
      self.changed = true
    end
  end
end

-- The loop --------------------------------------------------------------------------------------------------------

-- At most one of the things that look into files.
function Watch:_one_look(now)
  if #self.unread > 0 then return self:_read_one(now) end
  if now - self.list_at >= LIST_S or self.listed_box ~= server.box() then return self:_list(now) end
  if #self.left_pings > 0 then
    self.listed_box:forget(table.remove(self.left_pings))
    return nil
  end
  local looked, words = self.presence:step(server.box(), self:_not_ended(), now)
  self:_say(words, now)
  if looked then
    self.changed = true
    return nil
  end
  local one = self:_next(now)
  if one then return self:_attend(one, now) end
  return nil
end

function Watch:_publish()
  local rows = {}
  for index, one in ipairs(self.jobs) do rows[index] = job.row(one) end
  board.publish(rows, self.presence.words)
  self.changed = false
end

--- One turn; false when another watching script has taken over.
function Watch:step(now)
  if not self:_beat(now) then return false end
  -- REAPER stood still, for a box of its own perhaps: that nothing was heard meanwhile says nothing.
  if self.last_step and now - self.last_step > STILL_S then self.presence:begin_again(now) end
  self.last_step = now
  for _, name in ipairs(requests.announced("asked")) do self:_to_read(name, server.box(), true) end
  for _, name in ipairs(requests.announced("cancelling")) do
    local one = self.by_name[name]
    if type(one) == "table" then one.cancel_at = now end
  end
  if now >= self.pause_until then
    self.pause_until = now + PAUSE_S
    self:_one_look(now)
    self:_forget_ended(now)
  end
  peaks.step()
  if self.changed then self:_publish() end
  return true
end

--- The script ends: nothing half done stays.
function Watch:stop()
  for _, one in ipairs(self.jobs) do
    if one.copy then keep_copy.abandon(one.copy) end
  end
  if beat_of() == self.who then
    reaper.DeleteExtState(SECTION, "watching", false)
    reaper.DeleteExtState(SECTION, "board", false)
  end
end

--- Run until REAPER or the user ends it, then call `at_end`.
function watch.run(at_end)
  local self = watch.new(reaper.time_precise())
  local function turn()
    if self:step(reaper.time_precise()) then reaper.defer(turn) end
  end
  reaper.atexit(function()
    self:stop()
    at_end()
  end)
  turn()
end

return watch
