// The tables of the page, as rows and by key; and the texts, which are loaded when they are read.

// A column is a list, one value for all rows, or codes into a list of words.
function reader(column) {
  if (Array.isArray(column)) return [column.length, (row) => column[row]];
  if ("rows" in column) return [column.rows, () => column.same];
  return [column.codes.length, (row) => (column.codes[row] === null ? null : column.words[column.codes[row]])];
}

function rowsOf(table) {
  const columns = Object.entries(table).map(([name, column]) => [name, ...reader(column)]);
  return Array.from({ length: columns[0][1] }, (_, row) => {
    const made = {};
    for (const [name, , read] of columns) made[name] = read(row);
    return made;
  });
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  return groups;
}

function keyed(rows, name) {
  return new Map(rows.map((row) => [row[name], row]));
}

// The two sides in one order, whoever speaks; the world comes last.
function pairOf(row) {
  const { reporter: one, partner: other } = row;
  return one !== "W0" && (other === "W0" || one < other) ? `${one}~${other}` : `${other}~${one}`;
}

function pairName(pair) {
  const [one, other] = pair.split("~");
  return one === other ? `Within ${areaName(one)}` : `${capital(areaName(one))} and ${areaName(other)}`;
}

function isPairTrade(row) {
  return isArea(row.reporter) && isArea(row.partner) && (data.indicator.get(row.indicator) || {}).is_trade;
}

const data = (() => {
  const raw = JSON.parse(document.getElementById("data").textContent);
  const tables = {};
  for (const [name, table] of Object.entries(raw)) if (name !== "products") tables[name] = rowsOf(table);
  const table = (name) => tables[name] || [];
  const evidence = groupBy(table("evidence"), (term) => term.test_id);
  return {
    has: (name) => name in tables,
    table,
    products: raw.products,
    build: table("build")[0] || {},
    figures: table("figures"),
    tests: table("tests"),
    area: keyed(table("areas"), "area_code"),
    unit: keyed(table("units"), "unit"),
    indicator: keyed(table("indicators"), "indicator"),
    entity: keyed(table("entities"), "entity_id"),
    document: keyed(table("documents"), "document_id"),
    figure: keyed(table("figures"), "figure_id"),
    test: keyed(table("tests"), "test_id"),
    ofDocument: groupBy(table("figures"), (figure) => figure.document_id),
    claims: groupBy(table("claims"), (claim) => claim.cell_id),
    evidence,
    testsOf: groupBy(
      table("tests").flatMap((test) =>
        (evidence.get(test.test_id) || []).map((term) => ({ of: term.figure_id, test })),
      ),
      (tie) => tie.of,
    ),
    linksOf: groupBy(
      table("links").flatMap((link) => [
        { of: link.source_id, other: link.target_id, kind: link.kind, out: true },
        { of: link.target_id, other: link.source_id, kind: link.kind, out: false },
      ]),
      (link) => link.of,
    ),
  };
})();

// The tests that a figure stands in, the worst first.
function testsOf(figure) {
  return (data.testsOf.get(figure.figure_id) || []).map((tie) => tie.test);
}

function yearOf(row) {
  return row.period_end ? Number(row.period_end.slice(0, 4)) : null;
}

// ---- texts -------------------------------------------------------------------------------------------------------

const texts = new Map(); // document_id -> promise of the text
const waiting = new Map();

window.receiveText = (text) => {
  const told = waiting.get(text.document);
  if (told) told(text);
};

function loadText(documentId) {
  if (!texts.has(documentId)) {
    texts.set(
      documentId,
      new Promise((resolve, reject) => {
        waiting.set(documentId, (text) => resolve(withSlices(text)));
        const script = h("script", { src: `texts/${documentId}.js` });
        script.onload = () => script.remove();
        script.onerror = () => {
          texts.delete(documentId);
          reject(new Error("The texts lie in the folder “texts”, which belongs beside this page and is not there."));
        };
        document.head.append(script);
      }),
    );
  }
  return texts.get(documentId);
}

// Offsets count characters; a browser counts those outside the basic plane twice.
function withSlices(text) {
  const characters = /[\ud800-\udbff][\udc00-\udfff]/.test(text.text) ? Array.from(text.text) : null;
  return {
    ...text,
    length: characters ? characters.length : text.text.length,
    slice: (start, end) => (characters ? characters.slice(start, end).join("") : text.text.slice(start, end)),
  };
}
