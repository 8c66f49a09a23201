/** The validity of a document as an attribute of a page and as a field of the search index. */
import { ENDINGS, type Validity } from "./versions.ts";

/** `2005-07-01/2012-09-30/amended`; a draft has a fourth part. */
export function writeValidity({ from, to, ending, isDraft }: Validity): string {
  return [from ?? "", to ?? "", ending ?? "", ...(isDraft ? ["draft"] : [])].join("/");
}

/** Reads what `writeValidity` wrote. */
export function readValidity(text: string): Validity {
  const [from = "", to = "", ending = "", draft] = text.split("/");
  return {
    from: from === "" ? null : from,
    to: to === "" ? null : to,
    ending: ENDINGS.find((each) => each === ending) ?? null,
    isDraft: draft !== undefined,
  };
}
