import { api } from "../shared/api.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { drawing } from "./drawing.js";

/** What passed a program's checkpoints without them: asked about, explained, and where more could. */
programPage("bypasses", (place, { program }) =>
  load(
    place,
    () => api.bypasses(program),
    (answer) => drawing(program, answer),
  ),
);
