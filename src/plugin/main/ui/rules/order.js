/** The same numbers with the one at a place moved to the place before it. */
export function raised(numbers, at) {
  const other = [...numbers];
  other.splice(at - 1, 2, numbers[at], numbers[at - 1]);
  return other;
}
