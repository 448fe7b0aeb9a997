// Targets and forecasts, and how far they are.

const AIMS = 40;

views.targets = ({ params }) => {
  if (!data.has("targets")) return ["Targets", note("This warehouse holds no table of targets.")];
  const all = data.table("targets");
  const status = params.status === "forecast" ? "forecast" : "target";
  const here = all.filter(
    (target) => target.status === status && (!params.area || [target.reporter, target.partner].includes(params.area)),
  );
  const pages = Math.ceil(here.length / AIMS);
  const page = Math.min(pageOf(params), Math.max(pages - 1, 0));
  return [
    "Targets and forecasts",
    h(
      "p",
      { class: "lead" },
      "What somebody means to reach or foretells, beside the latest value that the texts state of the same series.",
    ),
    choices(
      "Kinds",
      ["target", "forecast"].map((name) => ({
        name: `${capital(name)}s (${all.filter((target) => target.status === name).length})`,
        href: changed({ status: name === "target" ? null : name, page: null, figure: null }),
        chosen: name === status,
      })),
    ),
    h(
      "div",
      { class: "filters" },
      filterBox(
        "area",
        "Area",
        optionsOf(
          all.filter((target) => target.status === status),
          (target) => [target.reporter, target.partner].filter((code) => isArea(code) && code !== "W0"),
          areaName,
        ),
        params.area,
      ),
    ),
    here.length
      ? h(
          "ol",
          { class: "aims" },
          here.slice(page * AIMS, (page + 1) * AIMS).map((target) => aim(target, 2)),
        )
      : note("None is stated."),
    pager("Pages of targets", page, pages),
  ];
};

function aim(target, level) {
  const figure = data.figure.get(target.figure_id);
  const far =
    target.latest_value !== null && target.value > 0 && target.latest_value >= 0
      ? target.latest_value / target.value
      : null;
  const outcome = { true: ["reached", "✓ Reached"], false: ["missed", "✕ Missed"] }[String(target.is_reached)];
  const product = ["G", "_T"].includes(target.product_key) ? null : productName(target.product_key);
  const entity = target.entity_id ? (data.entity.get(target.entity_id) || {}).entity_name : null;
  return h(
    "li",
    { class: "aim" },
    h(
      "div",
      { class: "aim-head" },
      h(
        `h${level}`,
        {},
        figureLink(target.figure_id, amount(target.value, target.unit)),
        target.horizon_end && ` ${by(target)}`,
      ),
      outcome && h("span", { class: `badge ${outcome[0]}` }, outcome[1]),
    ),
    h("p", {}, present([indicatorName(target.indicator), sides(target) || null, product, entity]).join(", ")),
    far !== null && distance(target, far),
    figure && h("blockquote", {}, highlighted([figure])),
    figure && h("p", { class: "muted" }, target.stated_by ? `Stated by ${target.stated_by}. ` : null, source(figure)),
  );
}

// "by 2030" of a year, "in Jan–Aug 2025" of a part of one.
function by(target) {
  const name = period(target.horizon_start, target.horizon_end);
  return target.status === "target" && /^\d{4}$/.test(name) ? `by ${name}` : `for ${name}`;
}

function distance(target, far) {
  const latest = period(target.latest_start, target.latest_end);
  const share = `${Math.round(far * 100).toLocaleString("en")}%`;
  const growth = target.growth_needed;
  const value = amount(target.latest_value, target.unit);
  return h(
    "div",
    { class: "distance" },
    bar(far),
    h(
      "p",
      {},
      data.figure.has(target.latest_figure_id) ? figureLink(target.latest_figure_id, value) : value,
      ` in ${latest}, ${share} of it`,
      growth !== null && growth > 0 ? `; +${tenths.format(growth)}% a year would reach it` : null,
      target.outcome_value !== null ? `; it came to ${amount(target.outcome_value, target.unit)}` : null,
    ),
  );
}
