"""OSCQuery: every OSC address with what it takes and how it stands, over HTTP and, live, over WebSocket.

After the OSCQuery proposal, https://github.com/Vidvox/OSCQueryProposal.
"""
