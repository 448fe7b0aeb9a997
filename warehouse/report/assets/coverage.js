// What the warehouse covers: how much of what, and pairs by year.

const PAIRS_AT_FIRST = 30;
const YEARS_AT_MOST = 16;

views.coverage = ({ params }) => {
  const trade = data.figures.filter((figure) => isPairTrade(figure) && figure.status === "actual");
  const pairs = groupBy(trade, pairOf);
  requestAnimationFrame(() => {
    // the latest years first, where not all fit
    for (const box of document.querySelectorAll(".matrix")) box.parentElement.scrollLeft = box.scrollWidth;
  });
  return [
    "What the warehouse covers",
    tiles(pairs),
    matrix(pairs, params),
    h("div", { class: "columns" }, indicatorBars(), textList()),
  ];
};

function tiles(pairs) {
  const missing = data.tests.filter((test) => test.verdict === "inconsistent");
  const aims = data.table("targets").filter((target) => target.status === "target");
  const shownOnly =
    data.figures.length < data.build.figures ? ` (${data.figures.length.toLocaleString("en")} shown)` : "";
  return h(
    "ul",
    { class: "tiles" },
    tile(address("figures"), (data.build.figures || 0).toLocaleString("en"), `figures${shownOnly}`),
    tile(address("texts"), (data.build.documents || 0).toLocaleString("en"), "texts"),
    tile(address("coverage", null, { all: 1 }), pairs.size.toLocaleString("en"), "pairs"),
    data.has("tests") && tile(address("contradictions"), missing.length.toLocaleString("en"), "contradictions"),
    data.has("targets") && tile(address("targets"), aims.length.toLocaleString("en"), "targets"),
  );
}

function tile(href, number, words) {
  return h("li", {}, h("a", { href }, h("strong", {}, number), h("span", {}, words)));
}

function kindOf(pair) {
  const kinds = pair.split("~").map((code) => (data.area.get(code) || {}).kind);
  if (pair.endsWith("~W0")) return "world";
  if (kinds.includes("group")) return "group";
  return kinds.includes("region") ? "region" : "countries";
}

const KINDS = { countries: "two countries", world: "with the world", group: "groups of countries", region: "regions" };

function matrix(pairs, params) {
  const kind = params.kind in KINDS ? params.kind : null;
  const rows = [...pairs]
    .filter(([pair]) => !kind || kindOf(pair) === kind)
    .sort(([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other));
  const shown = params.all ? rows : rows.slice(0, PAIRS_AT_FIRST);
  const years = [...new Set([...pairs.values()].flat().map(yearOf).filter(Boolean))].sort();
  const columns = years.slice(-YEARS_AT_MOST);
  const earlier = years.length > columns.length;
  const doubted = new Set(
    data.tests
      .filter((test) => test.verdict === "inconsistent")
      .map((test) => data.figure.get(test.figure_id))
      .filter(Boolean)
      .map((figure) => `${pairOf(figure)} ${yearOf(figure)}`),
  );
  const kinds = Object.keys(KINDS).filter((name) => [...pairs.keys()].some((pair) => kindOf(pair) === name));
  return h(
    "section",
    { "aria-labelledby": "matrix-title" },
    h("h2", { id: "matrix-title" }, "Pairs by year"),
    note(
      "How many figures of turnover, exports, imports and balance the texts state for each pair and year. ",
      doubted.size > 0 && [
        "A corner marks a year with a contradiction",
        h("span", { class: "corner-key", "aria-hidden": "true" }),
        ".",
      ],
    ),
    kinds.length > 1 &&
      choices("Kinds of pairs", [
        { name: `All (${pairs.size})`, href: changed({ kind: null, all: null }), chosen: !kind },
        ...kinds.map((name) => ({
          name: `${capital(KINDS[name])} (${[...pairs.keys()].filter((pair) => kindOf(pair) === name).length})`,
          href: changed({ kind: name, all: null }),
          chosen: kind === name,
        })),
      ]),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Pairs by year, a table that scrolls" },
      h(
        "table",
        { class: "matrix" },
        h("caption", { class: "unseen" }, "Figures of trade by pair and year"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, "Pair"),
            earlier && h("th", { scope: "col" }, "earlier"),
            columns.map((year) => h("th", { scope: "col" }, year)),
            h("th", { scope: "col" }, "All"),
          ),
        ),
        h(
          "tbody",
          {},
          shown.map(([pair, figures]) => matrixRow(pair, figures, columns, earlier, doubted)),
        ),
      ),
    ),
    shown.length < rows.length &&
      h(
        "p",
        {},
        h(
          "a",
          { class: "button", id: "all-pairs", href: changed({ all: 1 }) },
          `Show all ${rows.length.toLocaleString("en")} pairs`,
        ),
      ),
  );
}

function matrixRow(pair, figures, columns, earlier, doubted) {
  const years = groupBy(figures, yearOf);
  const early = figures.filter((figure) => yearOf(figure) && yearOf(figure) < columns[0]).length;
  const cell = (year) => {
    const number = (years.get(year) || []).length;
    if (!number) return h("td", {});
    const doubt = doubted.has(`${pair} ${year}`);
    const label = `${pairName(pair)}, ${year}: ${count(number, "figure")}${doubt ? ", with a contradiction" : ""}`;
    return h(
      "td",
      { class: `heat heat-${Math.min(5, Math.ceil(Math.log2(number + 1)))}${doubt ? " doubt" : ""}` },
      h(
        "a",
        {
          href: address("figures", null, { pair, year, indicator: "trade", status: "actual" }),
          "aria-label": label,
          title: label,
        },
        number,
      ),
    );
  };
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("a", { href: address("pair", pair) }, pairName(pair))),
    earlier && h("td", {}, early ? early : ""),
    columns.map(cell),
    h("td", { class: "sum" }, figures.length),
  );
}

function indicatorBars() {
  const groups = [...groupBy(data.figures, (figure) => figure.indicator)].sort(
    ([, ones], [, others]) => others.length - ones.length,
  );
  const most = groups.length ? groups[0][1].length : 1;
  return h(
    "section",
    { "aria-labelledby": "bars-title" },
    h("h2", { id: "bars-title" }, "What is measured"),
    h(
      "ul",
      { class: "bars" },
      groups.map(([indicator, figures]) =>
        h(
          "li",
          {},
          h(
            "a",
            { href: address("figures", null, { indicator }), title: (data.indicator.get(indicator) || {}).definition },
            indicatorName(indicator),
          ),
          bar(figures.length / most),
          h("span", {}, figures.length.toLocaleString("en")),
        ),
      ),
    ),
  );
}

function textList() {
  const texts = [...data.document.values()]
    .map((text) => [text, (data.ofDocument.get(text.document_id) || []).length])
    .sort(([, ones], [, others]) => others - ones)
    .slice(0, 12);
  return h(
    "section",
    { "aria-labelledby": "few-texts" },
    h("h2", { id: "few-texts" }, "Texts with the most figures"),
    h(
      "ol",
      { class: "plain" },
      texts.map(([text, number]) =>
        h(
          "li",
          {},
          h("a", { href: address("text", text.document_id) }, title(text)),
          h(
            "span",
            { class: "muted" },
            ` ${present([text.publisher, published(text), count(number, "figure")]).join(", ")}`,
          ),
        ),
      ),
    ),
    data.document.size > texts.length &&
      h("p", {}, h("a", { href: address("texts") }, `All ${data.document.size.toLocaleString("en")} texts`)),
  );
}
