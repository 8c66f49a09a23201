/**
 * The zip format (APPNOTE 6.3): compressed files in sequence, then the central directory. Numbers too large for their
 * fields use zip64.
 */

/** A file in an archive. */
export interface ZipFile {
  readonly path: string;
  /** The stored bytes: the content, deflated or unchanged. They are asked for once, when the archive is written. */
  readonly data: Uint8Array;
  /** Number of the stored bytes. */
  readonly length: number;
  readonly isDeflated: boolean;
  /** Length of the content, in bytes. */
  readonly size: number;
  /** CRC-32 of the content. */
  readonly sum: number;
}

const LOCAL_HEADER = 0x04034b50;
const LISTED_HEADER = 0x02014b50;
const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_END_LOCATOR = 0x07064b50;
/** Length of the record `LARGE_END` after the field that states it, in bytes. */
const LARGE_END_REST = 44;
/** Id of the extra field that contains 64-bit numbers. */
const LARGE = 1;
/** The versions of the format that a reader needs: with zip64, and without. */
const LARGE_VERSION = 45;
const VERSION = 20;
const DEFLATED = 8;
/**
 * The maker of an archive, in the upper byte of its version: Unix. Of one that was made on DOS, `unzip` takes names for those of
 * DOS, UTF-8 or not.
 */
const UNIX = 3 << 8;
/** A plain file that its owner may write and everybody may read, as Unix states it. */
const FILE_MODE = 0o100644 * 0x1_0000;
/** Flag for a name in UTF-8. */
const UTF8 = 0x0800;
/**
 * The date of every file: 1980-01-01, the first day of the format. A fixed date keeps the time of the build out of the
 * archive.
 */
const DATE = (1 << 5) | 1;
/** The largest numbers of two and of four bytes; each means that the real number is in a zip64 record. */
const MOST = { 2: 0xffff, 4: 0xffff_ffff } as const;

/** A number of an archive, little-endian. */
type Field = readonly [value: number, bytes: 2 | 4 | 8];

/** The fields in sequence. */
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

/** A number in a field of two or four bytes, capped at the largest value of the field. */
function short(value: number, bytes: 2 | 4): Field {
  return [Math.min(value, MOST[bytes]), bytes];
}

function isLarge(value: number): boolean {
  return value >= MOST[4];
}

/** The zip64 extra field with these numbers; empty if there are no numbers. */
function largeNumbers(values: readonly number[]): Uint8Array<ArrayBuffer> {
  if (values.length === 0) return new Uint8Array();
  return record([LARGE, 2], [8 * values.length, 2], ...values.map((value): Field => [value, 8]));
}

/** The sizes of a file that need a zip64 extra field: both or none. */
function largeSizes({ length, size }: ZipFile): number[] {
  return isLarge(length) || isLarge(size) ? [size, length] : [];
}

/** The fields that a local header and its entry in the central directory have in common, from the version on. */
function commonFields(file: ZipFile, name: Uint8Array, extra: Uint8Array): Field[] {
  const isLong = largeSizes(file).length > 0;
  return [
    [extra.length === 0 ? VERSION : LARGE_VERSION, 2],
    [name.length === file.path.length ? 0 : UTF8, 2],
    [file.isDeflated ? DEFLATED : 0, 2],
    [0, 2],
    [DATE, 2],
    [file.sum, 4],
    short(isLong ? MOST[4] : file.length, 4),
    short(isLong ? MOST[4] : file.size, 4),
    [name.length, 2],
    [extra.length, 2],
  ];
}

/** A file's entry in the central directory; `start` is the offset of its local header. */
function* listed(file: ZipFile, name: Uint8Array, start: number): Generator<Uint8Array> {
  const extra = largeNumbers([...largeSizes(file), ...(isLarge(start) ? [start] : [])]);
  yield record(
    [LISTED_HEADER, 4],
    [UNIX | (extra.length === 0 ? VERSION : LARGE_VERSION), 2],
    ...commonFields(file, name, extra),
    [0, 2],
    [0, 2],
    [0, 2],
    [FILE_MODE, 4],
    short(start, 4),
  );
  yield name;
  yield extra;
}

/** The end records of an archive: the number of files, and the offsets of the start and the end of the central directory. */
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

/** An archive of the files, in their order, as small pieces; the data of each file is one piece. */
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
