"use strict";
// Plays the sounds of one content side by side, all but one of them silent, so that a switch is heard at the same place
// at once. A page that was opened from the disk may not read the files beside it, only play them: so no Web Audio.

(() => {
  const FAR_S = 0.02;          // a silent one that is further from the one that is heard is set right
  const TOO_FAR_S = 0.15;      // only then it is set right in the moment of the switch, which is heard as a gap
  const MOST_LEAD_S = 0.3;
  const CHECK_MS = 400;
  const MOST_TOGETHER = 12;    // of more, only the one that is heard runs
  const groups = [...document.querySelectorAll(".group")].map((element) => ({
    element,
    name: element.querySelector("h2").firstChild.textContent.trim(),
    cards: [...element.querySelectorAll(".card")].map((card) => ({
      element: card,
      audio: card.querySelector("audio"),
      button: card.querySelector("button"),
      figure: card.querySelector("figure"),
      line: card.querySelector("figure i"),
      lead: 0,                 // how far ahead it is sent, since a jump takes its time
      label: card.querySelector("b").textContent,
      seconds: Number(card.dataset.seconds),
    })),
  }));
  const player = document.getElementById("player");
  const state = { group: 0, card: 0, at: 0, playing: false, loop: true, checked: 0 };

  const group = () => groups[state.group];
  const card = () => group().cards[state.card];
  const seconds = () => card().seconds;
  const together = () => {
    const able = group().cards.filter((one) => one.audio);
    return able.length <= MOST_TOGETHER ? able : able.filter((one) => one === card());
  };

  function position() {
    const { audio } = card();
    return state.playing && audio && audio.readyState > 0 && !audio.seeking ? audio.currentTime : state.at;
  }

  function run(one, at) {
    if (one.audio.error) one.audio.load();
    one.audio.volume = one === card() ? 1 : 0;
    if (Math.abs(one.audio.currentTime - at) > (one.audio.paused ? 0 : TOO_FAR_S)) one.audio.currentTime = at;
    return one.audio.play().catch((error) => {
      if (error.name !== "AbortError") lost(one);
    });
  }

  function play() {
    if (!card().audio) return;
    if (state.at >= seconds() - 0.05) state.at = 0;
    state.playing = true;
    for (const one of together()) run(one, state.at);
    show();
  }

  function pause() {
    state.at = position();
    state.playing = false;
    for (const one of group().cards) one.audio?.pause();
    show();
  }

  function choose(groupAt, cardAt, at) {
    const next = groups[groupAt]?.cards[cardAt];
    if (!next?.audio) return;
    const was = { playing: state.playing, group: state.group };
    const here = position();
    if (groupAt !== was.group) pause();
    state.group = groupAt;
    state.card = cardAt;
    state.at = at ?? (groupAt === was.group ? here : 0);
    if (at !== undefined || groupAt !== was.group || !was.playing) {
      play();
    } else {
      // The one that is heard next is brought to the place before it is heard; those that ran along are there already.
      const waits = group().cards.filter((one) => one.audio && one !== next && !one.audio.paused);
      run(next, here).then(() => {
        if (!together().includes(waits[0])) waits.forEach((one) => one.audio.pause());
      });
      for (const one of waits) one.audio.volume = 0;
    }
    show();
  }

  function seek(at) {
    state.at = Math.min(Math.max(at, 0), seconds());
    for (const one of group().cards) if (one.audio) one.audio.currentTime = state.at;
    show();
  }

  function step(by) {
    const next = state.group + by;
    if (!groups[next]) return;
    const at = Math.min(state.card, groups[next].cards.length - 1);
    if (state.playing) choose(next, at, 0);
    else Object.assign(state, { group: next, card: at, at: 0 });
    groups[next].element.scrollIntoView({ block: "nearest", behavior: "smooth" });
    show();
  }

  function lost(one) {
    one.element.classList.add("lost");
    if (one === card()) player.textContent = `${one.label} cannot be played: its file was moved, or this browser does not know its format.`;
  }

  function setRight() {
    const now = performance.now();
    if (now - state.checked < CHECK_MS) return;
    state.checked = now;
    const here = position();
    for (const one of together()) {
      const behind = here - one.audio.currentTime;
      if (one === card() || one.audio.readyState < 3 || one.audio.seeking || Math.abs(behind) < FAR_S) continue;
      one.lead = Math.min(Math.max(one.lead + 0.7 * behind, -MOST_LEAD_S), MOST_LEAD_S);
      one.audio.currentTime = here + one.lead;
    }
  }

  function ended() {
    if (!state.playing) return;
    state.at = 0;
    if (state.loop) play(); else pause();
  }

  const clock = (at) => `${Math.floor(at / 60)}:${(at % 60).toFixed(1).padStart(4, "0")}`;

  function drawLine() {
    for (const one of group().cards) {
      one.line.hidden = one !== card();
      one.line.style.left = `calc(.7rem + ${position() / seconds()} * (100% - 1.4rem))`;
    }
    player.replaceChildren(
      Object.assign(document.createElement("em"), { textContent: state.playing ? "▶ " : "❚❚ " }),
      `${group().name} – ${card().label}   ${clock(position())} / ${clock(seconds())}${state.loop ? "   loop" : ""}`,
    );
  }

  function show() {
    groups.forEach((one, at) => {
      one.element.classList.toggle("here", at === state.group);
      one.cards.forEach((each) => {
        const on = at === state.group && each === card();
        each.element.classList.toggle("on", on);
        each.button.setAttribute("aria-pressed", String(on && state.playing));
        if (at !== state.group) each.line.hidden = true;
      });
    });
    drawLine();
  }

  function tick() {
    if (state.playing) {
      setRight();
      drawLine();
    }
    requestAnimationFrame(tick);
  }

  groups.forEach((one, groupAt) => one.cards.forEach((each, cardAt) => {
    each.button.onclick = () => {
      if (state.playing && groupAt === state.group && cardAt === state.card) pause();
      else choose(groupAt, cardAt);
    };
    each.figure.onclick = (click) => {
      const box = each.figure.getBoundingClientRect();
      const edge = parseFloat(getComputedStyle(each.figure).paddingLeft);
      const share = (click.clientX - box.left - edge) / (box.width - 2 * edge);
      choose(groupAt, cardAt, Math.min(Math.max(share, 0), 0.999) * each.seconds);
    };
    each.audio?.addEventListener("ended", () => { if (each === card()) ended(); });
    each.audio?.addEventListener("error", () => lost(each));
    each.audio?.addEventListener("playing", () => each.element.classList.remove("lost"));
  }));

  const KEYS = {
    " ": () => (state.playing ? pause() : play()),
    ArrowLeft: () => seek(position() - 2), ArrowRight: () => seek(position() + 2),
    ArrowUp: () => step(-1), ArrowDown: () => step(1),
    l: () => { state.loop = !state.loop; show(); },
  };
  document.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const act = /^[0-9]$/.test(press.key) ? () => choose(state.group, Number(press.key)) : KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
    if (!act) return;
    if (press.key === " " && document.activeElement?.matches("button, a") && document.activeElement !== card().button) return;
    press.preventDefault();
    act();
  });
  document.addEventListener("click", (click) => { if (click.detail) document.activeElement?.blur(); });

  if (groups.length) requestAnimationFrame(tick);
  window.sheet = { state, position, groups };
})();
