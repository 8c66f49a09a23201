/** An extension as somebody else would write it: the words by which a text obliges. */
// @ts-nocheck

import { defineConfig } from "tiaowen";
import { obligations } from "./obligations/annotator.ts";
import { obligationFiles } from "./obligations/artifact.ts";
import { editorialNotes } from "./obligations/pass.ts";
import { unnamedBody } from "./obligations/rule.ts";

export default defineConfig({
  name: "Obligations",
  annotators: [obligations],
  artifacts: [obligationFiles],
  rules: [unnamedBody],
  passes: [editorialNotes],
  panelSections: ["./obligations/section.ts"],
  taskFormats: ["./obligations/format.ts"],
});
