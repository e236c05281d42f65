/** Live BUs first, then by the day they are expected. */
export function liveFirst(units) {
  return [...units].sort(
    (a, b) =>
      Number(b.live) - Number(a.live) ||
      (a.goLiveForecast ?? "9999").localeCompare(b.goLiveForecast ?? "9999"),
  );
}
