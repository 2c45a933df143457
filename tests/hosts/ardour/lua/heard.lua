-- Writes to PATH what TRACK plays in the first FRAMES frames, one channel after the other, as 32-bit floats.
local BLOCK = 8192
local playlist = Session:route_by_name (TRACK):to_track ():playlist ():to_audioplaylist ()
local sound, mix, gain = ARDOUR.DSP.DspShm (BLOCK), ARDOUR.DSP.DspShm (BLOCK), ARDOUR.DSP.DspShm (BLOCK)
local file = io.open (PATH, "wb")
for channel = 0, 1 do
  for at = 0, FRAMES - 1, BLOCK do
    local count = math.min (BLOCK, FRAMES - at)
    playlist:read (sound:to_float (0), mix:to_float (0), gain:to_float (0), Temporal.timepos_t (at),
      Temporal.timecnt_t.from_samples (count), channel)
    for _, value in ipairs (sound:to_float (0):get_table (count)) do file:write (("<f"):pack (value)) end
  end
end
file:close ()
