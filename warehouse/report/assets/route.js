// The address after the # says what is shown: a view, what it is about, and how it is filtered.
// "#/pair/BY~KZ?figure=5f0c" is the pair with the evidence of a figure open beside it.

const views = {};

function parseRoute() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const [view, about] = path.split("/").map(decoded);
  return {
    view: view in views ? view : "coverage",
    about: about || null,
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

function address(view, about, params = {}) {
  const kept = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(kept).toString();
  return `#/${view}${about ? `/${encodeURIComponent(about)}` : ""}${query ? `?${query}` : ""}`;
}

// The same view with some parameters changed.
function changed(params) {
  const route = parseRoute();
  return address(route.view, route.about, { ...route.params, ...params });
}

function go(hash, replace = false) {
  if (!replace) location.hash = hash;
  else {
    history.replaceState(null, "", hash);
    show();
  }
}

function figureAddress(figureId) {
  return changed({ figure: figureId });
}

let shown = { page: null, figure: null };

// Draw what the address asks for; the view stays as it is when only the open figure changes.
function show() {
  const route = parseRoute();
  const { figure = null, ...params } = route.params;
  const place = `${route.view}/${route.about}`;
  const page = address(route.view, route.about, params);
  if (page !== shown.page) showView(route, place);
  if (figure !== shown.figure) showEvidence(figure);
  shown = { page, place, figure };
  markOpened(figure);
}

function showView(route, place) {
  const main = document.getElementById("main");
  const focused = main.contains(document.activeElement) ? document.activeElement.id : null;
  const [heading, ...content] = views[route.view](route);
  const first = shown.page === null;
  main.replaceChildren(h("h1", { tabindex: "-1" }, heading), ...present(content));
  document.title = `${heading} · Trade statistics`;
  document.querySelectorAll("#nav a").forEach((link) => {
    const current = link.dataset.views.split(" ").includes(route.view);
    if (current) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else link.removeAttribute("aria-current");
  });
  const search = document.getElementById("q");
  if (document.activeElement !== search) search.value = route.params.q || "";
  if (focused) (document.getElementById(focused) || main).focus();
  else if (!first && shown.place !== place && document.activeElement !== search) {
    main.querySelector("h1").focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

// Every link to the open figure says so.
function markOpened(figureId) {
  document.querySelectorAll("main [data-figure]").forEach((link) => {
    if (figureId && link.dataset.figure === figureId) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  });
}

function decoded(words) {
  try {
    return decodeURIComponent(words);
  } catch {
    return words; // an address that someone has typed
  }
}
