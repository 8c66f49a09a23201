/** Compares the paragraphs of translations with their source: numbers, terms, names, and characters left over. */

import { TERMS } from "../../../annotate/glossary/terms.ts";
import { MENTIONS } from "../../../annotate/names/mentions.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { TranslationEntry, TranslationFile } from "../../../model/translation.ts";
import type { GlossaryTerm, Name } from "../../../model/types.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import type { BuiltInRule } from "../../../rules/registry.ts";
import { rememberTexts } from "../../../text/remember-texts.ts";
import { missingFigures } from "../../../text/translation/figures.ts";
import { spellingsOf, twoSpellings } from "../../../text/translation/spellings.ts";
import { englishWords, isTelling, stem } from "../../../text/words/english.ts";

interface Finding {
  readonly rule: BuiltInRule;
  readonly line: number;
  /** What an exception has to name. */
  readonly of: string;
  readonly message: string;
  readonly hint: string;
}

/** How an editor says that a difference is meant. */
function orExcept(of: string): string {
  return `, or write below the entry \`> Except ${of}: <why>\``;
}

/** Han characters outside of brackets; a name may stand in brackets in Chinese. */
const HAN = /[\p{Script=Han}]+/gu;
const IN_BRACKETS = /\([^()]*\)/gu;

/** The findings in all files, in their order. */
export function checkProse(corpus: Corpus, files: readonly TranslationFile[]): Diagnostic[] {
  const terms = new Map(corpus.glossary.map((term) => [term.id, term]));
  const names = new Map(corpus.names.map((name) => [name.id, name]));
  const hasOneOf = nameSearch();
  return files.flatMap((file) => {
    const found = [
      ...file.entries.flatMap((entry) =>
        entryFindings(corpus, file, entry, { terms, names, hasOneOf }),
      ),
      ...spellingFindings(file),
    ];
    return found.map(({ rule, line, message, hint }) =>
      diagnose(rule, { file: file.file, line, column: 1 }, { message, hint }),
    );
  });
}

/** What the entries of all files are compared with. */
interface Known {
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  readonly names: ReadonlyMap<string, Name>;
  readonly hasOneOf: HasOneOf;
}

function entryFindings(
  corpus: Corpus,
  { document, language }: TranslationFile,
  entry: TranslationEntry,
  { terms, names, hasOneOf }: Known,
): Finding[] {
  const address = { document, clause: entry.clause };
  const clause = corpus.at(address);
  if (clause === undefined || clause.clause.source.paragraphs.length !== entry.paragraphs.length)
    return [];
  const found: Finding[] = [];
  const used = new Set<string>();
  const excused = new Set(entry.exceptions.map(({ of }) => of));
  const add = (finding: Finding): void => {
    if (excused.has(finding.of)) used.add(finding.of);
    else if (!found.some(({ of, line }) => of === finding.of && line === finding.line)) {
      found.push(finding);
    }
  };
  const { paragraphs } = clause.clause.forms["zh-Hans"];
  for (const [index, { text, line }] of entry.paragraphs.entries()) {
    const chinese = paragraphs[index] ?? "";
    for (const number of missingFigures(chinese, text, language)) add(numberFinding(number, line));
    for (const [words] of text.replace(IN_BRACKETS, "").matchAll(HAN)) add(leftOver(words, line));
    if (language !== "en") continue;
    const stems = new Set(stemsOf(text));
    const isIn = (target: { part: unknown }) => target.part === index + 1;
    const termUses = corpus
      .layer(TERMS)
      .in(address)
      .filter(({ target }) => isIn(target));
    for (const id of new Set(termUses.map(({ value }) => value.term))) {
      const term = terms.get(id);
      if (term && !hasOneOf(stems, [term.titles.en, ...term.aliases.en])) {
        add(otherWord(term.titles["zh-Hans"], term.titles.en, line));
      }
    }
    const nameUses = corpus
      .layer(MENTIONS)
      .in(address)
      .filter(({ target }) => isIn(target));
    for (const id of new Set(nameUses.map(({ value }) => value.name))) {
      const name = names.get(id);
      // A name that is a term as well has the names of the term.
      const same =
        name && corpus.glossary.find(({ titles }) => name.forms.includes(titles["zh-Hans"]));
      const others = same ? [same.titles.en, ...same.aliases.en] : [];
      if (name?.titles.en && !hasOneOf(stems, [name.titles.en, ...others])) {
        add(otherWord(name.titles["zh-Hans"], name.titles.en, line));
      }
    }
  }
  for (const { of, line } of entry.exceptions) {
    if (used.has(of)) continue;
    found.push({
      rule: "translation/unused-exception",
      line,
      of,
      message: `Nothing is found about “${of}” in the translation of ${entry.clause}.`,
      hint: "Take the exception out.",
    });
  }
  return found;
}

function numberFinding(printed: string, line: number): Finding {
  return {
    rule: "translation/number",
    line,
    of: printed,
    message: `The source has “${printed}”, the translation no such number.`,
    hint: `Write it in figures, 万 and 亿 reckoned${orExcept(printed)}.`,
  };
}

function leftOver(words: string, line: number): Finding {
  return {
    rule: "translation/left-over",
    line,
    of: words,
    message: `“${words}” stands in the translation in Chinese.`,
    hint: `Translate it, put it into brackets behind its translation${orExcept(words)}.`,
  };
}

function otherWord(chinese: string, english: string, line: number): Finding {
  return {
    rule: "translation/other-word",
    line,
    of: chinese,
    message: `“${chinese}” stands in the source, and none of its names in the translation, such as “${english}”.`,
    hint: `Use that name, add the one used to its \`aliases\`${orExcept(chinese)}.`,
  };
}

function stemsOf(text: string): string[] {
  return englishWords(text).filter(isTelling).map(stem);
}

/** True if all words of one of the names occur, in any form and order. */
type HasOneOf = (stems: ReadonlySet<string>, names: readonly string[]) => boolean;

/** The same names are looked for again and again: the stems of each are worked out once. */
function nameSearch(): HasOneOf {
  const stemsOfName = rememberTexts(stemsOf);
  return (stems, names) => names.some((name) => stemsOfName(name).every((word) => stems.has(word)));
}

/** A name that a file spells in two ways, at each place of the rarer one. */
function spellingFindings({ entries }: TranslationFile): Finding[] {
  const excused = new Set(entries.flatMap(({ exceptions }) => exceptions.map(({ of }) => of)));
  const paragraphs = entries.flatMap((entry) => entry.paragraphs);
  const spellings = paragraphs.flatMap(({ text, line }) =>
    spellingsOf(text).map((name) => ({ name, line })),
  );
  return twoSpellings(spellings).flatMap(({ name, line, usual }): Finding[] =>
    excused.has(name)
      ? []
      : [
          {
            rule: "translation/two-spellings",
            line,
            of: name,
            message: `“${name}” is spelt “${usual}” elsewhere in this file.`,
            hint: `Spell it one way${orExcept(name)}.`,
          },
        ],
  );
}
