// One pair: turnover, exports, imports and balance with growth beside them, seen from one of the sides.

const DOUBTFUL = ["inconsistent", "revised", "strained"];
const FIRST_CARDS = 5;
const FIRST_ROWS = 100;

views.pair = ({ about: pair, params }) => {
  const figures = data.figures.filter((figure) => isPairTrade(figure) && pairOf(figure) === pair);
  if (!figures.length)
    return [
      "No such pair",
      note("No figure of trade is stated for it. ", h("a", { href: address("coverage") }, "All pairs")),
    ];
  const home = homeOf(pair, figures, params.side);
  const kinds = [...groupBy(levelsOf(pair), seriesKind)].sort(([, ones], [, others]) => weight(others) - weight(ones));
  const kind = kinds.some(([name]) => name === params.series) ? params.series : (kinds[0] || [null])[0];
  return [
    pairName(pair),
    h(
      "p",
      { class: "lead" },
      `${count(figures.length, "figure")} of trade. `,
      h("a", { href: address("figures", null, { pair }) }, "All figures of the pair"),
    ),
    kind
      ? charts(pair, home, kind, kinds, params)
      : note("The texts state no level of trade in money between the two."),
    pairTests(pair),
    pairAims(pair),
    otherSeries(pair, kind),
  ];
};

// Goods as such come first, then what has the most values.
function weight(rows) {
  return rows.length + (rows[0].product_key === "G" && !rows[0].basis ? 1e6 : 0);
}

// The side from which the texts speak more often, unless the reader has chosen one.
function homeOf(pair, figures, chosen) {
  const [one, other] = pair.split("~");
  if (chosen === one || chosen === other) return chosen;
  const ones = figures.filter((figure) => figure.reporter === one).length;
  return other === "W0" || 2 * ones >= figures.length ? one : other;
}

function charts(pair, home, kind, kinds, params) {
  const away = pair.split("~").find((side) => side !== home) || home;
  const all = FLOWS.map((flow) => ({
    flow,
    name: flowName(flow, home, away),
    levels: levelPoints(flow, pair, home, kind),
    growth: growthPoints(flow, pair, home, kind),
  }));
  const spans = optionsOf(
    all.flatMap(({ levels }) => levels),
    (level) => [level.span],
    spanName,
  );
  const known = [...spans.map(([span]) => span), "all"];
  const usual = known.includes(WHOLE_YEARS) ? WHOLE_YEARS : known[0];
  const span = known.includes(params.span) ? params.span : usual;
  const within = (points) => points.filter((one) => span === "all" || one.span === span);
  const flows = all.map((drawn) => ({ ...drawn, levels: within(drawn.levels), growth: within(drawn.growth) }));
  const points = flows.flatMap(({ levels, growth }) => [...levels, ...growth]);
  const years = [...new Set(points.map((one) => one.year))].sort((one, other) => one - other);
  const sides = pair.endsWith("~W0") || away === home ? [] : pair.split("~");
  return h(
    "section",
    { "aria-label": "Charts" },
    h(
      "div",
      { class: "filters" },
      sides.length > 0 &&
        choiceBox(
          "side",
          "Seen from",
          sides.map((side) => [side, areaName(side)]),
          home,
        ),
      choiceBox(
        "series",
        "Product and currency",
        kinds.map(([name, rows]) => [name, `${seriesName(rows[0])} (${rows.length})`]),
        kind,
      ),
      choiceBox("span", "Months", [...spans, ["all", "All spans side by side"]], span),
    ),
    legend(points),
    h(
      "div",
      { class: "charts" },
      flows.map((drawn) => flowRow(drawn, years, kind.split("|")[1])),
    ),
    h("details", { class: "values" }, h("summary", {}, "These values as a table"), valueTable(flows)),
  );
}

function flowName(flow, home, away) {
  const [one, other] = [capital(areaName(home)), areaName(away)];
  return {
    trade_turnover: "Turnover",
    exports: `Exports, ${one} to ${other}`,
    imports: `Imports, ${one} from ${other}`,
    trade_balance: `Balance of ${one}`,
  }[flow];
}

function flowRow({ flow, name, levels, growth }, years, unit) {
  if (!levels.length && !growth.length) return null;
  const readout = h("output", { class: "readout" }, "Point at a mark to read it, open it to see its sentence.");
  const panel = (caption, points, chart) =>
    h(
      "figure",
      { class: "chart" },
      h("figcaption", {}, caption),
      points.length ? chart() : h("p", { class: "none" }, "nothing stated"),
    );
  return h(
    "section",
    { class: `flow ${flow}`, "aria-label": name },
    h("h2", {}, h("span", { class: "swatch", "aria-hidden": "true" }), name),
    h(
      "div",
      { class: "beside" },
      panel(unit, levels, () => levelChart(levels, years, flow, `${name}, ${unit}`, readout)),
      panel("Growth on the year before, %", growth, () => growthChart(growth, years, `Growth of ${name}`, readout)),
    ),
    readout,
  );
}

