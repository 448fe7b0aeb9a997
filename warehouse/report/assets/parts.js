// Parts that several views are made of.

const VERDICTS = {
  inconsistent: ["✕", "Inconsistent"],
  revised: ["↻", "Revised"],
  strained: ["≈", "Strained"],
  untestable: ["?", "Untestable"],
  consistent: ["✓", "Consistent"],
};

function badge(verdict) {
  const [sign, name] = VERDICTS[verdict] || ["•", capital(verdict)];
  return h("span", { class: `badge ${verdict}` }, h("span", { "aria-hidden": "true" }, sign), ` ${name}`);
}

function figureLink(figureId, ...words) {
  return h("a", { href: figureAddress(figureId), "data-figure": figureId }, ...words);
}

function note(...words) {
  return h("p", { class: "note" }, ...words);
}

function definition(name, ...value) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, ...value));
}

// Sentence and surface without blanks and hyphens, since lines are mended in the one and not in the other.
function skeleton(words) {
  const letters = [];
  const places = [];
  for (let place = 0; place < words.length; place += 1) {
    if (!/[\s\u00ad-]/.test(words[place])) {
      letters.push(words[place]);
      places.push(place);
    }
  }
  return { letters: letters.join(""), places };
}

// Find where a figure stands in its sentence: of several places the nearest to where the text has it.
function placeInSentence(figure) {
  const sentence = skeleton(figure.sentence);
  const surface = skeleton(figure.surface);
  const near = figure.char_start - figure.sentence_start;
  let best = null;
  for (
    let at = sentence.letters.indexOf(surface.letters);
    at >= 0 && surface.letters;
    at = sentence.letters.indexOf(surface.letters, at + 1)
  ) {
    const place = [sentence.places[at], sentence.places[at + surface.letters.length - 1] + 1];
    if (!best || Math.abs(place[0] - near) < Math.abs(best[0] - near)) best = place;
  }
  return best;
}

// The sentence that figures share, or the part of it between two places, with each of them marked.
function highlighted(figures, start = 0, end = figures[0].sentence.length) {
  const { sentence } = figures[0];
  const nodes = [];
  let done = start;
  for (const place of figures
    .map(placeInSentence)
    .filter(Boolean)
    .sort((one, other) => one[0] - other[0])) {
    if (place[0] < done) continue; // inside the one before
    nodes.push(sentence.slice(done, place[0]), h("mark", {}, sentence.slice(...place)));
    done = place[1];
  }
  return [...nodes, sentence.slice(done, end)];
}

function source(figure) {
  const text = data.document.get(figure.document_id);
  return h(
    "cite",
    {},
    h("a", { href: address("text", text.document_id, { at: figure.figure_id }) }, title(text)),
    present([text.publisher, published(text), figure.page && `page ${figure.page}`]).map((part) => `, ${part}`),
  );
}

// A sentence with the figures that play a role in a test marked, and where it comes from.
function quote(terms) {
  const figures = terms.map((term) => term.figure);
  return h(
    "figure",
    { class: "quote" },
    h(
      "figcaption",
      {},
      terms.map(({ role, figure }) =>
        h(
          "span",
          {},
          h("span", { class: "role" }, `${capital(role)} `),
          figureLink(figure.figure_id, stated(figure), h("span", { class: "unseen" }, " with its evidence")),
        ),
      ),
    ),
    h("blockquote", {}, highlighted(figures)),
    source(figures[0]),
  );
}

// How much of a whole, as a bar.
function bar(share) {
  const rect = (kind, width) => svg("rect", { class: kind, width, height: 8 });
  return svg(
    "svg",
    { class: "bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
    rect("whole", 100),
    rect("share", 100 * Math.min(Math.max(share, 0), 1)),
  );
}

// One of several choices, each an address.
function choices(label, options) {
  return h(
    "nav",
    { class: "choices", "aria-label": label },
    h(
      "ul",
      {},
      options.map(({ name, href, chosen }) =>
        h("li", {}, h("a", { href, "aria-current": chosen ? "true" : null }, name)),
      ),
    ),
  );
}

function pager(label, page, pages, name = "page") {
  if (pages < 2) return null;
  const link = (to, words) =>
    to < 0 || to >= pages
      ? h("span", { class: "off" }, words)
      : h("a", { href: changed({ [name]: to || null, figure: null }) }, words);
  return h(
    "nav",
    { class: "pager", "aria-label": label },
    link(page - 1, "‹ Before"),
    h("span", {}, `${page + 1} of ${pages.toLocaleString("en")}`),
    link(page + 1, "Next ›"),
  );
}

// A list box that sets one parameter of the view.
function choiceBox(name, label, options, chosen) {
  return h(
    "label",
    { class: "filter" },
    h("span", {}, label),
    h(
      "select",
      {
        id: `filter-${name}`,
        onchange: (event) => go(changed({ [name]: event.target.value, page: null, figure: null }), true),
      },
      options.map(([value, words]) => h("option", { value, selected: value === chosen }, words)),
    ),
  );
}

// A list box that narrows the view, or does not.
function filterBox(name, label, options, chosen) {
  const asked = chosen && !options.some(([value]) => value === chosen) ? [[chosen, chosen]] : [];
  return choiceBox(name, label, [["", "any"], ...options, ...asked], chosen || "");
}

// A table that scrolls by itself where the screen is narrow; the first cell of a row is its heading.
function table(name, head, rows) {
  const numeric = new Set(
    head.map((words, place) => (["Value", "Characters", "Figures", "Not read"].includes(words) ? place : null)),
  );
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": name },
    h(
      "table",
      { class: "data" },
      h("caption", { class: "unseen" }, name),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((words) => h("th", { scope: "col" }, words)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map(([first, ...cells]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, first),
            cells.map((cell, place) => h("td", { class: numeric.has(place + 1) ? "number" : null }, cell)),
          ),
        ),
      ),
    ),
  );
}

// "any" of a filter with how many rows each choice has, the most first or by name.
function optionsOf(rows, valuesOf, nameOf, byName = false) {
  const counts = new Map();
  for (const row of rows)
    for (const value of new Set(valuesOf(row))) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  const made = [...counts].map(([value, number]) => [
    String(value),
    `${nameOf(value)} (${number.toLocaleString("en")})`,
    number,
  ]);
  return made.sort((one, other) =>
    byName ? one[1].localeCompare(other[1], "en") : other[2] - one[2] || one[1].localeCompare(other[1], "en"),
  );
}

function pageOf(params) {
  const page = Number.parseInt(params.page, 10);
  return page > 0 ? page : 0;
}
