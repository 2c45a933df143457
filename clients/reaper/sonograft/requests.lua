-- Requests: how one is asked and remembered, and how one that was asked earlier is found again.
--
-- A request is remembered in three places, and each of them is enough to bring its result home: the inbox (with the
-- GUIDs of take and item in `ctx`), the take itself, and the project.

local mailbox = require("mailbox")
local server = require("server")
local styles = require("styles")
local take_data = require("take_data")

local requests = {}

local SECTION = "sonograft"
local PREFIX = "reaper"
local LONGEST_LABEL = 120
requests.PING_PREFIX = "reaper-ping"

-- The server keeps 512 bytes of `ctx`. Cut between characters.
local function short(label)
  label = label:gsub("%c", " ")
  if #label <= LONGEST_LABEL then return label end
  local last = LONGEST_LABEL
  while last > 0 and label:byte(last + 1) & 0xC0 == 0x80 do last = last - 1 end
  return label:sub(1, last) .. "…"
end

local function fields_of(order, choice)
  local fields = {}
  for key, value in pairs(choice.parameters) do fields[key] = value end
  fields.content, fields.style = order.content, choice.style
  fields.start, fields["end"] = order.start, order["end"]
  fields.ctx = mailbox.encode({
    take = take_data.guid(order.take), item = take_data.item_guid(order.item), label = short(order.label),
  })
  return fields
end

-- Each action is a script of its own, and two that run in the same second may be given the same memory; so the name has
-- a part that REAPER makes.
local function new_name(prefix)
  local guid = reaper.genGuid(""):gsub("[^%x]", "")
  return ("%s-%s"):format(mailbox.new_name(prefix), guid:sub(1, 16):lower())
end

-- Tell the watching script, which is a script of its own, what is new.
local function announce(what, name)
  reaper.SetExtState(SECTION, what, reaper.GetExtState(SECTION, what) .. " " .. name, false)
end

--- The watching script: the names that were announced as "asked" or "cancelling" since the last call.
function requests.announced(what)
  local names = {}
  for name in reaper.GetExtState(SECTION, what):gmatch("%S+") do names[#names + 1] = name end
  if #names > 0 then reaper.DeleteExtState(SECTION, what, false) end
  return names
end

--- Ask for what `order` says in the style and with the parameters of `choice`; the request's name, or nil and why not.
function requests.ask(order, choice)
  local name = new_name(PREFIX)
  local done, why = server.box():submit(name, fields_of(order, choice))
  if not done then return nil, why end
  take_data.begin_waiting(order.take, name)
  take_data.note(order.project, name, ("%s · %s"):format(order.label, styles.title(choice.style)))
  announce("asked", name)
  return name
end

--- Stop the render of a request; true, or nil and why not.
function requests.cancel(name)
  local done, why = server.box():cancel(name)
  if done then announce("cancelling", name) end
  return done, why
end

--- Ask whether the server is there: a request that stops nothing is answered at once. The request's name, or nil.
function requests.ping(box)
  local name = new_name(requests.PING_PREFIX)
  return box:submit(name, { cancel = true, content = "", style = "" }) and name
end

--- The names of all requests of ours in the inbox, and of pings that an earlier run left.
function requests.listed(box)
  local inbox = box.inbox
  reaper.EnumerateFiles(inbox, -1)
  local names, pings = {}, {}
  local index = 0
  local file = reaper.EnumerateFiles(inbox, index)
  while file do
    local name = file:match("^(" .. PREFIX .. "%-[%w_-]+)%.json$")
    if name then
      local list = name:sub(1, #requests.PING_PREFIX) == requests.PING_PREFIX and pings or names
      list[#list + 1] = name
    end
    index = index + 1
    file = reaper.EnumerateFiles(inbox, index)
  end
  return names, pings
end

--- A request as it lies in the inbox: { ctx = { take, item, label }, style, content }; nil if it is none of ours.
function requests.read(box, name)
  local fields = box:request(name)
  if not fields then return nil end
  local fine, ctx = pcall(mailbox.decode, fields.ctx or "")
  if not fine or type(ctx) ~= "table" or type(ctx.take) ~= "string" then return nil end
  return { ctx = ctx, style = styles.title(fields.style), content = fields.content }
end

return requests
