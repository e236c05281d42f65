import { svg } from "./dom.js";

/*
 * Small drawings. A colour always has its own shape (circle, triangle, diamond), so that nothing depends on
 * seeing the colour; the word beside or behind it is for everyone else.
 */
const SHAPES = {
  green: () => [svg("circle", { cx: 8, cy: 8, r: 6 })],
  amber: () => [svg("path", { d: "M8 1.5 15 14H1z" })],
  red: () => [svg("path", { d: "M8 0.8 15.2 8 8 15.2 0.8 8z" })],
  none: () => [svg("path", { d: "M2 7h12v2H2z" })],
  done: () => [svg("path", { d: "M6.2 13.4 1.4 8.6l2-2 2.8 2.8 6.4-6.6 2 2z" })],
  "in-progress": () => [ring(), svg("path", { d: "M8 3a5 5 0 0 1 0 10z" })],
  todo: () => [ring()],
  unmet: () => [
    svg("path", { d: "M3.4 1.4 8 6l4.6-4.6 2 2L10 8l4.6 4.6-2 2L8 10l-4.6 4.6-2-2L6 8 1.4 3.4z" }),
  ],
  stale: () => [ring(), svg("path", { d: "M7.2 4h1.6v3.6l2.6 1.6-.8 1.3L7.2 8.5z" })],
  unknown: () => [ring(), svg("path", { d: "M4.5 7h7v2h-7z" })],
  warning: () => [
    svg("path", { d: "M8 1 15.5 14.5H.5zM7.2 6v4.5h1.6V6zm0 5.5V13h1.6v-1.5z", "fill-rule": "evenodd" }),
  ],
  blocked: () => [
    svg("path", {
      d: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4 7v2h8V7z",
      "fill-rule": "evenodd",
    }),
  ],
  "by-hand": () => [svg("path", { d: "M11.6 1.2 14.8 4.4 5.6 13.6 1.4 14.6 2.4 10.4z" })],
  exception: () => [svg("path", { d: "M3 1h2v14H3zM6 2h8l-2.5 3.5L14 9H6z" })],
  closed: () => [
    svg("path", {
      d: "M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z",
      "fill-rule": "evenodd",
    }),
  ],
  better: () => [svg("path", { d: "M8 1l5 6h-3v3H6V7H3zM3 12h10v2H3z" })],
};

function ring() {
  return svg("path", {
    d: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8z",
    "fill-rule": "evenodd",
  });
}

export function glyph(name) {
  const drawing = SHAPES[name] ?? SHAPES.none;
  return svg(
    `svg.jalon-glyph.jalon-glyph-${name}`,
    { viewBox: "0 0 16 16", width: 12, height: 12, "aria-hidden": "true", focusable: "false" },
    drawing(),
  );
}
