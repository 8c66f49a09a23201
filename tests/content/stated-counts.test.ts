/** The numbers of clauses that pages state with names and terms, against the search to which they lead. */
import { expect, test } from "vitest";
import { clausesWithNames } from "../../src/annotate/names/mentions.ts";
import { termUses } from "../../src/corpus/term-uses.ts";
import { addressOf, partsOf } from "../../src/model/target.ts";
import { queryOfForms } from "../../src/search/query/words-query.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { collection, corpus } from "../support/real-content.ts";

const oracle = createOracle(oracleClauses(collection));

test("a name stands in as many clauses as a search for its forms finds", () => {
  const counts = corpus.derive(clausesWithNames);
  const stated = corpus.names.map(({ id }) => `${id} ${counts.get(id) ?? 0}`);
  expect(stated).toEqual(
    corpus.names.map(({ id, forms }) => `${id} ${oracle.search(queryOfForms(forms)).length}`),
  );
});

test("a term stands where a search for its forms finds it, and wherever a form stands as it is", () => {
  const uses = corpus.derive(termUses);
  const differing = corpus.glossary.flatMap(({ id, titles, aliases, except }) => {
    const forms = [titles["zh-Hans"], ...aliases["zh-Hans"]];
    const own = new Set(
      (uses.get(id) ?? []).flatMap((each) => each.uses.map(({ address }) => addressOf(address))),
    );
    const literal = corpus.clauses().filter(({ clause }) => {
      const texts = partsOf(clause.forms["zh-Hans"]).map(([, text]) => text);
      return except.length === 0 && forms.some((form) => texts.some((text) => text.includes(form)));
    });
    // A search passes over every mark, as that of “人工智能+”.
    const sought = new Set(oracle.search(queryOfForms(forms)));
    const extra = [...own].filter((use) => !sought.has(use));
    const missing = literal.map(({ address }) => addressOf(address)).filter((use) => !own.has(use));
    return extra.length + missing.length === 0 ? [] : [{ id, extra, missing }];
  });
  expect(differing).toEqual([]);
});

test("a term stands in every clause that its entry names", () => {
  const uses = corpus.derive(termUses);
  const missing = corpus.glossary.flatMap(({ id, clauses }) => {
    const own = new Set(
      (uses.get(id) ?? []).flatMap((each) => each.uses.map(({ address }) => addressOf(address))),
    );
    return clauses
      .map(addressOf)
      .filter((use) => !own.has(use))
      .map((use) => `${id} ${use}`);
  });
  expect(missing).toEqual([]);
});
