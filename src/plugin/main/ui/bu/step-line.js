import { daysBetween } from "../shared/dates.js";
import { svg } from "../shared/dom.js";

const WIDTH = 64;
const HEIGHT = 18;
const EDGE = 2;

/** A small line that steps up whenever a forecast moved later. */
export function stepLine(forecasts) {
  const points = stepsOf(forecasts);
  return svg(
    "svg.jalon-step-line",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true", focusable: "false" },
    svg("path", { d: pathThrough(points) }),
    points.slice(-1).map(([x, y]) => svg("circle", { cx: x, cy: y, r: 2 })),
  );
}

/** Left to right when it was said, bottom to top how late it would be. Withdrawn forecasts have no height. */
export function stepsOf(forecasts) {
  const dated = forecasts.filter(({ date }) => date !== null);
  const said = dated.map(({ recordedOn }) => daysBetween(dated[0].recordedOn, recordedOn));
  const due = dated.map(({ date }) => daysBetween(dated[0].date, date));
  return dated.map((it, at) => [scaled(said, at, WIDTH), HEIGHT - scaled(due, at, HEIGHT)]);
}

function scaled(values, at, size) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = high === low ? 0.5 : (values[at] - low) / (high - low);
  return Math.round((EDGE + share * (size - 2 * EDGE)) * 10) / 10;
}

function pathThrough(points) {
  return points.map(([x, y], at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");
}
