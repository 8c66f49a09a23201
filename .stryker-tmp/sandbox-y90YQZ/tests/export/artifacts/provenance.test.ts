/** The provenance files agree with the text that is shown, character by character. */
// @ts-nocheck

import { test } from "vitest";
import { artifactContext } from "../../support/jiangbei.ts";
import { expectProvenance } from "./provenance-agrees.ts";

test("each origin stands in the converted text where it says, and in the source", async () => {
  await expectProvenance(artifactContext);
});
