-- One request on its way: how it stands, and what a window shows of it.

local job = {}

job.ENDED = { done = true, failed = true, cancelled = true, gone = true }

local SHORT_S, LONG_S = 20, 600

--- `since`: when it was first known here. `fresh`: asked in this session, so that its take was there a moment ago.
function job.new(name, box, request, now, fresh)
  return {
    name = name, box = box, ctx = request.ctx, style = request.style, label = request.ctx.label or "",
    since = now, state = "asked", words = "", look_at = now, seen = fresh,
  }
end

--- It ended, with words for the user if there is anything to say.
function job.finish(one, state, words, now)
  one.state, one.words = state, words or ""
  one.forget_at = now + (words and LONG_S or SHORT_S)
end

function job.row(one)
  local answer = one.answer or {}
  return {
    name = one.name, label = one.label, style = one.style, state = one.state, words = one.words,
    fraction = answer.fraction or 0, eta_s = answer.eta_s or 0, ahead = answer.ahead or 0,
    stage = answer.stage or "", preview = answer.preview or "",
  }
end

--- Takes in a new answer; true if it says anything new.
function job.take_in(one, answer)
  local before = one.answer
  one.answer = answer
  if before and before.state == answer.state and before.fraction == answer.fraction and before.ahead == answer.ahead
    and before.stage == answer.stage and before.preview == answer.preview then
    return false
  end
  if answer.state == "queued" or answer.state == "running" then one.state = answer.state end
  return true
end

return job
