-- For ardour7-lua: a session with one stereo track. arg: its folder, its name, its sample rate.
AudioEngine:set_backend ("None (Dummy)", "t", "")
assert (create_session (arg[1], arg[2], tonumber (arg[3])))
Session:new_audio_track (2, 2, nil, 1, "Guitar", ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true)
local out = Session:route_by_name ("Guitar"):output ()
for side = 0, 1 do -- Ardour would connect it by itself, a little later
  out:audio (side):connect ("Master/audio_in " .. side + 1)
  assert (out:audio (side):connected ())
end
Session:save_state ("")
close_session ()
quit ()
