/** Names of files that every system can hold: Windows forbids characters and device names, macOS and Windows fold the case. */
// @ts-nocheck


/** Characters that Windows forbids in names, dots and spaces at their end, and its device names; in a name or a path. */
export const UNPORTABLE =
  /[<>:"\\|?*\p{Cc}]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu;

/** The form in which systems that fold the case compare names. */
export function foldedName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
