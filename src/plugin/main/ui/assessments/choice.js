/** The requirements that are chosen, and who is told when that changes. */
export function choice() {
  const codes = new Set();
  const listeners = [];
  const tell = () => listeners.forEach((listener) => listener(codes));
  return {
    codes,
    set: (code, chosen) => {
      chosen ? codes.add(code) : codes.delete(code);
      tell();
    },
    onChange: (listener) => {
      listeners.push(listener);
      listener(codes);
    },
  };
}
