-- Of sound files only what REAPER would ask them for: that they are there, how long they are and at what rate.

local wav = {}

function wav.exists(path)
  local file = io.open(path, "rb")
  if not file then return false end
  local fine = file:read(0) ~= nil or file:seek("end") == 0
  file:close()
  return fine
end

function wav.list(folder, of_folders)
  local find = "find '%s' -mindepth 1 -maxdepth 1 -type %s -printf '%%f\\n' 2>/dev/null | sort"
  local pipe = assert(io.popen(find:format(folder, of_folders and "d" or "f")))
  local names = {}
  for name in pipe:lines() do names[#names + 1] = name end
  pipe:close()
  return names
end

--- { length, rate } in seconds and Hz; nil if it is no WAV file.
function wav.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local head = file:read(12)
  if not head or #head < 12 or head:sub(9, 12) ~= "WAVE" then
    file:close()
    return nil
  end
  local rate, frame_bytes, data_bytes
  while not data_bytes do
    local header = file:read(8)
    if not header or #header < 8 then break end
    local size = string.unpack("<I4", header, 5)
    if header:sub(1, 4) == "fmt " then
      local format = file:read(size)
      rate, frame_bytes = string.unpack("<I4", format, 5), string.unpack("<I2", format, 13)
    elseif header:sub(1, 4) == "data" then
      data_bytes = size
    else
      file:seek("cur", size + size % 2)
    end
  end
  file:close()
  if not rate or not data_bytes then return nil end
  return { rate = rate, length = data_bytes / frame_bytes / rate }
end

return wav
