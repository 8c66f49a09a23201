/** The ledger has the duties of the texts that hold, and not those of the versions before. */
import { expect, test } from "vitest";
import { placedDuties } from "../../../src/corpus/duties/placed-duties.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

const TEXT =
  "一、修建码头。（县交通局牵头，县财政局配合，2026年6月底前完成）\n二、培训船员。（县交通局牵头，县人社局配合）\n";

/** The documents whose duties are in the ledger. */
async function ledgerOf(metadata: Readonly<Record<string, string>>): Promise<string[]> {
  const files = Object.entries(metadata).flatMap(([id, yaml]) => [
    [`sources/${id}/source.txt`, TEXT] as const,
    [`sources/${id}/source.yaml`, `id: ${id}\ntitle: 县渡口方案\n${yaml}`] as const,
  ]);
  const { corpus } = await loadCollection(await contentFolder(Object.fromEntries(files)));
  const duties = corpus.derive(placedDuties);
  expect(duties.map(({ number }) => number)).toEqual(duties.map((_, index) => index + 1));
  return [...new Set(duties.map(({ at }) => at.document.id))].sort();
}

test("of two versions the current one is in the ledger, and a draft is not beside it", async () => {
  expect(
    await ledgerOf({
      old: "date: 2020-01-01\nversionOf: w\n",
      new: "date: 2024-01-01\nversionOf: w\n",
      draft: "date: 2025-01-01\nversionOf: w\ndraft: true\n",
    }),
  ).toEqual(["new"]);
});

test("a text that another one has replaced or repealed is not in the ledger", async () => {
  expect(
    await ledgerOf({
      one: "date: 2020-01-01\n",
      two: "date: 2021-01-01\nrepealedBy: three\n",
      three: "date: 2024-01-01\nreplaces: one\n",
    }),
  ).toEqual(["three"]);
});

test("a text that has run out stays in the ledger, as do texts of which no force is known", async () => {
  expect(
    await ledgerOf({
      one: "date: 2020-01-01\ninForceTo: 2021-01-01\n",
      two: "date: 2024-01-01\n",
    }),
  ).toEqual(["one", "two"]);
});
