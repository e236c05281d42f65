/*
 * Renders the documentation that the pages link to: docs/*.md become HTML files of their own in the jar, so that help
 * is there without a network. Pictures stay in the sources; links among the pages stay links, all others that lead
 * into the sources become plain text.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const docs = new URL("../../../../docs/", import.meta.url);

/** The pages there are, without their extension. */
export const pages = readdirSync(docs)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length))
  .sort();

export async function renderDocs(outDir) {
  const { Marked } = await import("marked");
  const marked = new Marked({ renderer: { link, image: () => "" } });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, "style.css"), readFileSync(new URL("help/page.css", import.meta.url)));
  for (const page of pages) {
    const text = readFileSync(new URL(`${page}.md`, docs), "utf8");
    const title = /^# (.*)$/m.exec(text)?.[1] ?? page;
    writeFileSync(join(outDir, `${page}.html`), html(title, marked.parse(text)));
  }
}

/** Called by marked with itself as this. */
function link({ href, tokens }) {
  const text = this.parser.parseInline(tokens);
  const [, page, part] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (pages.includes(page)) {
    return `<a href="${page}.html${part ?? ""}">${text}</a>`;
  }
  return href.startsWith("https://") ? `<a href="${href}" rel="noreferrer">${text}</a>` : text;
}

function html(title, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav><a href="index.html">Jalon</a></nav>
<main>
${body}</main>
</body>
</html>
`;
}
