// node-osc: its Client does not hear, its Server does not send. So each command ends with the port of the Server.

import { createSocket } from "node:dgram";

import { Client, Server } from "node-osc";

export async function connect(port, hear) {
  const replyPort = await freePort();
  const server = new Server(replyPort, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  server.on("message", ([address, ...args]) => hear(address, args));
  const client = new Client("127.0.0.1", port);
  const send = (address, args) => client.send(address, ...args, "reply_port", replyPort, failed);
  return { send, close: () => setImmediate(() => client.close(() => server.close())) };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createSocket("udp4").bind(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function failed(error) {
  if (error) throw error;
}
