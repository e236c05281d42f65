import { api } from "./api.js";

/*
 * What the reader is in a program: asked once in a tab and person, since every page of the program wants to know, and
 * anew on the list of programs.
 */

const keyOf = (program) => `jalon.roles.${AJS.Meta?.get?.("remote-user") ?? ""}.${program}`;

/** The roles as far as they are known already; null when they are not. */
export function knownRoles(program) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(program)));
  } catch {
    return null;
  }
}

/** The roles as they are now; null when the program is not to be seen. */
export async function askRoles(program) {
  const { programs } = await api.programs();
  rememberRoles(programs);
  return programs.find((line) => line.key === program)?.roles ?? null;
}

export function rememberRoles(programs) {
  for (const { key, roles } of programs) {
    sessionStorage.setItem(keyOf(key), JSON.stringify(roles));
  }
}
