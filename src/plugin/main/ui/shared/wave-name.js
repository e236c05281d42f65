import { longDate } from "./dates.js";

/** What the program calls a wave; one that it only counts has no name of its own. */
function named(waves, number) {
  return waves?.find((wave) => String(wave.number) === String(number));
}

/** The name for a text: what the program calls it, else its number. */
export function waveName(waves, number) {
  return named(waves, number)?.name ?? AJS.I18n.getText("jalon.program.group.wave", String(number));
}

/** The name for the head of a group: with its days, when the program gave it some. */
export function waveTitle(waves, number) {
  const wave = named(waves, number);
  return wave?.from && wave.to
    ? AJS.I18n.getText("jalon.program.group.wave.named", wave.name, longDate(wave.from), longDate(wave.to))
    : waveName(waves, number);
}

/** The name for a choice among waves. */
export function waveChoice(waves, number) {
  return named(waves, number)?.name ?? String(number);
}
