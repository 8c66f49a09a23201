/** The zip format: compressed files one after the other, then the list of them (APPNOTE 6.3, with zip64 where a number needs it). */

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

const LOCAL_HEADER = 0x04034b50;
const LISTED_HEADER = 0x02014b50;
const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_END_LOCATOR = 0x07064b50;
/** Bytes of the record `LARGE_END` after the field that states them. */
const LARGE_END_REST = 44;
/** Id of the extra field that has the numbers of 64 bits. */
const LARGE = 1;
/** The version of the format that a reader needs: with zip64, and without. */
const LARGE_VERSION = 45;
const VERSION = 20;
const DEFLATED = 8;
/** Says that the name is in UTF-8. */
const UTF8 = 0x0800;
/** What every file is dated, so that the time of the build leaves no trace: the first day that zip knows, 1980-01-01. */
const DATE = (1 << 5) | 1;
/** The largest numbers of two and of four bytes; each says that the number stands in a record of zip64. */
const MOST = { 2: 0xffff, 4: 0xffff_ffff } as const;

/** A number of an archive, little-endian. */
type Field = readonly [value: number, bytes: 2 | 4 | 8];

/** The numbers one after the other. */
function record(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const written = new Uint8Array(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  const view = new DataView(written.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return written;
}

/** The number as an old field holds it. */
function short(value: number, bytes: 2 | 4): Field {
  return [Math.min(value, MOST[bytes]), bytes];
}

function isLarge(value: number): boolean {
  return value >= MOST[4];
}

/** The extra field with these numbers; nothing where there is none. */
function largeNumbers(values: readonly number[]): Uint8Array<ArrayBuffer> {
  if (values.length === 0) return new Uint8Array();
  return record([LARGE, 2], [8 * values.length, 2], ...values.map((value): Field => [value, 8]));
}

/** The sizes of a file that only an extra field can hold: both, or none. */
function largeSizes({ data, size }: ZipFile): number[] {
  return isLarge(data.length) || isLarge(size) ? [size, data.length] : [];
}

/** The fields that a file's header and its line in the list have in common, from the version on. */
function commonFields(file: ZipFile, name: Uint8Array, extra: Uint8Array): Field[] {
  const isLong = largeSizes(file).length > 0;
  return [
    [extra.length === 0 ? VERSION : LARGE_VERSION, 2],
    [name.length === file.path.length ? 0 : UTF8, 2],
    [file.isDeflated ? DEFLATED : 0, 2],
    [0, 2],
    [DATE, 2],
    [file.sum, 4],
    short(isLong ? MOST[4] : file.data.length, 4),
    short(isLong ? MOST[4] : file.size, 4),
    [name.length, 2],
    [extra.length, 2],
  ];
}

/** A file's line in the list; `start` is where its header stands. */
function* listed(file: ZipFile, name: Uint8Array, start: number): Generator<Uint8Array> {
  const extra = largeNumbers([...largeSizes(file), ...(isLarge(start) ? [start] : [])]);
  yield record(
    [LISTED_HEADER, 4],
    [extra.length === 0 ? VERSION : LARGE_VERSION, 2],
    ...commonFields(file, name, extra),
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    short(start, 4),
  );
  yield name;
  yield extra;
}

/** What closes an archive: how many files it has, where their list starts, and where it ends. */
function* closing(count: number, list: number, end: number): Generator<Uint8Array> {
  const length = end - list;
  if (count >= MOST[2] || isLarge(length) || isLarge(list)) {
    yield record(
      [LARGE_END, 4],
      [LARGE_END_REST, 8],
      [LARGE_VERSION, 2],
      [LARGE_VERSION, 2],
      [0, 4],
      [0, 4],
      [count, 8],
      [count, 8],
      [length, 8],
      [list, 8],
    );
    yield record([LARGE_END_LOCATOR, 4], [0, 4], [end, 8], [1, 4]);
  }
  const counted = short(count, 2);
  yield record(
    [END, 4],
    [0, 2],
    [0, 2],
    counted,
    counted,
    short(length, 4),
    short(list, 4),
    [0, 2],
  );
}

/** An archive of the files, in their order, in small pieces and the data of the files as they are. */
export function* zipPieces(files: readonly ZipFile[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const starts: number[] = [];
  let at = 0;
  for (const file of files) {
    starts.push(at);
    const name = encoder.encode(file.path);
    const extra = largeNumbers(largeSizes(file));
    const header = record([LOCAL_HEADER, 4], ...commonFields(file, name, extra));
    for (const piece of [header, name, extra, file.data]) {
      at += piece.length;
      yield piece;
    }
  }
  const list = at;
  for (const [index, file] of files.entries()) {
    for (const piece of listed(file, encoder.encode(file.path), starts[index] ?? 0)) {
      at += piece.length;
      yield piece;
    }
  }
  yield* closing(files.length, list, at);
}
