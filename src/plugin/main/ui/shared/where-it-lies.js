/**
 * What a piece of evidence is called, and its address where it has one: a file of Jira, or a page of the web. Only
 * http and https are addresses; anything else is only said.
 *
 * @param fileAt answers the address of an attached file
 */
export function whereItLies(reference, fileAt) {
  const file = /^attachment (\d+) (.+)$/.exec(reference);
  if (file) {
    return { name: file[2], href: fileAt(file[1], file[2]) };
  }
  return { name: reference, href: /^https?:\/\/\S+$/.test(reference) ? reference : null };
}
