-- Whether the server is there. What counts is an answer; its card may stay behind after a crash.

local requests = require("requests")

local presence = {}

presence.BACK = "The server is back."

local ANSWER_WITHIN_S = 3
local QUIET_S = 10
local CARD_EVERY_S = 2
local PING_EVERY_S = 1

local Presence = {}
Presence.__index = Presence

function presence.new(now)
  return setmetatable({ words = "", news_at = now, card_at = -math.huge, away = false }, Presence)
end

--- Count the silence from now on.
function Presence:begin_again(now)
  self.news_at = now
  if self.ping then self.ping_at = now end
end

--- Something came from the server. True if it had been away.
function Presence:heard(now)
  local was_away = self.away
  self.news_at, self.away, self.words = now, false, ""
  return was_away
end

local function set(self, away, words)
  if words == self.words then return nil end
  self.away, self.words = away, words
  return words
end

-- Words from the card: that there is none, or that it speaks another protocol.
function Presence:_look_at_card(box, now, unanswered)
  self.card_at = now
  local card, absent = box:card()
  if not card then return unanswered and set(self, true, absent) or nil end
  local problem = box:problem(card)
  if problem then return set(self, true, problem) end
  if unanswered then return set(self, true, box:absent()) end
  return nil
end

function Presence:_look_at_ping(now)
  local answer = self.ping_box:answer(self.ping)
  if answer then
    self.ping_box:forget(self.ping)
    self.ping = nil
    -- Of another protocol: not back for us. The card is looked at next, and says so.
    if self.ping_box:problem(answer) then
      self.card_at = -math.huge
    elseif self:heard(now) then
      return presence.BACK
    end
  elseif now - self.ping_at > ANSWER_WITHIN_S then
    return set(self, true, self.ping_box:absent())
  end
  return nil
end

function Presence:_is_unanswered(jobs, now)
  for _, job in ipairs(jobs) do
    if not job.answer and now - math.max(job.since, self.news_at) > ANSWER_WITHIN_S then return true end
  end
  return false
end

function Presence:_ping_is_due(now)
  return self.ping ~= nil and now - self.ping_at > PING_EVERY_S and now - self.pinged_at > PING_EVERY_S
end

function Presence:_card_is_due(now, unanswered)
  if self.card_at == -math.huge then return true end
  return now - self.card_at > CARD_EVERY_S and (unanswered or self.away)
end

function Presence:_send_ping(box, now)
  self.ping, self.ping_at, self.pinged_at, self.ping_box = requests.ping(box), now, now, box
  -- It could not be written: tried again after another while.
  if not self.ping then self.news_at = now end
end

--- One look, if one is due: true if there was one, and words where there is something new to say. `jobs` are those
--- that have not ended.
function Presence:step(box, jobs, now)
  if self:_ping_is_due(now) then
    self.pinged_at = now
    return true, self:_look_at_ping(now)
  end
  if #jobs == 0 then
    if not self.ping then self.words, self.away, self.news_at = "", false, now end
    return false
  end
  local unanswered = self:_is_unanswered(jobs, now)
  if self:_card_is_due(now, unanswered) then return true, self:_look_at_card(box, now, unanswered) end
  if not self.ping and not self.away and now - self.news_at > QUIET_S then
    self:_send_ping(box, now)
    return true
  end
  return false
end

return presence