const LEGEND = [
  ["partial", "part of a year", (one) => one.kind.includes("partial")],
  ["mirror", "as the partner states it", (one) => one.kind.includes("mirror")],
  ["implied", "follows from other figures", (one) => one.kind.includes("implied")],
  ["disputed", "in dispute", (one) => one.kind.includes("disputed")],
  ["claim", "other claims", (one) => one.others.length > 0],
  ["stated", "growth as stated", (one) => one.kind === "stated"],
  ["computed", "growth computed", (one) => one.kind === "computed"],
];

function legend(points) {
  return h(
    "ul",
    { class: "legend", "aria-label": "Legend" },
    h("li", {}, h("span", { class: "key whisker-key", "aria-hidden": "true" }), "what the statement allows"),
    LEGEND.filter(([, , here]) => points.some(here)).map(([name, words]) =>
      h("li", {}, h("span", { class: `key ${name}-key`, "aria-hidden": "true" }), words),
    ),
  );
}

function valueTable(flows) {
  const rows = flows.flatMap(({ name, levels, growth }) => [
    ...levels.map((one) => [name, one]),
    ...growth.map((one) => [`Growth of ${name.charAt(0).toLowerCase()}${name.slice(1)}`, one]),
  ]);
  return table(
    "Values of the charts",
    ["What", "Period", "Value", "Between", "Remarks"],
    rows.map(([name, one]) => [
      name,
      period(one.start, one.end),
      linked(one.figureId, amount(one.value, one.unit, one.measure)),
      interval(one.lower, one.upper, one.unit, one.measure),
      one.said.join("; "),
    ]),
  );
}

function linked(figureId, words) {
  return data.figure.has(figureId) ? figureLink(figureId, words) : words;
}

function pairTests(pair) {
  const tests = data.tests.filter(
    (test) => isPairTrade(test) && pairOf(test) === pair && DOUBTFUL.includes(test.verdict),
  );
  return (
    tests.length > 0 &&
    h(
      "section",
      { "aria-labelledby": "pair-tests" },
      h("h2", { id: "pair-tests" }, "Where figures do not meet"),
      tests.slice(0, FIRST_CARDS).map((test) => card(test, 3)),
      tests.length > FIRST_CARDS &&
        h("p", {}, h("a", { class: "button", href: address("contradictions", null, { pair }) }, `All ${tests.length}`)),
    )
  );
}

function pairAims(pair) {
  const aims = data.table("targets").filter((target) => isPairTrade(target) && pairOf(target) === pair);
  return (
    aims.length > 0 &&
    h(
      "section",
      { "aria-labelledby": "pair-aims" },
      h("h2", { id: "pair-aims" }, "Targets and forecasts"),
      h(
        "ol",
        { class: "aims" },
        aims.map((target) => aim(target, 3)),
      ),
    )
  );
}

// What the charts do not show: shares, differences, growth over other times, other products.
function otherSeries(pair, kind) {
  const drawn = (row) =>
    (row.measure === "level" && seriesKind(row) === kind) ||
    (row.measure === "growth" && row.base === "Y1" && kind && row.product_key === kind.split("|")[0]);
  const rows = data
    .table("observations")
    .filter((row) => isPairTrade(row) && pairOf(row) === pair && !drawn(row))
    .sort(
      (one, other) =>
        one.product_key.localeCompare(other.product_key, "en") ||
        one.indicator.localeCompare(other.indicator) ||
        other.period_end.localeCompare(one.period_end) ||
        one.cell_id.localeCompare(other.cell_id),
    );
  return (
    rows.length > 0 &&
    h(
      "section",
      { "aria-labelledby": "others-title" },
      h("h2", { id: "others-title" }, "Other series of the two"),
      table(
        "Other series",
        ["What", "Product", "Period", "Value", "Between"],
        rows
          .slice(0, FIRST_ROWS)
          .map((row) => [
            subject({ ...row, product: null, entity: null }),
            row.product_key === "G" ? "all goods" : productName(row.product_key),
            period(row.period_start, row.period_end),
            linked(row.figure_id, amount(row.value, row.unit, row.measure)),
            interval(row.lower, row.upper, row.unit, row.measure),
          ]),
      ),
    )
  );
}
