-- The files of a script, counted: what a turn of the loop may do before the user feels it.

local files = {}

local MOST_IN_A_TURN = 6
local MOST_BYTES_IN_A_TURN = 2 << 20

function files.new()
  return setmetatable({ count = 0, bytes = 0, total = 0, most = 0 }, { __index = files })
end

function files:begin_turn()
  self.count, self.bytes = 0, 0
end

function files:touch(what)
  self.count, self.total = self.count + 1, self.total + 1
  self.most = math.max(self.most, self.count)
  if self.count > MOST_IN_A_TURN then
    error(("%d looks into files in one turn of the loop, the last at %s"):format(self.count, what), 0)
  end
end

function files:carry(count)
  self.bytes = self.bytes + count
  if self.bytes > MOST_BYTES_IN_A_TURN then error("more bytes in one turn of the loop than nobody would feel", 0) end
end

local Counted = {}
Counted.__index = Counted

function Counted:read(how)
  local text = self.file:read(how)
  if text then self.files:carry(#text) end
  return text
end

function Counted:write(text)
  self.files:carry(#text)
  local done, why = self.file:write(text)
  return done and self, why
end

function Counted:close() return self.file:close() end

--- `io` and `os` for a script.
function files:libraries()
  local io_, os_ = {}, { time = os.time, getenv = os.getenv, clock = os.clock }
  io_.open = function(path, mode)
    self:touch(path)
    local file, why = io.open(path, mode)
    if not file then return nil, why end
    return setmetatable({ file = file, files = self }, Counted)
  end
  os_.rename = function(old, new)
    self:touch(new)
    return os.rename(old, new)
  end
  os_.remove = function(path)
    self:touch(path)
    return os.remove(path)
  end
  return io_, os_
end

return files
