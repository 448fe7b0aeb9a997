// The reconciled, implied and computed values of a pair -> the points of its charts, seen from one of the sides.
// A chart has one kind of series (product, currency, basis, adjustment) and, unless all are asked for, one span of
// the year, since only the same months of two years compare.

const WHOLE_YEARS = "1-12";

function seriesKind(row) {
  return [row.product_key, row.unit, row.basis, row.adjustment].join("|");
}

function seriesName(row) {
  const product = row.product_key === "G" ? "all goods" : productName(row.product_key);
  return capital(present([product, row.unit, row.basis || null, row.adjustment || null]).join(", "));
}

// First and last month, counted from January of the first year: "1-12", "1-8", "7-18".
function spanOf(row) {
  const [[y1, m1], [y2, m2]] = [row.period_start, row.period_end].map((day) => day.split("-").map(Number));
  return `${m1}-${m2 + 12 * (y2 - y1)}`;
}

function spanName(span) {
  const [first, last] = span.split("-").map(Number);
  if (span === WHOLE_YEARS) return "Whole years";
  if (last <= 12) return partOfYear(first, last);
  if (last - first === 11) return `Years from ${MONTHS[first - 1]}`;
  return (last - first + 1) % 12
    ? `${last - first + 1} months from ${MONTHS[first - 1]}`
    : `${(last - first + 1) / 12} years`;
}

// What a column of a part of a year is called below it, as far as there is room.
function partName(span) {
  const [first, last] = span.split("-").map(Number);
  if (span === WHOLE_YEARS) return null;
  if (last > 12) return `${Math.round((last - first + 1) / 12)}y`;
  return first === 1 && last !== 3 && last !== 6 && last !== 1 ? `${last}M` : partOfYear(first, last);
}

// All levels in money between two sides, stated and implied.
function levelsOf(pair) {
  return [...data.table("observations"), ...data.table("implied")].filter(
    (row) => row.measure === "level" && isPairTrade(row) && pairOf(row) === pair && isCurrency(row.unit),
  );
}

// A row as a flow of the home side: the partner's imports mirror its exports, and a balance changes sign with the side.
function seenAs(flow, row, home) {
  const isHome = row.reporter === home;
  if (flow === "trade_turnover" || (flow === row.indicator && isHome)) return row.indicator === flow ? row : null;
  if (flow === "trade_balance") {
    const turned = { value: negated(row.value), lower: negated(row.upper), upper: negated(row.lower), turned: true };
    return row.indicator === flow ? { ...row, ...turned } : null;
  }
  const mirrored = flow === "exports" ? "imports" : "exports";
  return row.indicator === mirrored && row.partner === home && !isHome ? { ...row, mirrored: true } : null;
}

function negated(value) {
  return value === null ? null : -value;
}

function levelPoints(flow, pair, home, kind) {
  return levelsOf(pair)
    .filter((row) => seriesKind(row) === kind)
    .map((row) => seenAs(flow, row, home))
    .filter(Boolean)
    .map(levelPoint)
    .sort(byPeriod);
}

function levelPoint(row) {
  const inputs = row.inputs ? row.inputs.split(" ") : [];
  const claims = data.claims.get(row.cell_id) || [];
  const kind = [
    spanOf(row) !== WHOLE_YEARS && "partial",
    (inputs.length > 0 || row.obs_status === "E") && "implied",
    row.mirrored && "mirror",
    row.in_dispute && "disputed",
  ];
  const remarks = [
    row.mirrored && "as the partner states it",
    inputs.length > 0 && `follows from ${count(inputs.length, "other figure")}`,
    claims.length > 1 && `${claims.length} figures in ${count(row.documents, "text")}`,
    row.in_dispute && "in dispute",
  ];
  return point(
    row,
    present(kind).join(" "),
    row.figure_id || inputs[0],
    remarks,
    claims.map((claim) => (row.turned ? -claim.value : claim.value)).filter((value) => value !== row.value),
  );
}

// Growth over a year, as stated and as it follows from two levels. That of a balance has no sign to turn: it is shown
// from the side that it was stated of.
function growthPoints(flow, pair, home, kind) {
  const [product, , basis, adjustment] = kind.split("|");
  const seen = (row) =>
    flow === "trade_balance" ? row.indicator === flow && row.reporter === home && row : seenAs(flow, row, home);
  const ofPair = (row) => isPairTrade(row) && pairOf(row) === pair;
  const stated = data
    .table("observations")
    .filter((row) => row.measure === "growth" && row.base === "Y1" && ofPair(row))
    .filter((row) => row.product_key === product && row.basis === basis && row.adjustment === adjustment)
    .map(seen)
    .filter(Boolean)
    .map((row) =>
      point(row, "stated", row.figure_id, [
        "as stated",
        row.mirrored && "by the partner",
        row.in_dispute && "in dispute",
      ]),
    );
  const computed = data
    .table("growth")
    .filter((row) => ofPair(row) && seriesKind(row) === kind)
    .map((row) => ({
      ...row,
      value: row.growth,
      lower: row.growth_lower,
      upper: row.growth_upper,
      unit: "percent",
      measure: "growth",
    }))
    .map(seen)
    .filter(Boolean)
    .map((row) =>
      point(row, "computed", null, [
        "computed from the levels",
        row.agrees === false && "does not meet what is stated",
      ]),
    );
  return [...stated, ...computed].sort(byPeriod);
}

function point(row, kind, figureId, remarks, others = []) {
  const { value, lower, upper, unit, measure, period_start: start, period_end: end } = row;
  const bounds = lower === value && upper === value ? null : `(${interval(lower, upper, unit, measure)})`;
  const said = present(remarks);
  return {
    value,
    lower,
    upper,
    unit,
    measure,
    kind,
    others,
    said,
    start,
    end,
    year: yearOf(row),
    span: spanOf(row),
    part: partName(spanOf(row)),
    figureId: data.figure.has(figureId) ? figureId : null,
    told: [present([`${period(start, end)}:`, amount(value, unit, measure), bounds]).join(" "), ...said].join("; "),
  };
}

// By year, the longest period first.
function byPeriod(one, other) {
  return (
    one.year - other.year ||
    one.start.localeCompare(other.start) ||
    other.end.localeCompare(one.end) ||
    one.told.localeCompare(other.told)
  );
}
