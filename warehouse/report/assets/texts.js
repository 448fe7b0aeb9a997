// The texts: a list of them, and each to read with every figure marked.

const PART = 30000; // characters shown at a time

views.texts = () => {
  const rejected = new Map(data.table("rejected").map((row) => [row.document, row.numbers]));
  const bad = data.table("bad_files");
  return [
    "Texts",
    table(
      "Texts that were read",
      ["Text", "Publisher", "Published", "Characters", "Figures", "Not read"],
      [...data.document.values()].map((text) => [
        h("a", { href: address("text", text.document_id) }, title(text)),
        text.publisher,
        published(text),
        text.chars.toLocaleString("en"),
        h(
          "a",
          { href: address("figures", null, { document: text.document_id }) },
          (data.ofDocument.get(text.document_id) || []).length.toLocaleString("en"),
        ),
        (rejected.get(text.path) || 0).toLocaleString("en"),
      ]),
    ),
    bad.length > 0 &&
      h(
        "section",
        { "aria-labelledby": "bad-title" },
        h("h2", { id: "bad-title" }, "Files that could not be used"),
        h(
          "ul",
          {},
          bad.map((file) => h("li", {}, h("code", {}, file.path), `: ${file.reason}; ${file.remedy}`)),
        ),
      ),
  ];
};

views.text = ({ about, params }) => {
  const text = data.document.get(about);
  if (!text) return ["No such text", note(h("a", { href: address("texts") }, "All texts"))];
  const figures = data.ofDocument.get(about) || [];
  const at = data.figure.get(params.at);
  const page = params.part === undefined && at ? Math.floor(at.char_start / PART) : pageOf({ page: params.part });
  const reading = h("div", { class: "reading", "aria-busy": "true" }, note("Loading the text …"));
  loadText(about).then(
    (loaded) => {
      const start = page * PART;
      reading.replaceChildren(...marked(loaded, figures, start, Math.min(start + PART, loaded.length), params.at));
      reading.removeAttribute("aria-busy");
      const mark = reading.querySelector(".here");
      if (mark) mark.scrollIntoView({ block: "center" });
    },
    (error) => reading.replaceChildren(note(error.message)),
  );
  const web = webAddress(text.url);
  return [
    title(text),
    h(
      "p",
      { class: "lead" },
      present([
        text.publisher,
        published(text),
        text.title && text.path,
        count(figures.length, "figure"),
        web && h("a", { href: web, rel: "noreferrer noopener" }, "on the web"),
      ]).flatMap((part, place) => (place ? [" · ", part] : [part])),
    ),
    note(
      "Figures are marked; open one to see what was made of it. ",
      h("span", { class: "lost" }, "Dotted"),
      " numbers could not be read.",
    ),
    pager("Parts of the text", page, Math.ceil(text.chars / PART), "part"),
    reading,
    pager("Parts of the text, again", page, Math.ceil(text.chars / PART), "part"),
  ];
};

// The characters from start to end with the figures among them as links and the numbers that could not be read.
function marked(text, figures, start, end, here) {
  const spans = [
    ...figures.map((figure) => ({ start: figure.char_start, end: figure.char_end, figure })),
    ...text.rejected.map((number) => ({ ...number, figure: null })),
  ]
    .filter((span) => span.start >= start && span.start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const nodes = [];
  let done = start;
  for (const span of spans) {
    if (span.start < done) continue; // inside the one before
    const words = text.slice(span.start, Math.min(span.end, end));
    nodes.push(text.slice(done, span.start), span.figure ? markOf(span.figure, words, here) : lostMark(span, words));
    done = Math.min(span.end, end);
  }
  return [...nodes, text.slice(done, end)];
}

function markOf(figure, words, here) {
  const current = figure.figure_id === here;
  return h(
    "mark",
    { class: current ? "here" : null },
    h(
      "a",
      {
        href: figureAddress(figure.figure_id),
        "data-figure": figure.figure_id,
        title: `${stated(figure)}: ${subject(figure)}`,
      },
      words,
    ),
  );
}

function lostMark(number, words) {
  return h("span", { class: "lost", title: number.reason }, words);
}
