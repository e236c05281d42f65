import { wayName } from "../bypasses/names.js";
import { moment } from "../shared/dates.js";
import { bindingName, outcomeName } from "../shared/words.js";

const word = (value) => value.toLowerCase().replaceAll("_", "-");

/* What an entry says to a reader; its other facts, such as ids, are for who checks it and stand with the seal. */
const TOLD = {
  outcome: (value) => outcomeName(word(value)),
  binding: (value) => bindingName(word(value)),
  way: (value) => wayName(word(value)),
  entered: moment,
  explanation: (value) => value,
  cause: (value) => value,
  error: (value) => value,
};

export const isTold = ({ name }) => Object.hasOwn(TOLD, name);

/** The value as a reader says it; one that is not told is as it was sealed. */
export const toldValue = ({ name, value }) => TOLD[name]?.(value) ?? value;
