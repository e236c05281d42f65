import { longDate } from "../shared/dates.js";

/** What the program calls a wave; one that it only counts has no name of its own. */
function named(waves, number) {
  return waves?.find((wave) => String(wave.number) === String(number));
}

/** The name for the head of a group: with its days, when the program gave it some. */
export function waveTitle(waves, number) {
  const wave = named(waves, number);
  if (wave === undefined) {
    return AJS.I18n.getText("jalon.program.group.wave", String(number));
  }
  return wave.from && wave.to
    ? AJS.I18n.getText("jalon.program.group.wave.named", wave.name, longDate(wave.from), longDate(wave.to))
    : wave.name;
}

/** The name for a choice among waves. */
export function waveChoice(waves, number) {
  return named(waves, number)?.name ?? String(number);
}
