/** The absolute address of a clause, for use by others. */
import { webAddress } from "../dom/web-address.ts";

/** The address of a clause of this page; null if it has no address on the web. */
export function clauseAddress(clause: string): string | null {
  const address = webAddress(location.href);
  if (address === null) return null;
  const url = new URL(address);
  url.search = "";
  url.hash = clause;
  return url.href;
}
