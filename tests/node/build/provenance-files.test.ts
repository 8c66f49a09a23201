/** The provenance files agree with the text that is shown, character by character. */
import { test } from "vitest";
import { expectProvenance } from "../../infra/provenance-agrees.ts";
import { collection } from "../../support/jiangbei.ts";

test("each origin stands in the converted text where it says, and in the source", async () => {
  await expectProvenance(collection);
});
