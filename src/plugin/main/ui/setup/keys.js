/* Keys proposed from names. */

/** A key of capitals: the initials of a name of several words, else its first letters. */
export function keyOf(name, longest = 6) {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "");
  const initials = words.map((word) => word[0]).join("");
  const key = initials.length >= 2 ? initials : (words[0] ?? "");
  const proper = key.replace(/^[0-9]+/, "").slice(0, longest);
  return proper.length >= 2 ? proper : "PRG";
}

/** The first of KEY, KEY2, KEY3 … that is not taken. */
export function freeKey(key, taken) {
  const used = new Set(taken);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? key : `${key}${n}`;
    if (!used.has(candidate)) {
      return candidate;
    }
  }
}
