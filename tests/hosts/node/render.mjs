// What a client of Sonograft does, whatever library carries its messages: `node render.mjs LIBRARY PORT CONTENT STYLE
// [KEY VALUE]…` prints what it hears and ends with the render. LIBRARY is osc-udp, osc-tcp or node-osc.

import process from "node:process";

import { connect as nodeOsc } from "./node_osc.mjs";
import { tcp, udp } from "./osc_js.mjs";

const LIBRARIES = { "osc-udp": udp, "osc-tcp": tcp, "node-osc": nodeOsc };
const PROTOCOL = 1;
const ENDS = ["job/done", "job/failed", "job/cancelled"];
const ASK_AGAIN_MS = 2000;

const [library, port, content, style, ...pairs] = process.argv.slice(2);
// Unlike any other program's on this machine: their renders would be taken for ours.
const token = `node-${process.pid}-${Date.now()}`;
const connection = await LIBRARIES[library](Number(port), hear);

// UDP may lose a message. The same token is the same render, so that asking twice does no harm.
let ask = () => connection.send("/sonograft/version", []);
const again = setInterval(() => ask(), ASK_AGAIN_MS);
ask();

function hear(address, args) {
  const name = address.replace("/sonograft/", "");
  if (name === "version") return begin(args.at(-1));
  const isOurs = name === "fail" || args[1] === token;
  if (!isOurs) return;
  console.log([name, ...args].join(" "));
  clearInterval(again);
  if (name === "fail") end(1);
  if (!ENDS.includes(name)) return;
  connection.send("/sonograft/job/seen", [args[0]]);
  end(name === "job/done" ? 0 : 1);
}

function begin(protocol) {
  if (protocol !== PROTOCOL) {
    console.log(`This server speaks protocol ${protocol}, this program ${PROTOCOL}.`);
    return end(1);
  }
  ask = () => connection.send("/sonograft/render", [token, content, style, ...pairs.map(asNumber)]);
  ask();
}

function asNumber(word) {
  return word === "" || Number.isNaN(Number(word)) ? word : Number(word);
}

function end(code) {
  clearInterval(again);
  process.exitCode = code;
  connection.close();
}
