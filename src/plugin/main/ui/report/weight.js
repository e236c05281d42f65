/** Critical before mandatory before advisory. */
export function inOrderOfWeight(list) {
  const rank = (it) => (it.critical ? 0 : it.mandatory ? 1 : 2);
  return [...list].sort((a, b) => rank(a) - rank(b));
}
