import { programPage } from "../shared/program-page.js";
import { changesSince } from "./since.js";

/** What changed in a program since a day, the most important first. */
programPage("changes", (place, { program }) => changesSince(place, program));
