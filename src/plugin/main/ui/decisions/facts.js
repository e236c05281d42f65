import { longDate, moment } from "../shared/dates.js";
import { exceptionKindName } from "../shared/exception-line.js";
import { wayName } from "../shared/ways.js";
import { bindingName, outcomeName, positionName } from "../shared/words.js";

const word = (value) => value.toLowerCase().replaceAll("_", "-");

/* What an entry says to a reader; its other facts, such as ids, are for who checks it and stand with the seal. */
const TOLD = {
  outcome: (value) => outcomeName(word(value)),
  binding: (value) => bindingName(word(value)),
  way: (value) => wayName(word(value)),
  entered: moment,
  position: (value) => positionName(word(value)),
  kind: (value) => exceptionKindName(word(value)),
  due: (value) => longDate(value),
  until: (value) => longDate(value),
  late: () => "\u2713",
  role: (value) => value,
  criterion: (value) => value,
  subject: (value) => value,
  reason: (value) => value,
  control: (value) => value,
  channel: (value) => value,
  proof: (value) => value,
  explanation: (value) => value,
  cause: (value) => value,
  error: (value) => value,
};

export const isTold = ({ name }) => Object.hasOwn(TOLD, name);

/** The value as a reader says it; one that is not told is as it was sealed. */
export const toldValue = ({ name, value }) => TOLD[name]?.(value) ?? value;
