import { h } from "./dom.js";
import { navigation } from "./navigation.js";
import { start } from "./page.js";

/**
 * Runs a page of one program: its navigation at once, and below it the place that the page fills.
 *
 * @param page the page's name; its shell's element is "jalon-" and that name, with data-program
 * @param run gets the place and the shell's data
 * @param aside what helps with this page, at the right end of the navigation
 */
export function programPage(page, run, ...aside) {
  start(`jalon-${page}`, (root) => {
    const place = h("div.jalon-page-body");
    root.append(navigation(root.dataset.program, page, ...aside), place);
    run(place, root.dataset);
  });
}
