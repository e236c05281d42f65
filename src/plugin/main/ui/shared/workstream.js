/* The workstream of an issue is the label that names it. */

/** Which of these workstreams the labels name; "" for none of them and for several. */
export function workstreamIn(labels, workstreams) {
  const named = workstreams.filter(({ code }) => labels.includes(code));
  return named.length === 1 ? named[0].code : "";
}

/** What to do to the labels so that of these workstreams only the wanted one is named; nothing for who left it alone. */
export function changesTo(labels, workstreams, wanted) {
  if (wanted === workstreamIn(labels, workstreams)) {
    return [];
  }
  const codes = workstreams.map(({ code }) => code);
  return [
    ...codes.filter((code) => code !== wanted && labels.includes(code)).map((code) => ({ remove: code })),
    ...(wanted === "" || labels.includes(wanted) ? [] : [{ add: wanted }]),
  ];
}
