// Begin: the links at the top, the search, the keys.

const TABS = [
  ["coverage", "Coverage", "coverage pair", true],
  ["contradictions", "Contradictions", "contradictions contradiction", data.has("tests")],
  ["targets", "Targets", "targets", data.has("targets")],
  ["figures", "Figures", "figures", true],
  ["texts", "Texts", "texts text", true],
];

document.getElementById("nav").append(
  h(
    "ul",
    {},
    TABS.filter(([, , , there]) => there).map(([view, name, own]) =>
      h("li", {}, h("a", { href: address(view), "data-views": own }, name)),
    ),
  ),
);

document
  .getElementById("foot")
  .append(
    h(
      "p",
      {},
      `${count(data.build.documents || 0, "text")}, ${count(data.build.figures || 0, "figure")}, build `,
      h("code", {}, data.build.build_id || ""),
      ".",
    ),
    h("button", { type: "button", onclick: () => document.getElementById("help").showModal() }, "Keyboard"),
  );

const search = document.getElementById("q");

search.addEventListener("input", () => {
  const route = parseRoute();
  const kept = route.view === "figures" ? route.params : {};
  go(address("figures", null, { ...kept, q: search.value.trim(), page: null, figure: null }), route.view === "figures");
});

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  const first = listLinks()[0];
  if (first) first.focus();
});

function listLinks() {
  return [...document.querySelectorAll("main table.list th a, main .aim-head a, main .card header a")];
}

// Down and up the list; past its end to the next page.
function move(by) {
  const links = listLinks();
  const row = document.activeElement.closest ? document.activeElement.closest("tr, li, article") : null;
  const place = links.findIndex((link) => link === document.activeElement || (row && row.contains(link)));
  const next = place < 0 ? (by > 0 ? links[0] : null) : links[place + by];
  if (next) {
    next.focus();
    next.closest("tr, li, article").scrollIntoView({ block: "nearest" });
  } else if (place === 0 && by < 0) search.focus();
}

function escape() {
  if (parseRoute().params.figure) close();
  else if (document.activeElement === search && search.value) {
    search.value = "";
    search.dispatchEvent(new Event("input"));
  } else search.blur();
}

function isTyping(target) {
  return target.closest("input:not(#q), select, textarea, dialog[open]") !== null;
}

const KEYS = {
  "/": () => {
    search.focus();
    search.select();
  },
  "?": () => document.getElementById("help").showModal(),
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  ArrowLeft: () => step(-1),
  ArrowRight: () => step(1),
  Escape: escape,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const inSearch = event.target === search;
  const inPanel = event.target.closest("#evidence") !== null;
  const inList = inSearch || parseRoute().view === "figures" || event.target.closest(".aim, .card") !== null;
  if (inSearch && !["ArrowDown", "Escape"].includes(event.key)) return;
  if (["ArrowDown", "ArrowUp"].includes(event.key) && (inPanel || !inList)) return;
  if (["ArrowLeft", "ArrowRight"].includes(event.key) && !parseRoute().params.figure) return;
  if (event.key in KEYS) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

addEventListener("hashchange", show);
show();
