// Values -> words for people: amounts, intervals, periods, sides.

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];
const GLUE = "\u00a0"; // a blank that no line breaks at
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HEDGES = { approx: "about", gt: "more than", ge: "at least", lt: "less than", le: "at most" };
const SPECIAL = { W0: "the world", _U: "a side not stated", _Z: "" };
const FLOWS = ["trade_turnover", "exports", "imports", "trade_balance"];

const digits = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const tenths = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const few = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });

function count(number, one, many = one + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

function scaleOf(value) {
  return SCALES.find(([factor]) => Math.abs(value) >= factor) || [1, ""];
}

// "1.35 bn" of 1350000000; a minus sign that is one.
function short(value, format = digits) {
  const [factor, name] = scaleOf(value);
  return minus(format.format(value / factor)) + (name && `${GLUE}${name}`);
}

function minus(words) {
  return words.replace("-", "−");
}

function isCurrency(unit) {
  return (data.unit.get(unit) || {}).dimension === "currency";
}

function amount(value, unit, measure) {
  if (value === null) return "";
  if (unit === "percent") return (measure === "growth" && value > 0 ? "+" : "") + minus(digits.format(value)) + "%";
  if (unit === "count") return short(value);
  return isCurrency(unit) ? `${unit}${GLUE}${short(value)}` : `${short(value)}${GLUE}${unit}`;
}

// What a careful reader takes the statement to allow.
function interval(lower, upper, unit, measure) {
  if (lower === null && upper === null) return "open at both ends";
  if (lower === null) return `at most ${amount(upper, unit, measure)}`;
  if (upper === null) return `at least ${amount(lower, unit, measure)}`;
  if (lower === upper) return amount(lower, unit, measure);
  if (unit === "percent") return `${amount(lower, unit, measure)} to ${amount(upper, unit, measure)}`;
  const [factor, scale] = scaleOf(lower);
  const from = scale === scaleOf(upper)[1] ? minus(digits.format(lower / factor)) : short(lower);
  const words = `${from} to ${short(upper)}`;
  if (unit === "count") return words;
  return isCurrency(unit) ? `${unit}${GLUE}${words}` : `${words}${GLUE}${unit}`;
}

// The whole figure: a range, and the hedge before it.
function stated(figure) {
  const value = amount(figure.value, figure.unit, figure.measure);
  const high = figure.value_high === null ? "" : ` to ${amount(figure.value_high, figure.unit, figure.measure)}`;
  const per = figure.per && figure.measure === "rate" ? ` per ${figure.per}` : "";
  return present([HEDGES[figure.qualifier], value + high + per]).join(" ");
}

// "2021", "H1 2021", "Q3 2021", "Aug 2021", "Jan–Aug 2021", "2016–2020", "5 Mar 2021", else both days.
function period(start, end) {
  if (!start) return "";
  const [y1, m1, d1] = start.split("-").map(Number);
  const [y2, m2, d2] = end.split("-").map(Number);
  if (start === end) return day(d1, m1, y1);
  const whole = d1 === 1 && d2 === new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  if (!whole) return `${day(d1, m1, y1)} – ${day(d2, m2, y2)}`;
  if (y1 !== y2) {
    return m1 === 1 && m2 === 12 ? `${y1}–${y2}` : `${MONTHS[m1 - 1]}${GLUE}${y1} – ${MONTHS[m2 - 1]}${GLUE}${y2}`;
  }
  return present([partOfYear(m1, m2), y1]).join(GLUE);
}

function day(day, month, year) {
  return [day, MONTHS[month - 1], year].join(GLUE);
}

function partOfYear(first, last) {
  const months = last - first + 1;
  if (months === 12) return null;
  if (months === 6 && (first === 1 || first === 7)) return first === 1 ? "H1" : "H2";
  if (months === 3 && first % 3 === 1) return `Q${(first + 2) / 3}`;
  return months === 1 ? MONTHS[first - 1] : `${MONTHS[first - 1]}–${MONTHS[last - 1]}`;
}

function areaName(code) {
  return code in SPECIAL ? SPECIAL[code] : (data.area.get(code) || {}).area_name || code;
}

function isArea(code) {
  return code !== "_U" && code !== "_Z";
}

// "Belarus to Kazakhstan" of exports, "from" of imports, "and" of what has no direction.
function sides(row) {
  if (!isArea(row.partner)) return isArea(row.reporter) ? areaName(row.reporter) : "";
  if (row.reporter === row.partner) return `within ${areaName(row.reporter)}`;
  const between = { exports: "to", imports: "from" }[row.indicator] || (row.partner === "W0" ? "with" : "and");
  return `${capital(areaName(row.reporter))} ${between} ${areaName(row.partner)}`;
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function indicatorName(code) {
  return (data.indicator.get(code) || {}).indicator_name || code;
}

function productName(key) {
  return data.products[key] || { _T: "all" }[key] || key;
}

function title(document) {
  return document.title || document.path;
}

// When a text was published; only about when, where that was concluded from the years it speaks of.
function published(text) {
  if (!text.published) return null;
  return text.published_from === "text"
    ? `about ${text.published.slice(0, 4)}`
    : period(text.published, text.published);
}

// "Growth of exports, Belarus to Kazakhstan, milk powder".
function subject(figure) {
  const name = indicatorName(figure.indicator);
  const measure = { growth: "Growth of ", difference: "Change of ", share: "Share of ", rate: "Rate, " }[
    figure.measure
  ];
  return present([
    measure ? measure + name.toLowerCase() : name,
    sides(figure) || null,
    figure.product,
    figure.entity,
  ]).join(", ");
}
