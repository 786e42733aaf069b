// Filters the lists, and draws log, screens and transcript of a scenario when it is opened. Everything else stands in the page already.
(() => {
  "use strict";
  const words = JSON.parse(document.getElementById("words").textContent);
  const say = (key, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), words[key]);

  const make = (name, style, text) => {
    const element = document.createElement(name);
    if (style) element.className = style;
    if (text !== undefined && text !== null) element.textContent = text;
    return element;
  };

  // DEFLATE in base64, as JSON.
  const unpack = async (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  };
  let pooled;
  const pool = () => (pooled ??= unpack("pool"));

  const heading = (parent, text) => parent.append(make("h4", "", text));

  // Of screens that follow each other with the same title, the last: a PIN screen is drawn once and not for each digit.
  const drawScreens = (parent, number, log, screens) => {
    const shown = log.map((entry, at) => ({ line: at + 1, screen: entry[3] })).filter((entry) => entry.screen !== undefined);
    if (shown.length === 0) return;
    const titles = shown.map((entry) => screens[entry.screen].match(/aria-label="([^"/]*)/)[1]);
    const strip = make("div", "strip");
    strip.tabIndex = 0;
    strip.setAttribute("role", "region");
    strip.setAttribute("aria-label", words["details.screens"]);
    shown.forEach((entry, at) => {
      if (at + 1 < shown.length && titles[at] === titles[at + 1]) return;
      const figure = make("figure");
      figure.innerHTML = screens[entry.screen];
      const caption = make("figcaption");
      const link = make("a", "", say("details.line", entry.line));
      link.href = `#l${number}-${entry.line}`;
      caption.append(link);
      figure.append(caption);
      strip.append(figure);
    });
    heading(parent, words["details.screens"]);
    parent.append(strip);
  };

  const drawLog = (parent, number, log) => {
    heading(parent, words["details.log"]);
    const list = make("ol", "log");
    log.forEach(([at, source, text], place) => {
      const line = make("li");
      line.id = `l${number}-${place + 1}`;
      line.tabIndex = -1;
      line.append(make("time", "", at), make("span", `src ${source}`, words[`source.${source}`]), make("code", "", text));
      list.append(line);
    });
    parent.append(list);
  };

  const field = (text, meaning) => {
    const element = make("abbr", "f", text);
    element.tabIndex = 0;
    element.title = meaning;
    return element;
  };

  const bytes = (data, length, masked) => data ?? say("details.bytes", length) + (masked ? `, ${words["details.masked"]}` : "");

  const drawExchange = (line, entry, { commands, statuses }) => {
    const [at, place, sent, sentLength, status, came, cameLength, masked, fault] = entry;
    const command = commands[place];
    const asked = make("div", "sent");
    asked.innerHTML = command.header;
    if (sentLength > 0) asked.append(field(bytes(sent, sentLength, !sent), command.data), " ");
    asked.insertAdjacentHTML("beforeend", command.expected);
    const answered = make("div", "came");
    if (cameLength > 0) answered.append(field(bytes(came, cameLength, masked), words["details.answer"]), " ");
    answered.append(status ? field(status, `${words["details.status"]}: ${statuses[status]}`) : make("span", "", `${words["details.silent"]}: ${fault}`));
    line.append(make("time", "", at), make("span", "means", `${command.words} → ${status ? statuses[status] : fault}`), asked, answered);
  };

  const drawTranscript = (parent, details, common) => {
    heading(parent, words["details.transcript"]);
    if (details.x) parent.append(make("p", "soft", `${words["details.broken-transcript"]} ${details.x}`));
    if (!details.t) {
      if (!details.x) parent.append(make("p", "soft", words["details.no-transcript"]));
      return;
    }
    parent.append(make("p", "soft", words["details.fields"]));
    const list = make("ol", "apdus");
    for (const entry of details.t) {
      const line = make("li");
      if (typeof entry[1] === "number") drawExchange(line, entry, common);
      else line.append(make("time", "", entry[0]), make("span", "means", [words[`event.${entry[1]}`], entry[3], entry[2] && `ATR ${entry[2]}`].filter(Boolean).join(", ")));
      list.append(line);
    }
    parent.append(list);
  };

  const drawFindings = (parent, number, findings) => {
    const list = make("ul", "findings");
    for (const [verdict, requirement, check, seen, lines] of findings) {
      const line = make("li");
      const link = make("a", "id", requirement);
      link.href = `#r-${requirement}`;
      line.append(make("b", `v ${verdict}`, words[`verdict.${verdict}`]), " ", link, " ", make("span", "id", check), " ", make("span", "soft", `${words["finding.seen"]}:`), ` ${seen} `);
      if (lines.length > 0) line.append(make("span", "soft", words["finding.log"]));
      for (const at of lines) {
        const proof = make("a", "", at);
        proof.href = `#l${number}-${at}`;
        line.append(" ", proof);
      }
      list.append(line);
    }
    parent.append(list);
  };

  const drawn = new Map();
  const draw = (scenario) => {
    if (!drawn.has(scenario)) drawn.set(scenario, drawNow(scenario));
    return drawn.get(scenario);
  };

  const drawNow = async (scenario) => {
    const number = scenario.id.slice(1);
    if (!document.getElementById(`d${number}`)) return;
    const proof = scenario.querySelector(".inside");
    const place = proof ?? make("div", "inside");
    scenario.append(place);
    if (typeof DecompressionStream === "undefined") {
      place.append(make("p", "soft", words["details.old"]));
      return;
    }
    const [details, common] = await Promise.all([unpack(`d${number}`), pool()]);
    if (!proof) drawFindings(place, number, details.f);
    drawScreens(place, number, details.l, common.screens);
    drawLog(place, number, details.l);
    drawTranscript(place, details, common);
    place.append(make("p", "soft", say("details.evidence", details.e)));
  };

  // Opening is no event that rises, hence the capture.
  document.addEventListener("toggle", (event) => event.target.open && draw(event.target), true);

  const go = async () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const line = /^l(\d+)-(\d+)$/.exec(name);
    const row = document.getElementById(line ? `s${line[1]}` : name);
    if (!row || row.tagName !== "DETAILS") return;
    row.hidden = false;
    row.open = true;
    await draw(row);
    const target = (line && document.getElementById(name)) || row;
    target.scrollIntoView({ block: line ? "center" : "start" });
    (line ? target : row.querySelector("summary")).focus({ preventScroll: true });
  };
  addEventListener("hashchange", go);
  // A link that was followed before is followed again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) go();
  });

  for (const form of document.querySelectorAll("form.filter")) {
    const rows = [...document.getElementById(form.dataset.list).querySelectorAll("details.row")];
    const groups = [...document.getElementById(form.dataset.list).querySelectorAll("section.feature")];
    const apply = () => {
      const text = form.elements.text.value.trim().toLowerCase();
      const verdict = form.elements.verdict.value;
      const level = form.elements.level ? form.elements.level.value : "";
      let shown = 0;
      for (const row of rows) {
        const fits = (!verdict || row.dataset.v === verdict) && (!level || row.dataset.l === level)
          && (!text || row.textContent.toLowerCase().includes(text));
        row.hidden = !fits;
        if (fits) shown++;
      }
      for (const group of groups) group.hidden = !group.querySelector("details.row:not([hidden])");
      form.querySelector("output").textContent = say("filter.shown", shown, rows.length);
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    form.querySelector("output").textContent = say("filter.shown", rows.length, rows.length);
  }

  go();
})();
