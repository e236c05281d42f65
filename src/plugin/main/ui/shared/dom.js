const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds an element: h("td.jalon-cell", { title: "…" }, "text", child, [more]). Strings become text nodes, so
 * nothing a user typed is ever read as HTML. Attributes that are null or false are left out; on… is a listener.
 */
export function h(selector, attributes, ...children) {
  const [tag, ...classes] = selector.split(".");
  return fill(document.createElement(tag || "div"), classes, attributes, children);
}

/** The same for the small drawings. */
export function svg(selector, attributes, ...children) {
  const [tag, ...classes] = selector.split(".");
  return fill(document.createElementNS(SVG, tag), classes, attributes, children);
}

/** Text for screen readers only, where the eye reads a symbol. */
export function spoken(text) {
  return h("span.assistive", null, text);
}

/** Replaces all that an element holds. */
export function show(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** The same for what is drawn anew while somebody works in it: focus is again at the same place. */
export function redraw(element, ...children) {
  const way = [];
  let at = document.activeElement;
  for (; at !== null && at !== element; at = at.parentElement) {
    way.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  }
  show(element, ...children);
  if (at === element) {
    way.reduce((place, index) => place?.children[index], element)?.focus();
  }
}

function fill(element, classes, attributes, children) {
  if (classes.length > 0) {
    element.setAttribute("class", classes.join(" "));
  }
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(3)) {
    if (child === null || child === undefined || child === false || child === "") {
      continue;
    }
    element.append(child instanceof Node ? child : String(child));
  }
}
