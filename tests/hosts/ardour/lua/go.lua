-- Sends the playhead to FRAME; where it is now.
if Session:transport_sample () ~= FRAME then
  local stop, user = ARDOUR.LocateTransportDisposition.MustStop, ARDOUR.TransportRequestSource.TRS_UI
  Session:request_locate (FRAME, false, stop, user)
end
return ("%d"):format (Session:transport_sample ())
