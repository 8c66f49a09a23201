/**
 * Other clauses that mention the names of a task, as HTML: by kind of document and date, each clause with the shared
 * names.
 */

import type { Element } from "hast";
import type { CoMention } from "../../annotate/names/co-mentions.ts";
import { namesById, type TaskFacts } from "../../corpus/tasks/task-facts.ts";
import type { Name, PolicyDocument } from "../../model/types.ts";
import { queryOfForms } from "../../search/query/words-query.ts";
import { type Child, h } from "../html/hast.ts";
import { formatCount, formatDate } from "../i18n/format.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import type { Language } from "../i18n/languages.ts";
import { moreClauses, NAME_KIND_NAMES, taskWord } from "../i18n/tasks/tasks.ts";
import { clauseHref, pageHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";
import { clauseTitle, inContext, markedHref, titleText } from "./markup.ts";

/** Number of clauses of a document that are shown at once; the others are in a disclosure. */
const SHOWN = 5;

/** The documents by date, grouped by kind. */
export function elsewhereBlocks(lang: Language, { coMentions }: TaskFacts): Element[] {
  const byDocument = [...Map.groupBy(coMentions, ({ document }) => document)].flatMap(
    ([id, clauses]) => {
      const document = corpus.document(id);
      return document === undefined ? [] : [{ document, clauses }];
    },
  );
  byDocument.sort((one, other) => dateOf(one.document).localeCompare(dateOf(other.document), "en"));
  return [...Map.groupBy(byDocument, ({ document }) => document.genre)].map(([genre, documents]) =>
    h(
      "section",
      { className: ["elsewhere-kind"] },
      h("h3", {}, GENRE_NAMES[genre][lang]),
      ...documents.flatMap(({ document, clauses }) => documentBlocks(lang, document, clauses)),
    ),
  );
}

function dateOf({ date }: PolicyDocument): string {
  return date?.value ?? "9999";
}

function documentBlocks(
  lang: Language,
  document: PolicyDocument,
  clauses: readonly CoMention[],
): Element[] {
  const items = clauses.map((linked) => clauseItem(lang, linked));
  const rest = items.slice(SHOWN);
  return [
    h(
      "h4",
      {},
      h("a", { href: clauseHref(lang, document.id) }, titleText(lang, document.titles)),
      document.date &&
        h("span", { className: ["soft"] }, ` ${formatDate(lang, document.date.value)}`),
      h("span", { className: ["soft"] }, ` · ${formatCount(lang, "clause", clauses.length)}`),
    ),
    h("ul", { className: ["linked"] }, ...items.slice(0, SHOWN)),
    ...(rest.length === 0
      ? []
      : [
          h(
            "details",
            {},
            h("summary", {}, moreClauses(lang, rest.length)),
            h("ul", { className: ["linked"] }, ...rest),
          ),
        ]),
  ];
}

function clauseItem(lang: Language, { document, clause: id, mentions }: CoMention): Element {
  const clause = corpus.at({ document, clause: id })?.clause;
  if (clause === undefined) return h("li");
  const names = [...new Set(mentions.map(({ value }) => value.name))];
  return h(
    "li",
    {},
    h(
      "p",
      { className: ["linked-clause"] },
      h(
        "a",
        { href: markedHref(lang, document, clause, mentions) },
        clauseTitle(lang, document, clause),
      ),
    ),
    h("p", { className: ["linked-words"] }, inContext(lang, clause, mentions)),
    h(
      "p",
      { className: ["linked-by", "soft"] },
      taskWord(lang, "linkedBy"),
      ...nameList(lang, names),
    ),
  );
}

/** A list of names, without links. */
export function nameList(lang: Language, ids: readonly string[]): Child[] {
  const names = corpus.derive(namesById);
  return ids.flatMap((id, index): Child[] => {
    const name = names.get(id);
    if (name === undefined) return [];
    return [index === 0 ? null : lang === "en" ? ", " : "、", titleText(lang, name.titles)];
  });
}

/** The names of a task by kind, each with its number of clauses and a link to a search for them. */
export function nameGroups(lang: Language, { names }: TaskFacts): Element {
  const groups = [...Map.groupBy(names, ({ name }) => name.kind)].toSorted(
    ([one], [other]) => KINDS.indexOf(one) - KINDS.indexOf(other),
  );
  return h(
    "dl",
    { className: ["names"] },
    ...groups.map(([kind, members]) =>
      h(
        "div",
        {},
        h("dt", {}, NAME_KIND_NAMES[kind][lang]),
        ...members.map(({ name, clauses }) => h("dd", {}, ...nameLink(lang, name, clauses))),
      ),
    ),
  );
}

const KINDS = ["place", "platform", "organisation", "project", "policy"];

/** A name with a link to a search for its forms. */
export function nameLink(lang: Language, name: Name, clauses: number): Element[] {
  const query = new URLSearchParams({ q: queryOfForms(name.forms) });
  return [
    h("a", { href: pageHref(lang, `search/?${query}`) }, titleText(lang, name.titles)),
    h("span", { className: ["count"] }, ` ${clauses}`),
  ];
}
