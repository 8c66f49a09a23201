/** A pass: an editorial note is no text of the document. */
// @ts-nocheck

import type { AddedPass } from "tiaowen";

export const editorialNotes: AddedPass = {
  name: "editorial-notes",
  after: "recognize",
  make: () => (tree) => {
    for (const block of tree.children) {
      if (block.text.text.startsWith("编者按：")) block.role = "byline";
    }
  },
};
