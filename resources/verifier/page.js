// The page: takes text, pictures and the camera, and shows what `check` finds. Text goes in as text only, never as markup.
(() => {
  "use strict";

  const part = (id) => document.getElementById(id);
  const data = (id) => JSON.parse(part(id).textContent);
  const event = data("event-data");
  const words = data("words-data");
  const fingerprint = check.fingerprint(event.key);
  const FAMILIES = {
    genuine: ["go", "tick"],
    withdrawn: ["stop", "cross"],
    replaced: ["stop", "cross"],
    changed: ["stop", "cross"],
    "other-event": ["stop", "question"],
    "no-certificate": ["stop", "question"],
    newer: ["again", "again"],
    nothing: ["again", "again"],
    "no-picture": ["again", "again"],
    looking: ["wait", ""],
  };
  const SIDES = [2000, 1300, 2800];
  const LONGEST_LOOK = 3 * 60 * 1000; // ms: a camera that nobody looks at goes off

  let language = wanted();
  let shown = null;
  let turn = 0;
  let lens = null;
  let cameraTrouble = "";

  function wanted() {
    for (const tag of navigator.languages || [navigator.language]) {
      const short = String(tag).slice(0, 2).toLowerCase();
      if (words[short]) return short;
    }
    return "en";
  }

  function say(word, values = {}) {
    return words[language][word].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  }

  function day(iso) {
    const at = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(at.getTime())) return iso;
    const form = { timeZone: "UTC", year: "numeric", month: language === "en" ? "short" : "long", day: "numeric" };
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, form).format(at);
  }

  function made(kind, className, text) {
    const element = document.createElement(kind);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  // What was found

  function tell(verdict, statement = null) {
    shown = { verdict, statement };
    draw();
    if (verdict !== "looking") {
      part("result").focus({ preventScroll: true });
      part("result").scrollIntoView({ block: "nearest" });
    }
  }

  function draw() {
    const result = part("result");
    result.replaceChildren();
    result.hidden = shown === null;
    if (shown === null) return;
    const { verdict, statement } = shown;
    const [family, shape] = FAMILIES[verdict];
    result.className = `result ${family}`;
    result.dataset.verdict = verdict;
    const band = made("div", "band");
    if (shape) band.append(drawing(shape));
    const headline = made("div");
    headline.append(made("strong", "", say(verdict === "withdrawn" ? "withdrawn-is" : verdict)));
    result.append(band);
    band.append(headline);
    if (verdict === "looking") return;
    headline.append(made("span", "", say(`${verdict}-line`)));
    const told = made("div", "told");
    const proven = ["genuine", "withdrawn", "replaced"].includes(verdict);
    if (proven) told.append(...facts(statement));
    told.append(made("p", "do", say(`${verdict}-do`)));
    if (verdict === "other-event") told.append(list([["claims-event", statement.event]]));
    if (verdict === "changed" && statement !== null) told.append(made("p", "", say("claims")));
    if (proven || verdict === "changed" || verdict === "other-event") {
      told.append(made("small", "", say("compared", { fingerprint, date: day(event.made_on) })));
    }
    result.append(told);
  }

  function drawing(shape) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    const use = document.createElementNS(space, "use");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `#shape-${shape}`);
    svg.append(use);
    return svg;
  }

  function facts(said) {
    const names = [said.native, said.latin].filter(Boolean);
    return [
      made("p", "name", names[0] || ""),
      ...(names[1] ? [made("p", "latin", names[1])] : []),
      list([
        ["hours", String(Math.round(said.hours * 100) / 100)],
        ["sessions", say("of", said)],
        ["dates", `${day(said.firstDay)} – ${day(said.lastDay)}`],
        ["serial", said.serial],
        ["issued", day(said.issuedOn)],
        ["event", said.event],
      ]),
    ];
  }

  function list(pairs) {
    const found = made("dl");
    for (const [word, text] of pairs) found.append(made("dt", "", say(word)), made("dd", "", text));
    return found;
  }

  async function judgeText(text) {
    const mine = ++turn;
    const { verdict, statement } = await check.judge(text, event);
    if (mine === turn) tell(verdict, statement);
  }

  // Pictures

  // The whole picture in several sizes, then its quarters: a photo of a table has the code in a corner, small.
  function* views(width, height) {
    const longest = Math.max(width, height);
    const sizes = longest <= SIDES[0] ? [1, ...(longest < 1300 ? [2] : [SIDES[1] / longest])] : SIDES.map((side) => Math.min(1, side / longest));
    for (const scale of new Set(sizes)) yield [0, 0, width, height, scale];
    if (longest < 1200) return;
    const [w, h] = [width * 0.55, height * 0.55];
    for (const [x, y] of [[width - w, 0], [0, 0], [width - w, height - h], [0, height - h], [(width - w) / 2, (height - h) / 2]]) {
      yield [x, y, w, h, Math.min(2, SIDES[0] / Math.max(w, h))];
    }
  }

  function codeIn(source, [x, y, w, h, scale]) {
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(w * scale));
    canvas.height = Math.max(1, Math.round(h * scale));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.fillStyle = "#fff"; // a screenshot may be see-through
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, x, y, w, h, 0, 0, canvas.width, canvas.height);
    try {
      return qr.decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return "";
    }
  }

  async function judgePicture(file) {
    const mine = ++turn;
    stopCamera();
    tell("looking");
    let bitmap;
    try {
      bitmap = await createImageBitmap(file);
    } catch {
      if (mine === turn) tell("no-picture");
      return;
    }
    let other = "";
    for (const view of views(bitmap.width, bitmap.height)) {
      await new Promise((go) => setTimeout(go)); // lets the page be drawn between two looks
      if (mine !== turn) return;
      const text = codeIn(bitmap, view);
      if (text.startsWith("CMPC")) {
        bitmap.close();
        await judgeText(text);
        return;
      }
      other = other || text;
    }
    bitmap.close();
    if (other) await judgeText(other);
    else tell("nothing");
  }

  // The camera

  async function startCamera() {
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      refuseCamera("camera-refused");
      return;
    }
    let stream;
    try {
      const best = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };
      stream = await navigator.mediaDevices.getUserMedia({ video: best, audio: false });
    } catch (error) {
      refuseCamera(error.name === "NotAllowedError" || error.name === "SecurityError" ? "camera-refused" : "camera-none");
      return;
    }
    stopCamera();
    turn++;
    shown = null;
    draw();
    const mine = { stream, until: Date.now() + LONGEST_LOOK };
    lens = mine;
    cameraTrouble = "";
    part("video").srcObject = stream;
    part("lens").hidden = false;
    drawCameraNote();
    await part("video").play().catch(() => {});
    look(mine);
  }

  function look(mine) {
    if (lens !== mine) return;
    const video = part("video");
    const [width, height] = [video.videoWidth, video.videoHeight];
    if (width) {
      const text = codeIn(video, [0, 0, width, height, Math.min(1, 1600 / Math.max(width, height))]);
      if (text) {
        stopCamera();
        judgeText(text);
        return;
      }
    }
    if (Date.now() > mine.until) stopCamera();
    else setTimeout(() => look(mine), 120);
  }

  function stopCamera() {
    if (lens !== null) for (const track of lens.stream.getTracks()) track.stop();
    lens = null;
    part("video").srcObject = null;
    part("lens").hidden = true;
  }

  function refuseCamera(word) {
    cameraTrouble = word;
    drawCameraNote();
  }

  function drawCameraNote() {
    part("camera-note").hidden = !cameraTrouble;
    part("camera-note").textContent = cameraTrouble ? say(cameraTrouble) : "";
    part("camera").hidden = cameraTrouble === "camera-refused";
  }

  // Words

  function speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen === "zh" ? "zh-CN" : chosen;
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
    for (const button of part("languages").children) button.setAttribute("aria-pressed", button.value === chosen);
    const title = event.title_by_language[chosen] || event.titles[0];
    part("event").textContent = title;
    document.title = `${say("title")} – ${title}`;
    const [date, first, last] = [event.made_on, event.first_day, event.last_day].map(day);
    part("made-on").textContent = say("made", { date, first, last, event: title });
    drawWithdrawn();
    drawCameraNote();
    draw();
  }

  function drawWithdrawn() {
    const serials = [...event.withdrawn.map((one) => [one, "is-withdrawn"]), ...event.replaced.map((one) => [one, "is-replaced"])];
    const [summary, items] = part("withdrawn").children;
    part("withdrawn").hidden = !serials.length;
    part("none-withdrawn").textContent = serials.length ? "" : say("known-none");
    summary.textContent = say("known-some", { count: serials.length });
    items.replaceChildren(...serials.sort().map(([serial, word]) => made("li", "", `${serial} (${say(word)})`)));
  }

  // What people do

  part("picture").addEventListener("change", (changed) => {
    const [file] = changed.target.files;
    changed.target.value = ""; // the same file may be chosen again
    if (file) judgePicture(file);
  });
  part("camera").addEventListener("click", startCamera);
  part("camera-stop").addEventListener("click", stopCamera);
  part("text-form").addEventListener("submit", (submitted) => {
    submitted.preventDefault();
    if (part("text").value.trim()) judgeText(part("text").value);
  });
  part("text").addEventListener("keydown", (pressed) => {
    if (pressed.key === "Enter" && !pressed.shiftKey && !pressed.isComposing) {
      pressed.preventDefault();
      part("text-form").requestSubmit();
    }
  });
  addEventListener("paste", (pasted) => {
    const [file] = pasted.clipboardData.files;
    const text = pasted.clipboardData.getData("text");
    if (file) judgePicture(file);
    else if (text.trim() && pasted.target !== part("text")) {
      part("text").value = text.trim();
      judgeText(text);
    }
  });
  addEventListener("dragover", (dragged) => {
    dragged.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", () => document.body.classList.remove("dropping"));
  addEventListener("drop", (dropped) => {
    dropped.preventDefault();
    document.body.classList.remove("dropping");
    const [file] = dropped.dataTransfer.files;
    const text = dropped.dataTransfer.getData("text");
    if (file) judgePicture(file);
    else if (text.trim()) judgeText(text);
  });
  addEventListener("pagehide", stopCamera);

  for (const [tag, its] of Object.entries(words)) {
    const button = made("button", "", its.language);
    button.type = "button";
    button.value = tag;
    button.lang = tag;
    button.addEventListener("click", () => speak(tag));
    part("languages").append(button);
  }
  part("fingerprint").textContent = fingerprint;
  part("licences").textContent = data("licences-data").join("\n\n");
  if (!navigator.mediaDevices) cameraTrouble = "camera-refused";
  speak(language);
  part("no-script").hidden = true;
  part("page").hidden = false;
})();
