// Charts as inline SVG: columns of levels, dots of growth, stated beside expected; drawn anew when the width changes.

const HEIGHT = 190;
const MARGIN = { top: 22, right: 6, bottom: 34 };

function responsive(draw) {
  const host = h("div", { class: "plot" });
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry.contentRect.width);
    if (now && now !== width) {
      width = now;
      host.replaceChildren(draw(width));
    }
  }).observe(host);
  return host;
}

// Three to six round numbers from low to high.
function ticks(low, high) {
  const rough = (high - low) / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) * power;
  const made = [];
  for (let at = Math.ceil(low / step - 1e-9) * step; at <= high + step * 1e-9; at += step)
    made.push(Math.abs(at) < step / 1e6 ? 0 : at);
  return made;
}

// Linear, or bent far from zero where growth runs into the thousands of percent.
function growthScale(values) {
  const far = Math.max(...values.map(Math.abs), 10);
  if (far <= 250) {
    return levelScale(values);
  }
  const marks = [-100, -50, 0, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000, 1000000];
  const low = Math.min(0, ...values);
  const last = marks.find((mark) => mark >= Math.max(...values)) || Math.max(...values);
  return {
    bend: (value) => Math.asinh(value / 40),
    ticks: marks.filter((mark) => mark >= low && mark <= last),
    low,
    high: last,
  };
}

function levelScale(values) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || 1;
  const marks = ticks(low, high);
  const step = marks.length > 1 ? marks[1] - marks[0] : 1;
  const top = high > marks[marks.length - 1] ? marks[marks.length - 1] + step : high;
  const bottom = low < marks[0] ? marks[0] - step : low;
  return { bend: (value) => value, ticks: ticks(bottom, top), low: bottom, high: top };
}

// A frame with a vertical scale and a slot for each year; `mark` draws the points of a slot.
function frame(width, years, scale, label, name, mark) {
  const gutter = 14 + 6.2 * Math.max(...scale.ticks.map((tick) => label(tick).length));
  const inner = { width: width - gutter - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const [low, high] = [scale.bend(scale.low), scale.bend(scale.high)];
  const y = (value) =>
    MARGIN.top + inner.height * (1 - (Math.min(Math.max(scale.bend(value), low), high) - low) / (high - low || 1));
  const slot = inner.width / years.length;
  const every = Math.ceil(34 / slot);
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: "group", "aria-label": name },
    spaced(scale.ticks, y).map((tick) => [
      svg("line", {
        class: tick === 0 ? "axis" : "grid",
        x1: gutter,
        x2: width - MARGIN.right,
        y1: y(tick),
        y2: y(tick),
      }),
      svg("text", { class: "tick", x: gutter - 6, y: y(tick) + 4, "text-anchor": "end" }, label(tick)),
    ]),
    years.map((year, place) => {
      const left = gutter + slot * place;
      const gap = place > 0 && year - years[place - 1] > 1;
      return [
        gap && svg("line", { class: "gap", x1: left, x2: left, y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom + 4 }),
        (years.length - 1 - place) % every === 0 &&
          svg("text", { class: "tick", x: left + slot / 2, y: HEIGHT - 6, "text-anchor": "middle" }, year),
        mark(year, left, slot, y),
      ];
    }),
  );
}

// Zero, and the ticks that leave room for one another.
function spaced(ticks, y) {
  const kept = [0];
  for (const tick of ticks) if (kept.every((other) => Math.abs(y(tick) - y(other)) >= 16)) kept.push(tick);
  return kept;
}

function whisker(x, lower, upper, y, half = 4) {
  const [top, bottom] = [y(upper), y(lower)];
  if (bottom - top < 1) return null;
  return svg("path", {
    class: "whisker",
    d: `M${x} ${top}V${bottom}M${x - half} ${top}h${2 * half}M${x - half} ${bottom}h${2 * half}`,
  });
}

// An interval that is open at one end is drawn to the end that is known, and a little beyond the value.
function ends(point) {
  const reach = Math.abs(point.value) * 0.08;
  return [
    point.lower === null ? point.value - reach : point.lower,
    point.upper === null ? point.value + reach : point.upper,
  ];
}

// The value above its mark and interval, or below them where it is negative.
function valueLabel(x, point, y, words) {
  const [low, high] = ends(point);
  const at = point.value < 0 ? Math.max(y(point.value), y(low)) + 14 : Math.min(y(point.value), y(high)) - 6;
  return svg("text", { class: "value", x, y: at, "text-anchor": "middle", "aria-hidden": "true" }, words);
}

// A mark that tells what it is when it is pointed at, and opens the evidence where a text states it.
function opening(point, readout, ...marks) {
  const tell = () => {
    readout.textContent = point.told;
  };
  const told = { "aria-label": point.told, onmouseenter: tell, onfocus: tell };
  return point.figureId
    ? svg("a", { ...told, href: figureAddress(point.figureId), "data-figure": point.figureId }, ...present(marks))
    : svg("g", { ...told, tabindex: "0", role: "img" }, ...present(marks));
}

