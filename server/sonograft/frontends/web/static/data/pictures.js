/** Which pictures of a sound are shown: "both", "waves" or "spectra". */

import { keptStore } from "./kept.js";

export const pictures = keptStore("pictures", { kind: "both" });
