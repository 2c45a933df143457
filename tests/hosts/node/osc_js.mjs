// osc.js: hears the answers on the socket that it sends from, so nothing has to be said about where they go.

import osc from "osc";

export function udp(port, hear) {
  return opened(
    new osc.UDPPort({ localAddress: "127.0.0.1", localPort: 0, remoteAddress: "127.0.0.1", remotePort: port }),
    hear,
  );
}

export function tcp(port, hear) {
  // OSC 1.1: a stream of packets in SLIP
  return opened(new osc.TCPSocketPort({ address: "127.0.0.1", port }), hear);
}

function opened(port, hear) {
  return new Promise((resolve, reject) => {
    port.on("error", reject);
    port.on("message", ({ address, args }) => hear(address, args));
    const send = (address, args) => port.send({ address, args: args.map(typed) });
    port.on("ready", () => resolve({ send, close: () => port.close() }));
    port.open();
  });
}

function typed(value) {
  return typeof value === "string" ? { type: "s", value } : { type: "f", value };
}
