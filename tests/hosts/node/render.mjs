// What a client of Sonograft does, whatever library carries its messages: `node render.mjs LIBRARY PORT CONTENT STYLE
// [KEY VALUE]…` prints what it hears and ends with the render. LIBRARY is osc-udp, osc-tcp or node-osc.

import process from "node:process";

import { connect as nodeOsc } from "./node_osc.mjs";
import { tcp, udp } from "./osc_js.mjs";

const LIBRARIES = { "osc-udp": udp, "osc-tcp": tcp, "node-osc": nodeOsc };
const ENDS = ["done", "failed", "cancelled"];
const ASK_AGAIN_MS = 2000;

const [library, port, content, style, ...pairs] = process.argv.slice(2);
// Unlike any other program's on this machine: their renders would be taken for ours.
const token = `node-${process.pid}-${Date.now()}`;

const connection = await LIBRARIES[library](Number(port), hear);
const ask = () => connection.send("/sonograft/render", [token, content, style, ...pairs.map(asNumber)]);
connection.send("/sonograft/version", []);
ask();
// UDP may lose it. With the same token it is the same render, so asking twice does no harm.
const again = setInterval(ask, ASK_AGAIN_MS);

function hear(address, args) {
  const [, , ...words] = address.split("/");
  const name = words.join("/");
  if (name === "ack" && args[0] !== "render") return;
  console.log([name, ...args].join(" "));
  if (name === "fail" && args[1] === token) end(1);
  if (words[0] !== "job" || args[1] !== token) return;
  clearInterval(again);
  if (ENDS.includes(words[1])) {
    connection.send("/sonograft/job/seen", [args[0]]);
    end(words[1] === "done" ? 0 : 1);
  }
}

function end(code) {
  clearInterval(again);
  process.exitCode = code;
  connection.close();
}

function asNumber(word) {
  return word === "" || Number.isNaN(Number(word)) ? word : Number(word);
}
