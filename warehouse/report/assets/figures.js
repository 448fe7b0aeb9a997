// All figures: searched, filtered, in pages.

const ROWS = 50;

views.figures = ({ params }) => {
  const found = find(params);
  const pages = Math.ceil(found.length / ROWS);
  const page = Math.min(pageOf(params), Math.max(pages - 1, 0));
  say(count(found.length, "figure"));
  return [
    "Figures",
    h(
      "p",
      { class: "lead", id: "found" },
      found.length === data.figures.length
        ? `All ${count(found.length, "figure")}.`
        : [
            `${count(found.length, "figure")} of ${data.figures.length.toLocaleString("en")}. `,
            h("a", { href: address("figures"), id: "clear" }, "Show all"),
          ],
    ),
    filters(params),
    found.length ? figureTable(found.slice(page * ROWS, (page + 1) * ROWS)) : note("No figure matches all of these."),
    pager("Pages of figures", page, pages),
  ];
};

let last = { key: null, found: [] }; // the list that the evidence steps through

function find(params) {
  const { page, figure, ...asked } = params;
  const key = JSON.stringify(asked);
  if (last.key !== key) last = { key, found: sorted(data.figures.filter(matcher(asked)), asked.sort) };
  return last.found;
}

function matcher({ q, pair, indicator, area, year, status, document, verdict, unit }) {
  const terms = (q || "").toLowerCase().split(/\s+/).filter(Boolean);
  const doubted =
    verdict &&
    new Set(
      data
        .table("evidence")
        .filter((term) => (data.test.get(term.test_id) || {}).verdict === verdict)
        .map((term) => term.figure_id),
    );
  return (figure) =>
    (!pair || (isArea(figure.partner) && pairOf(figure) === pair)) &&
    (!indicator || figure.indicator === indicator || (indicator === "trade" && FLOWS.includes(figure.indicator))) &&
    (!area || figure.reporter === area || figure.partner === area) &&
    (!year || String(yearOf(figure)) === year) &&
    (!status || figure.status === status) &&
    (!unit || figure.unit === unit) &&
    (!document || figure.document_id === document) &&
    (!doubted || doubted.has(figure.figure_id)) &&
    terms.every((term) => searchable(figure).includes(term));
}

function searchable(figure) {
  if (!figure.searchable) {
    const text = data.document.get(figure.document_id);
    figure.searchable = present([
      figure.surface.replace(/\s+/g, " "),
      figure.sentence,
      subject(figure),
      period(figure.period_start, figure.period_end),
      figure.reporter,
      figure.partner,
      figure.status,
      figure.unit,
      figure.attributed_to,
      text.title,
      text.path,
      text.publisher,
      figure.figure_id,
    ])
      .join("\n")
      .toLowerCase();
  }
  return figure.searchable;
}

const ORDERS = {
  newest: ["latest period first", (one, other) => (other.period_end || "").localeCompare(one.period_end || "")],
  largest: ["largest first, by unit", (one, other) => one.unit.localeCompare(other.unit) || other.value - one.value],
  doubtful: ["least sure first", (one, other) => one.confidence - other.confidence],
};

function sorted(figures, order) {
  return order in ORDERS ? [...figures].sort(ORDERS[order][1]) : figures;
}

function filters(params) {
  const all = data.figures;
  const verdicts = optionsOf(
    data.table("evidence"),
    (term) => [(data.test.get(term.test_id) || {}).verdict],
    (name) => VERDICTS[name][1],
  );
  const narrowed = ["pair", "indicator", "area", "year", "status", "verdict", "unit", "document"].some(
    (name) => params[name],
  );
  return h(
    "details",
    { class: "filter-box", open: narrowed || innerWidth > 700 },
    h("summary", {}, "Filter and order"),
    h(
      "div",
      { class: "filters" },
      params.pair && filterBox("pair", "Pair", [[params.pair, pairName(params.pair)]], params.pair),
      filterBox(
        "indicator",
        "What",
        [["trade", "Foreign trade, all flows"], ...optionsOf(all, (figure) => [figure.indicator], indicatorName)],
        params.indicator,
      ),
      filterBox(
        "area",
        "Area",
        optionsOf(
          all,
          (figure) => [figure.reporter, figure.partner].filter((code) => isArea(code) && code !== "W0"),
          areaName,
        ),
        params.area,
      ),
      filterBox("year", "Year", optionsOf(all, (figure) => [yearOf(figure)], String, true).reverse(), params.year),
      filterBox(
        "status",
        "Status",
        optionsOf(all, (figure) => [figure.status], capital),
        params.status,
      ),
      filterBox(
        "unit",
        "Unit",
        optionsOf(
          all,
          (figure) => [figure.unit],
          (unit) => unit,
        ),
        params.unit,
      ),
      verdicts.length > 0 &&
        filterBox(
          "verdict",
          "Held against others",
          verdicts.map(([value, words]) => [value, words.replace(/ \(.*/, "")]),
          params.verdict,
        ),
      filterBox(
        "document",
        "Text",
        optionsOf(
          all,
          (figure) => [figure.document_id],
          (id) => title(data.document.get(id)),
        ),
        params.document,
      ),
      filterBox(
        "sort",
        "Order",
        Object.entries(ORDERS).map(([name, [words]]) => [name, words]),
        params.sort,
      ),
    ),
  );
}

function figureTable(figures) {
  const column = (name) => h("th", { scope: "col", role: "columnheader" }, name);
  return h(
    "table",
    { class: "list", role: "table", "aria-describedby": "found" },
    h("caption", { class: "unseen" }, "Figures, one a row; Enter opens the evidence"),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ["Figure", "What", "When", "Sentence"].map(column))),
    h("tbody", { role: "rowgroup" }, figures.map(figureRow)),
  );
}

function figureRow(figure) {
  const worst = testsOf(figure)[0];
  return h(
    "tr",
    {
      role: "row",
      onclick: (event) => {
        if (!event.target.closest("a") && !String(getSelection())) go(figureAddress(figure.figure_id));
      },
    },
    h(
      "th",
      { scope: "row", role: "rowheader" },
      figureLink(figure.figure_id, stated(figure)),
      figure.status !== "actual" && h("span", { class: `tag ${figure.status}` }, figure.status),
      worst && worst.verdict === "inconsistent" && badge("inconsistent"),
    ),
    h("td", { role: "cell" }, subject(figure)),
    h("td", { role: "cell", class: "when" }, period(figure.period_start, figure.period_end)),
    h("td", { role: "cell", class: "said" }, ...around(figure)),
  );
}

// The sentence near the figure, from word to word: as much as fits a row.
function around(figure, reach = 90) {
  const { sentence } = figure;
  const [from, to] = placeInSentence(figure) || [0, 0];
  const start = from > reach ? sentence.indexOf(" ", from - reach) + 1 || from - reach : 0;
  const end = to + reach < sentence.length ? Math.max(sentence.lastIndexOf(" ", to + reach), to) : sentence.length;
  return [start > 0 && "… ", highlighted([figure], Math.min(start, from), end), end < sentence.length && " …"];
}
