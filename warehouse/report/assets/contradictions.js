// Tests of figures against one another: what is stated, what the others make of it, and the sentences side by side.

const CARDS = 20;
const MEANINGS = {
  inconsistent: "What is stated cannot be squared with the other figures.",
  revised: "Claims of different sources or dates that miss by little.",
  strained: "They meet at one more printed digit, or with a looser hedge.",
  untestable: "A reason stands against the test.",
  consistent: "What is stated and what is expected meet.",
};

views.contradictions = ({ params }) => {
  if (!data.has("tests"))
    return ["Contradictions", note("This warehouse holds no tests of figures against one another.")];
  const here = data.tests.filter(
    (test) =>
      (!params.pair || (isPairTrade(test) && pairOf(test) === params.pair)) &&
      (!params.rule || test.rule === params.rule),
  );
  const groups = groupBy(here, (test) => test.verdict);
  const verdict = groups.has(params.verdict) ? params.verdict : Object.keys(VERDICTS).find((name) => groups.has(name));
  const tests = groups.get(verdict) || [];
  const pages = Math.ceil(tests.length / CARDS);
  const page = Math.min(pageOf(params), Math.max(pages - 1, 0));
  return [
    "Contradictions",
    h(
      "p",
      { class: "lead" },
      "Each figure is held against the others that it must agree with. ",
      "A verdict names no culprit unless a third figure decides.",
    ),
    choices(
      "Verdicts",
      Object.keys(VERDICTS)
        .filter((name) => groups.has(name))
        .map((name) => ({
          name: [badge(name), ` ${groups.get(name).length.toLocaleString("en")}`],
          href: changed({ verdict: name, page: null, figure: null }),
          chosen: name === verdict,
        })),
    ),
    h(
      "div",
      { class: "filters" },
      filterBox(
        "pair",
        "Pair",
        optionsOf(
          data.tests.filter((test) => test.verdict === verdict && isPairTrade(test)),
          (test) => [pairOf(test)],
          pairName,
        ),
        params.pair,
      ),
      filterBox(
        "rule",
        "Rule",
        optionsOf(
          data.tests.filter((test) => test.verdict === verdict),
          (test) => [test.rule],
          (rule) => rule,
        ),
        params.rule,
      ),
    ),
    verdict ? note((tests[0] || {}).meaning ? `${tests[0].meaning}.` : MEANINGS[verdict]) : note("No test."),
    tests.slice(page * CARDS, (page + 1) * CARDS).map((test) => card(test, 2)),
    pager("Pages of tests", page, pages),
  ];
};

views.contradiction = ({ about }) => {
  const test = data.test.get(about);
  if (!test) return ["No such test", note(h("a", { href: address("contradictions") }, "All tests"))];
  return [
    `${VERDICTS[test.verdict][1]}: ${test.rule}`,
    card(test, 2, true),
    h(
      "p",
      {},
      h("a", { href: address("contradictions", null, { verdict: test.verdict }) }, "All tests of this verdict"),
    ),
  ];
};

function testName(test) {
  return present([indicatorName(test.indicator), sides(test) || null, period(test.period_start, test.period_end)]).join(
    ", ",
  );
}

// `level` is that of its heading, which is a link to the test unless the card stands alone.
function card(test, level, alone = false) {
  const terms = (data.evidence.get(test.test_id) || [])
    .map((term) => ({ ...term, figure: data.figure.get(term.figure_id) }))
    .filter((term) => term.figure);
  const heading = testName(test);
  return h(
    "article",
    { class: `card ${test.verdict}`, "data-test": test.test_id, "aria-label": `${test.verdict}: ${heading}` },
    h(
      "header",
      {},
      badge(test.verdict),
      h(`h${level}`, {}, alone ? heading : h("a", { href: address("contradiction", test.test_id) }, heading)),
    ),
    h("p", { class: "rule" }, test.rule, "."),
    h("p", { class: "arithmetic" }, test.arithmetic),
    strip(test),
    h(
      "p",
      { class: "unseen" },
      `Stated ${interval(test.stated_lower, test.stated_upper, test.unit)}, `,
      `expected ${interval(test.expected_lower, test.expected_upper, test.unit)}.`,
    ),
    (test.likely_slip || test.suspect || test.reason) &&
      h(
        "dl",
        { class: "slots" },
        test.likely_slip && definition("Likely slip", test.likely_slip),
        test.suspect &&
          data.figure.has(test.suspect) &&
          definition("Suspect", figureLink(test.suspect, data.figure.get(test.suspect).surface)),
        test.reason && definition("Not testable", test.reason),
      ),
    h(
      "div",
      { class: "quotes" },
      [...groupBy(terms, ({ figure }) => `${figure.document_id} ${figure.sentence_start}`).values()].map(quote),
    ),
  );
}
