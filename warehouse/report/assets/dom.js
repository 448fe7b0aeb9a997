// Elements from plain values. Text becomes text nodes and attributes, never markup: nothing that a text says can run.

function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...present(children));
  return element;
}

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

// Tell what has changed to those who do not see it.
function say(words) {
  document.getElementById("said").textContent = words;
}

// Only addresses of the web become links: a text may name any other scheme.
function webAddress(address) {
  return /^https?:\/\//i.test(address || "") ? address : null;
}
