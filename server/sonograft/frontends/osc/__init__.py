"""The OSC door: transport, packet guard, command table."""
