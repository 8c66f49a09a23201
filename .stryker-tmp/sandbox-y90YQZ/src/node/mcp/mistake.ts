/** Mistakes of a client: told in the result of a tool, with what to do instead. */
// @ts-nocheck

import { nearName } from "../../text/words/near-name.ts";

export class ClientMistake extends Error {}

/** Number of names that a message lists. */
const LISTED = 20;

/** The mistake of an unknown name: says the nearest one, else those that there are. */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  lister: string,
): ClientMistake {
  const near = nearName(name, known);
  const hint =
    near !== null
      ? `Did you mean “${near}”?`
      : known.length === 0
        ? "This site has none."
        : known.length <= LISTED
          ? `There are: ${known.join(", ")}.`
          : `${lister} lists them.`;
  return new ClientMistake(`There is no ${what} “${name}”. ${hint}`);
}
