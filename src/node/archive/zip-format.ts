/** The zip format: compressed files one after the other, then the list of them (APPNOTE 6.3, the parts of version 2.0). */

/** A file as an archive holds it. */
export interface ZipFile {
  readonly path: string;
  /** What stands in the archive: the content, deflated or as it is. */
  readonly data: Uint8Array;
  readonly isDeflated: boolean;
  /** Bytes of the content. */
  readonly size: number;
  /** CRC-32 of the content. */
  readonly sum: number;
}

const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
const LISTED_HEADER = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION = 20;
const DEFLATED = 8;
/** Says that the name is in UTF-8. */
const UTF8 = 0x0800;
/** What every file is dated, so that the time of the build leaves no trace: the first day that zip knows, 1980-01-01. */
const DATE = (1 << 5) | 1;

/** The fields that a file's header and its line in the list have in common, from the version on. */
function writeFields(view: DataView, at: number, file: ZipFile, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === file.path.length ? 0 : UTF8, true);
  view.setUint16(at + 4, file.isDeflated ? DEFLATED : 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, file.sum, true);
  view.setUint32(at + 14, file.data.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, name.length, true);
}

/** An archive of the files, in their order: fewer than 65 536, together less than 4 GB. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const named = files.map((file) => ({ file, name: new TextEncoder().encode(file.path) }));
  const length = named.reduce(
    (sum, { file, name }) =>
      sum + LOCAL_HEADER.length + LISTED_HEADER.length + 2 * name.length + file.data.length,
    END.length,
  );
  const archive = new Uint8Array(length);
  const view = new DataView(archive.buffer);
  let at = 0;
  const placed = named.map(({ file, name }) => {
    const start = at;
    view.setUint32(at, LOCAL_HEADER.signature, true);
    writeFields(view, at + 4, file, name);
    archive.set(name, at + LOCAL_HEADER.length);
    at += LOCAL_HEADER.length + name.length;
    archive.set(file.data, at);
    at += file.data.length;
    return { file, name, start };
  });
  const list = at;
  for (const { file, name, start } of placed) {
    view.setUint32(at, LISTED_HEADER.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, file, name);
    view.setUint32(at + 42, start, true);
    archive.set(name, at + LISTED_HEADER.length);
    at += LISTED_HEADER.length + name.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - list, true);
  view.setUint32(at + 16, list, true);
  return archive;
}
