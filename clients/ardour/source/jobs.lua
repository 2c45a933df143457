-- The renders that this session waits for. They are kept in its folder, so that results find their place after it was
-- closed and opened again, and those of other sessions wait for theirs.
--
-- A job: name (of the request), position, start, length (frames at rate), region, track, playlist (ids), region_name,
-- track_name, style, content (path), look (fades and gain), sent (seconds since 1970), first (whether a first version
-- is wanted). Later: cancel (it was asked for), importing (since when), stuck (why it could not be brought in),
-- first_region (its id).

local mailbox = require "mailbox"

local jobs = {}

local function path()
  return (Session:path():gsub("[/\\]+$", "")) .. "/sonograft.json"
end

local function load()
  local kept = mailbox.read_json(path()) or {}
  return { jobs = kept.jobs or mailbox.array({}), said = kept.said or mailbox.array({}) }
end

local function save(kept)
  if #kept.jobs == 0 and #kept.said == 0 then
    os.remove(path())
    return true
  end
  return mailbox.write_json(path(), { jobs = mailbox.array(kept.jobs), said = mailbox.array(kept.said) })
end

function jobs.all()
  return load().jobs
end

--- Keep a new job; true, or nil and why not.
function jobs.add(job)
  local kept = load()
  kept.jobs[#kept.jobs + 1] = job
  return save(kept)
end

--- Change the job called `name` by a function; false from it lets go of the job.
function jobs.change(name, change)
  local kept = load()
  for index, job in ipairs(kept.jobs) do
    if job.name == name then
      if change(job) == false then table.remove(kept.jobs, index) end
      return save(kept)
    end
  end
end

function jobs.remove(name)
  return jobs.change(name, function() return false end)
end

--- Keep words for the next time that the user asks; at most the last twenty.
function jobs.say_later(words)
  local kept = load()
  kept.said[#kept.said + 1] = words
  while #kept.said > 20 do table.remove(kept.said, 1) end
  save(kept)
end

--- The words kept so far, which are then forgotten.
function jobs.take_words()
  local kept = load()
  local said = kept.said
  if #said > 0 then
    kept.said = {}
    save(kept)
  end
  return said
end

return jobs
