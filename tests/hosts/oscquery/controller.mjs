// An OSCQuery controller made of two independent packages: oscquery finds the server by multicast DNS and reads its
// tree, osc.js speaks OSC over the WebSocket.
//
//   node controller.mjs find PORT                waits until the server whose HTTP port that is has been found
//   node controller.mjs tree PORT                reads the tree
//   node controller.mjs play PORT CONTENT STYLE  listens, turns a dial, has a clip rendered
//
// Prints one line of JSON for each thing that happens, and ends by itself.

import osc from "osc";
import oscquery from "oscquery";

const say = (what, ...more) => console.log(JSON.stringify([what, ...more]));
const [way, port, content, style] = [process.argv[2], Number(process.argv[3]), ...process.argv.slice(4)];

function find() {
  const discovery = new oscquery.OSCQueryDiscovery();
  discovery.on("up", (service) => {
    if (service.port !== port) return;
    say("up", service.address, service.hostInfo.name, service.hostInfo.oscPort);
    process.stdin.resume(); // until the server has gone, and then as long as the test wants
  });
  discovery.on("down", (service) => {
    if (service.port !== port) return;
    say("down");
    discovery.stop();
    process.exit(0);
  });
  discovery.start();
}

async function tree() {
  const service = await new oscquery.OSCQueryDiscovery().queryNewService("127.0.0.1", port);
  say("extensions", service.hostInfo.extensions);
  for (const node of service.flat()) {
    const [first] = node.arguments ?? [];
    say("node", node.full_path, node.access, first?.type, first?.value, first?.range);
  }
}

function play() {
  const socket = new osc.WebSocketPort({ url: `ws://127.0.0.1:${port}/`, metadata: false });
  const listen = (address) => socket.socket.send(JSON.stringify({ COMMAND: "LISTEN", DATA: address }));
  socket.on("ready", () => {
    listen("/sonograft/param/strength");
    listen("/sonograft/queue/length");
    listen("/sonograft/last/state");
    socket.send({ address: "/sonograft/param/strength", args: [0] });
    socket.send({ address: "/sonograft/render", args: ["t1", content, style, "quality", "draft"] });
  });
  socket.on("message", ({ address, args }) => {
    say(address, ...args);
    if (address === "/sonograft/last/state" && args[0] !== "") socket.close();
  });
  socket.on("close", () => process.exit(0));
  socket.on("error", (error) => { say("error", error.message); process.exit(1); });
  socket.open();
}

await { find, tree, play }[way]();
