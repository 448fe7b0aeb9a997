// The evidence of one figure, beside the view: its sentence, its slots and why, what it was held against, its text.

const REACH = 700; // characters of the text on either side
let opener = null;

const TIES = {
  growth_of: ["Growth of", "Its growth"],
  difference_of: ["Change of", "Its change"],
  part_of: ["Part of", "Part of it"],
  from_to: ["Rose or fell to", "Came from"],
  balance_of: ["Balance of", "Its balance"],
  compared_with: ["Compared with", "Compared with"],
  restates: ["Says again", "Said again by"],
};

function showEvidence(figureId) {
  const panel = document.getElementById("evidence");
  const figure = figureId && data.figure.get(figureId);
  document.body.classList.toggle("with-evidence", Boolean(figure));
  if (!figure) {
    const wasOpen = !panel.hidden;
    panel.hidden = true;
    panel.replaceChildren();
    if (wasOpen) returnFocus();
    return;
  }
  if (panel.hidden) opener = document.activeElement;
  panel.hidden = false;
  panel.replaceChildren(...present(evidenceOf(figure)));
  panel.scrollTop = 0;
  panel.querySelector("h2").focus({ preventScroll: true });
}

function returnFocus() {
  const links = [...document.querySelectorAll("main [data-figure]")];
  const link =
    opener && opener.isConnected && opener !== document.body
      ? opener
      : links.find((one) => one.dataset.figure === shown.figure);
  if (link) link.focus();
}

// The figures before and after in the list that the reader came from.
function neighbours(figure) {
  const list = parseRoute().view === "figures" ? last.found : data.ofDocument.get(figure.document_id) || [];
  const place = list.indexOf(figure);
  return place < 0 ? [null, null] : [list[place - 1] || null, list[place + 1] || null];
}

function step(by) {
  const open = data.figure.get(parseRoute().params.figure);
  const next = open && neighbours(open)[by < 0 ? 0 : 1];
  if (next) go(figureAddress(next.figure_id), true);
}

function evidenceOf(figure) {
  const [before, after] = neighbours(figure);
  const stepButton = (name, sign, by, target) =>
    h("button", { type: "button", disabled: !target, "aria-label": name, title: name, onclick: () => step(by) }, sign);
  const trace = h("dl", { class: "slots trace" });
  const context = h("div", { class: "context", "aria-busy": "true" }, note("Loading the text …"));
  loadText(figure.document_id).then(
    (text) => {
      context.replaceChildren(...excerpt(text, figure));
      context.removeAttribute("aria-busy");
      const [box, mark] = [context.querySelector(".reading"), context.querySelector(".here")];
      if (mark) box.scrollTop = mark.offsetTop - box.clientHeight / 2;
      trace.replaceChildren(...traceOf(text, figure));
      trace.hidden = !trace.childElementCount;
      trace.previousElementSibling.hidden = trace.hidden;
    },
    (error) => context.replaceChildren(note(error.message)),
  );
  return [
    h(
      "div",
      { class: "panel-bar" },
      stepButton("Figure before", "‹", -1, before),
      stepButton("Figure after", "›", 1, after),
      h(
        "button",
        { type: "button", class: "close", "aria-label": "Close the evidence", title: "Close (Esc)", onclick: close },
        "×",
      ),
    ),
    h("h2", { tabindex: "-1" }, stated(figure)),
    h(
      "p",
      { class: "lead" },
      capital(subject(figure)),
      figure.period_start && h("span", { class: "when" }, ` · ${period(figure.period_start, figure.period_end)}`),
    ),
    h("blockquote", { class: "said" }, highlighted([figure])),
    h("p", {}, source(figure)),
    h("h3", {}, "What was made of it"),
    h("dl", { class: "slots" }, slots(figure)),
    testList(figure),
    tieList(figure),
    h("h3", {}, "In its text"),
    context,
    h("h3", { hidden: true }, "Which words gave what"),
    trace,
    h(
      "p",
      { class: "muted" },
      "Figure ",
      h("code", {}, figure.figure_id),
      `, characters ${figure.char_start.toLocaleString("en")} to ${figure.char_end.toLocaleString("en")}`,
    ),
  ];
}

function close() {
  go(changed({ figure: null }));
}

function slots(figure) {
  const base = figure.base_start && period(figure.base_start, figure.base_end);
  const rows = [
    ["Printed as", `“${figure.surface.replace(/\s+/g, " ")}”`],
    ["Stands for", interval(figure.lower, figure.upper, figure.unit, figure.measure)],
    ["Period", period(figure.period_start, figure.period_end) || "not stated"],
    ["Compared with", base],
    [
      "Sides",
      isPairTrade(figure)
        ? h("a", { href: address("pair", pairOf(figure)) }, sides(figure))
        : sides(figure) || "none stated",
    ],
    ["Product", figure.product],
    ["Organisation", figure.entity],
    [
      "Measure",
      present([figure.measure, figure.form && `as ${/^[aeiou]/.test(figure.form) ? "an" : "a"} ${figure.form}`]).join(
        ", ",
      ),
    ],
    ["Status", present([figure.status, figure.stage]).join(", ")],
    ["Basis", present([figure.basis, figure.adjustment]).join(", ")],
    ["Stated by", figure.attributed_to],
    ["Reference", figure.cited_ref],
    ["Sure", `${Math.round(figure.confidence * 100)}%`],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => definition(name, value));
}

function testList(figure) {
  const tests = testsOf(figure);
  if (!tests.length) return null;
  return [
    h("h3", {}, "Held against other figures"),
    h(
      "ul",
      { class: "plain tests" },
      tests.map((test) =>
        h(
          "li",
          {},
          badge(test.verdict),
          " ",
          h("a", { href: address("contradiction", test.test_id, { figure: figure.figure_id }) }, test.rule),
          h("p", { class: "arithmetic" }, test.arithmetic),
        ),
      ),
    ),
  ];
}

function tieList(figure) {
  const ties = (data.linksOf.get(figure.figure_id) || []).filter((tie) => data.figure.has(tie.other));
  if (!ties.length) return null;
  return [
    h("h3", {}, "Tied to"),
    h(
      "dl",
      { class: "slots" },
      ties.map((tie) => {
        const other = data.figure.get(tie.other);
        return definition(
          (TIES[tie.kind] || [tie.kind, tie.kind])[tie.out ? 0 : 1],
          figureLink(tie.other, stated(other)),
          ` ${indicatorName(other.indicator).toLowerCase()}`,
        );
      }),
    ),
  ];
}

// The text around a figure, from word to word.
function excerpt(text, figure) {
  const early = Math.max(0, figure.char_start - REACH);
  const start = early && early + text.slice(early, figure.char_start).search(/\s|$/);
  const end = Math.min(text.length, figure.char_end + REACH);
  return [
    h(
      "div",
      { class: "reading" },
      start > 0 && "…",
      marked(text, data.ofDocument.get(figure.document_id) || [], start, end, figure.figure_id),
      end < text.length && "…",
    ),
    h(
      "p",
      {},
      h(
        "a",
        { href: address("text", figure.document_id, { at: figure.figure_id }) },
        start > 0 || end < text.length ? "The whole text" : "The text on a page of its own",
      ),
    ),
  ];
}

function traceOf(text, figure) {
  const trace = JSON.parse(text.traces[figure.figure_id] || "{}");
  return Object.entries(trace).map(([slot, words]) => definition(capital(slot.replaceAll("_", " ")), words));
}
