"""The web door: OSCQuery and a status page over HTTP."""
