-- For ardour7-lua: a session with one stereo track. arg: its folder, its name, its sample rate.
AudioEngine:set_backend ("None (Dummy)", "t", "")
assert (create_session (arg[1], arg[2], tonumber (arg[3])))
Session:new_audio_track (2, 2, nil, 1, "Guitar", ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true)

local function connect_to_master (name)
  local out = Session:route_by_name (name):output ()
  for side = 0, 1 do -- Ardour would connect it by itself, a little later
    out:audio (side):connect ("Master/audio_in " .. side + 1)
    assert (out:audio (side):connected ())
  end
end
connect_to_master ("Guitar")

Session:save_state ("")
collectgarbage () -- an output that outlives its session asks it, freed, for its engine
close_session ()
quit ()
