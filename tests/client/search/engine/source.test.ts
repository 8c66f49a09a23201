/** The files of the index as the browser reads them: whole, or an error; never what a damaged file would say. */
import { crc32 as sumOfZlib } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { siteIndex } from "../../../../src/client/search/engine/source.ts";
import { openccFoldTable } from "../../../../src/node/adapters/opencc.ts";
import { searchIndexFiles } from "../../../../src/node/build/search-index.ts";
import { crc32 } from "../../../../src/search/format/crc32.ts";
import { ENTRY_FILE, SUMS_FILE } from "../../../../src/search/format/index-format.ts";
import { corpus } from "../../../support/jiangbei.ts";
import { seed } from "../../../support/seed.ts";

const ADDRESS = "https://site.example/search-data/";

/** The files of an index by their addresses. */
async function filesOf(documents = corpus.documents): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, content } of searchIndexFiles(
    { ...corpus, documents },
    openccFoldTable(),
  )) {
    if (typeof content !== "string" && !(content instanceof Uint8Array)) throw new Error(path);
    files.set(`https://site.example/${path}`, Buffer.from(content));
  }
  return files;
}

const whole = await filesOf();
const other = await filesOf(corpus.documents.slice(1));

/** The name of each file in the folder of its version. */
function names(files: ReadonlyMap<string, Uint8Array>): [name: string, address: string][] {
  return [...files.keys()]
    .filter((address) => address !== ADDRESS + ENTRY_FILE)
    .map((address) => [address.slice(ADDRESS.length).replace(/^[^/]+\//u, ""), address]);
}

function serve(files: ReadonlyMap<string, Uint8Array>): void {
  vi.stubGlobal("fetch", (address: string) => {
    const content = files.get(address);
    return Promise.resolve(
      content === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(content)),
    );
  });
}
afterEach(() => vi.unstubAllGlobals());

describe("the index", () => {
  test("has sums of their own for folders of numbered files, and not for others or such as carry theirs", () => {
    const sums = names(whole).filter(([name]) => name.endsWith(`/${SUMS_FILE}`));
    const folders = sums.map(([name]) => name);
    expect(folders).toContain(`words/tokens/${SUMS_FILE}`);
    expect(folders).not.toContain(`text/zh-Hans/${SUMS_FILE}`);
    expect(folders).not.toContain(`jumps/${SUMS_FILE}`);
  });

  test("is read as it was written", async () => {
    serve(whole);
    const index = siteIndex(ADDRESS, "zh-Hans");
    for (const [name, address] of names(whole)) {
      if (name === SUMS_FILE) continue;
      expect(Buffer.from(await index.read(name)).equals(whole.get(address) ?? Buffer.of())).toBe(
        true,
      );
    }
  });

  const all = names(whole);
  const damage = fc.record({
    file: fc.nat(all.length - 1),
    how: fc.constantFrom("cut", "changed", "of another version"),
    at: fc.nat(),
    bit: fc.nat(7),
  });

  test("gives an error for a file that is cut, changed or of another version, and is whole again with it", async () => {
    const others = new Map(names(other));
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, how, at, bit }) => {
        const [name = "", address = ""] = all[file] ?? [];
        const content = Buffer.from(whole.get(address) ?? []);
        const place = at % content.length;
        const replaced = other.get(others.get(name) ?? "");
        const damaged =
          how === "cut"
            ? content.subarray(0, place)
            : how === "changed"
              ? Buffer.from(
                  content.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte)),
                )
              : replaced;
        if (damaged === undefined || content.equals(damaged)) return;
        serve(new Map(whole).set(address, damaged));
        const index = siteIndex(ADDRESS, "zh-Hans");
        const asked =
          name === SUMS_FILE ? (all.find(([known]) => known !== SUMS_FILE)?.[0] ?? "") : name;
        await expect(index.read(asked)).rejects.toThrow();
        serve(whole);
        await expect(index.read(asked)).resolves.toBeInstanceOf(Uint8Array);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("gives an error where its first file is damaged", async () => {
    const entry = Buffer.from(whole.get(ADDRESS + ENTRY_FILE) ?? []);
    for (let place = 0; place < entry.length; place++) {
      const changed = Buffer.from(entry.map((byte, at) => (at === place ? byte ^ 1 : byte)));
      serve(new Map(whole).set(ADDRESS + ENTRY_FILE, changed));
      await expect(siteIndex(ADDRESS, "zh-Hans").read("clauses.json")).rejects.toThrow();
    }
  });
});

test("the sum is that of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(sumOfZlib(bytes));
    }),
    { seed },
  );
});
