/** Removes the time of writing from a ZIP archive, so that the same content gives the same bytes. */
// @ts-nocheck


const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, midnight: the earliest time in the MS-DOS format. */
const FIRST_DAY = 0x00210000;
/** Length of the end record without a comment, in bytes; these archives have no comment. */
const END_LENGTH = 22;

/**
 * Sets the time of every entry to the earliest of the format, in place (APPNOTE 4.3.7, 4.3.12, 4.3.16).
 * @throws Error if the bytes are not an archive without a comment
 */
export function clearZipTimes(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error("Not an archive");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new Error("Not an archive");
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    const variable = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + variable.reduce((sum, length) => sum + length, 0);
  }
}