function levelChart(points, years, flow, name, readout) {
  const values = points.flatMap((point) => [
    point.value,
    ...ends(point).filter((end) => Math.abs(end) < 3 * Math.abs(point.value)),
  ]);
  const scale = levelScale(values);
  const byYear = groupBy(points, (point) => point.year);
  return responsive((width) =>
    frame(
      width,
      years,
      scale,
      (tick) => short(tick),
      name,
      (year, left, slot, y) => {
        const here = byYear.get(year) || [];
        const room = Math.min(46, (slot * 0.84) / Math.max(here.length, 1));
        const start = left + (slot - room * here.length) / 2;
        return here.map((point, place) => {
          const x = start + room * place;
          const wide = Math.max(room - 2, 2);
          const [top, bottom] = [Math.min(y(point.value), y(0)), Math.max(y(point.value), y(0))];
          const labelled = slot / here.length >= 40;
          return opening(
            point,
            readout,
            svg("rect", {
              class: "target",
              x,
              y: MARGIN.top - 14,
              width: room,
              height: HEIGHT - MARGIN.top - MARGIN.bottom + 14,
            }),
            svg("rect", {
              class: `column ${flow} ${point.kind}`,
              x: x + 1,
              y: top,
              width: wide,
              height: Math.max(bottom - top, 1.5),
              rx: Math.min(2, wide / 3),
            }),
            whisker(x + room / 2, ...ends(point), y, Math.min(5, wide / 3)),
            point.others.map((value) =>
              svg("line", { class: "claim", x1: x - 1, x2: x + room + 1, y1: y(value), y2: y(value) }),
            ),
            labelled && valueLabel(x + room / 2, point, y, short(point.value, few)),
            point.part &&
              room >= 6 * point.part.length &&
              svg(
                "text",
                {
                  class: "part",
                  x: x + room / 2,
                  y: HEIGHT - MARGIN.bottom + 13,
                  "text-anchor": "middle",
                  "aria-hidden": "true",
                },
                point.part,
              ),
          );
        });
      },
    ),
  );
}

function growthChart(points, years, name, readout) {
  const scale = growthScale(points.flatMap((point) => [point.value, ...ends(point)]));
  const byYear = groupBy(points, (point) => point.year);
  return responsive((width) =>
    frame(
      width,
      years,
      scale,
      (tick) => `${tick > 0 ? "+" : ""}${minus(tick.toLocaleString("en"))}%`,
      name,
      (year, left, slot, y) => {
        const here = byYear.get(year) || [];
        const room = Math.min(42, (slot * 0.96) / Math.max(here.length, 1));
        const start = left + slot / 2 - (room * (here.length - 1)) / 2;
        return here.map((point, place) => {
          const x = start + room * place;
          const at = y(point.value);
          return opening(
            point,
            readout,
            svg("rect", {
              class: "target",
              x: x - room / 2,
              y: MARGIN.top - 14,
              width: room,
              height: HEIGHT - MARGIN.top - MARGIN.bottom + 14,
            }),
            svg("line", { class: "stem", x1: x, x2: x, y1: y(0), y2: at }),
            whisker(x, ...ends(point), y),
            point.kind === "computed"
              ? svg("path", { class: "dot computed", d: `M${x} ${at - 5}l5 5l-5 5l-5 -5z` })
              : svg("circle", { class: `dot ${point.kind}`, cx: x, cy: at, r: 4.5 }),
            slot / here.length >= 40 &&
              valueLabel(x, point, y, `${point.value > 0 ? "+" : ""}${minus(tenths.format(point.value))}%`),
          );
        });
      },
    ),
  );
}

// What a text states above what the other figures make of it, on one scale.
function strip(test) {
  const rows = [
    ["stated", test.stated_lower, test.stated_upper],
    ["expected", test.expected_lower, test.expected_upper],
  ];
  const known = rows.flatMap(([, ...bounds]) => bounds).filter((bound) => bound !== null);
  if (!known.length) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const bent = low > 0 && high / low > 20 ? Math.log10 : (value) => value;
  const reach = (bent(high) - bent(low) || Math.abs(bent(high)) || 1) * 0.12;
  const [from, to] = [bent(low) - reach, bent(high) + reach];
  return responsive((width) => {
    const left = 66;
    const x = (value) => left + ((bent(value) - from) / (to - from)) * (width - left - 4);
    return svg(
      "svg",
      { viewBox: `0 0 ${width} 44`, width, height: 44, "aria-hidden": "true" },
      rows.map(([name, lower, upper], row) => {
        const start = lower === null ? left : x(lower);
        const end = upper === null ? width - 4 : x(upper);
        const wide = Math.max(end - start, 3);
        return [
          svg("text", { class: "tick", x: 0, y: 15 + row * 22 }, capital(name)),
          svg("line", { class: "grid", x1: left, x2: width - 4, y1: 11 + row * 22, y2: 11 + row * 22 }),
          (lower !== null || upper !== null) && [
            svg("rect", {
              class: `band ${name}`,
              x: Math.min(start, width - 4 - wide),
              y: 4 + row * 22,
              width: wide,
              height: 14,
              rx: 3,
            }),
            start - left > width - end
              ? svg(
                  "text",
                  { class: "value", x: start - 7, y: 15 + row * 22, "text-anchor": "end" },
                  interval(lower, upper, test.unit),
                )
              : svg("text", { class: "value", x: end + 7, y: 15 + row * 22 }, interval(lower, upper, test.unit)),
          ],
        ];
      }),
    );
  });
}
