-- From regions to requests: the sound of each goes into a file, the request into the server's inbox.

local jobs = require "jobs"
local look = require "look"
local mailbox = require "mailbox"
local names = require "names"
local regions = require "regions"
local settings = require "settings"
local wav = require "wav"

local send = {}

local LONG_S = 20 -- regions from this length on show how far they are read

local function export_folder()
  return (Session:path():gsub("[/\\]+$", "")) .. "/export"
end

-- The name of a result begins with that of its content, so the content is called like the region.
local function content_path(region_name, request)
  return ("%s/%s %s.wav"):format(export_folder(), names.of_file(region_name), request:match("(%w+%-%d+)$") or request)
end

-- Up to 512 bytes that come back with every answer; positions as text, so that no float comes near them.
local function context(job)
  local session = names.cut(Session:name(), 60)
  return ("ardour|%s|track %s|playlist %s|region %s|%d@%d"):format(
    session, job.track, job.playlist, job.region, job.position, job.rate)
end

local function new_job(region, choice, region_look)
  local track = regions.track_of(region)
  local name = mailbox.new_name("ardour")
  return {
    name = name,
    region = regions.id(region),
    region_name = region:name(),
    track = track and track:to_stateful():id():to_s() or "0",
    track_name = track and track:name() or region:name(),
    playlist = region:playlist():to_stateful():id():to_s(),
    position = region:position():samples(),
    start = region:start():samples(),
    length = region:length():samples(),
    rate = math.floor(Session:nominal_sample_rate()),
    style = choice.style,
    first = choice.first,
    content = content_path(region:name(), name),
    look = region_look,
    sent = os.time(),
  }
end

local function progress(region)
  if region:length():samples() / Session:nominal_sample_rate() < LONG_S then return function() end, function() end end
  local window = LuaDialog.ProgressWindow("Sonograft", true)
  local words = "Reading " .. region:name()
  return function(fraction) return window:progress(fraction, words) end, function() window:done() end
end

local function read_out(region, job)
  local tell, finish = progress(region)
  local done, why = wav.write(job.content, region, job.rate, tell)
  finish()
  return done, why
end

local function fields_of(job, choice)
  local fields = { content = job.content, style = job.style, token = job.name, ctx = context(job) }
  for key, value in pairs(choice.parameters) do fields[key] = value end
  return fields
end

local function send_one(box, region, choice, region_look)
  local job = new_job(region, choice, region_look)
  local written, why = read_out(region, job)
  if not written then return ("%s was not sent: %s."):format(region:name(), why) end
  -- The job is kept before it is asked for, so that no result can come that has no place.
  local kept, problem = jobs.add(job)
  if kept then
    kept, problem = box:submit(job.name, fields_of(job, choice))
    if not kept then jobs.remove(job.name) end
  end
  if kept then return nil end
  os.remove(job.content)
  return ("%s was not sent: %s"):format(region:name(), problem)
end

--- Ask for a render of each region. `choice`: style and parameters. What went wrong, as a list of words.
function send.all(chosen, choice)
  local box = settings.box()
  local looks = look.of(chosen, math.floor(Session:nominal_sample_rate()))
  local problems = {}
  for _, region in ipairs(chosen) do
    problems[#problems + 1] = send_one(box, region, choice, looks[regions.id(region)])
  end
  return problems
end

return send
