import { h } from "../shared/dom.js";

/** A word on a ground of AUI's; the word says it, the ground helps to find it. */
export function lozenge(kind, word) {
  return h(`span.aui-lozenge.aui-lozenge-${kind}`, null, word);
}
