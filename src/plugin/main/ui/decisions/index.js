import { api } from "../shared/api.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { drawing } from "./drawing.js";

/** The decision log of one Business Unit, newest first, and whether its chain holds. */
programPage("decisions", (place, { program, bu }) =>
  load(
    place,
    () => api.decisions(program, bu),
    (answer) => drawing(answer, (before) => api.decisions(program, bu, before)),
  ),
);
