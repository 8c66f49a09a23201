/** What texts say of the force of themselves and of other texts: 自…起施行, 有效期…年, 同时废止. */
import type { Corpus } from "../../model/corpus.ts";
import { partsOf } from "../../model/target.ts";
import type { ClauseAddress, PolicyDocument, Target } from "../../model/types.ts";
import { readNumber } from "../../parse/numbers/numerals.ts";
import { REFERENCES } from "../references/cross-references.ts";

/** A statement in a text on the force of a document. */
export interface ForceStatement {
  readonly at: ClauseAddress | Target;
  /** The document that it is about. */
  readonly about: string;
  readonly key: "inForceFrom" | "inForceTo" | "repealedBy" | "amendedBy";
  /** A date as in `source.yaml`, or the id of a document; null for a day that the words no longer tell. */
  readonly value: string | null;
  /** The words of the text, in Simplified characters. */
  readonly words: string;
  /**
   * The day on which the text got its present words, if its last article tells the first day of the words before: an
   * amendment leaves 自…起施行 as it was.
   */
  readonly amended?: string;
}

/** What the head of a text says of its days. */
export interface HeadDays {
  /** The day of its issue, ISO 8601; null if it is not told. */
  readonly issued: string | null;
  /** The day of its last amendment; null if it was not amended. */
  readonly amended: string | null;
  /** The first day in force; null if it is not told. */
  readonly inForceFrom: string | null;
}

const DAY = "(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日";
const OWN =
  "(?:本|该)(?:法|条例|办法|规定|规则|细则|解释|决定|意见|通知|方案|规划|规范|标准|措施|政策|章程)";
const IN_FORCE = new RegExp(
  `${OWN}自(?:${DAY}|(?<issue>(?:公布|发布|印发|颁布)之日))起(?:施行|实施|生效|执行)`,
  "u",
);
/** Number of lines in which the note on amendments stands. */
const HEAD_LINES = 50;
/** The title of a decision that amends other texts. */
const DECISION = /修(?:改|正|订).*(?:决定|决议)$/u;
/** One that amends a single text. */
const AMENDING =
  /^(?:.*)关于修(?:改|正|订)[〈《](?<title>[^〈〉《》]+)[〉》]的(?:决定|决议|通知)$/u;
const VALID_TO = new RegExp(`有效期(?:限)?(?:截?至|到)${DAY}`, "u");
const VALID_YEARS = /有效期(?:限)?(?:为)?(?<years>\d{1,2}|[一二三四五六七八九十]{1,2})年/u;

function isoDay(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const { year, month, day } = groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The last day of a term of years that begins on a day. */
function endOfTerm(start: string, years: number): string {
  const [year = 0, month = 1, day = 1] = start.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
}

/** The first day of the decision of the collection that amended a document on a day, by its metadata or by its own words. */
function amendedFrom(corpus: Corpus, document: PolicyDocument, day: string): string | null {
  const head = document.sourceLines.slice(0, HEAD_LINES).map(({ text }) => text);
  const decision = corpus.documents.find(({ id, titles, date }) => {
    const title = titles["zh-Hans"];
    if (id === document.id || date?.value !== day || !DECISION.test(title)) return false;
    const names = AMENDING.exec(title)?.groups?.title === document.titles["zh-Hans"];
    return names || head.some((line) => line.includes(titles[document.script]));
  });
  if (decision === undefined) return null;
  const stated = decision.version?.inForceFrom?.value;
  if (stated !== undefined) return stated;
  for (const { clause } of corpus.clauses(decision.id)) {
    for (const [, text] of partsOf(clause.forms["zh-Hans"])) {
      const force = IN_FORCE.exec(text);
      if (force !== null) return isoDay(force.groups) ?? day;
    }
  }
  return null;
}

/** What a document says of its own force. */
function* ownStatements(
  corpus: Corpus,
  document: PolicyDocument,
  head: HeadDays,
): Generator<ForceStatement> {
  const about = document.id;
  const { amended } = head;
  const issued = document.date?.value.length === 10 ? document.date.value : head.issued;
  let start = document.version?.inForceFrom?.value ?? issued;
  for (const { address, clause } of corpus.clauses(document.id)) {
    for (const [, text] of partsOf(clause.forms["zh-Hans"])) {
      const force = IN_FORCE.exec(text);
      const day =
        force === null ? null : (isoDay(force.groups) ?? (force.groups?.issue ? issued : null));
      const isIssue = force?.groups?.issue !== undefined;
      if (force !== null && amended !== null && (isIssue || (day !== null && day < amended))) {
        const value = head.inForceFrom ?? amendedFrom(corpus, document, amended);
        yield { at: address, about, key: "inForceFrom", value, words: force[0], amended };
      } else if (force !== null && day !== null) {
        yield { at: address, about, key: "inForceFrom", value: day, words: force[0] };
        start = day;
      }
      const to = VALID_TO.exec(text);
      const end = isoDay(to?.groups);
      if (to !== null && end !== null) {
        yield { at: address, about, key: "inForceTo", value: end, words: to[0] };
      }
      const term = VALID_YEARS.exec(text);
      if (term !== null && start !== null && start.length === 10) {
        const value = endOfTerm(start, readNumber(term.groups?.years ?? ""));
        yield { at: address, about, key: "inForceTo", value, words: term[0] };
      }
    }
  }
}

/** The words after a title that end the force of the text. */
const REPEALED = /^[^。；]*?(?:同时|予以|即行)?(?:废止|停止执行|不再执行)/u;
/** The other documents that the texts of a document repeal. */
function* repeals(corpus: Corpus, document: PolicyDocument): Generator<ForceStatement> {
  for (const { address, clause } of corpus.clauses(document.id)) {
    for (const { target, value } of corpus.layer(REFERENCES).in(address)) {
      const about = value.target?.clause === null ? value.target.document : null;
      if (about === null || about === document.id || typeof target.part !== "number") continue;
      const text = clause.source.paragraphs[target.part - 1] ?? "";
      const simplified = clause.forms["zh-Hans"].paragraphs[target.part - 1] ?? "";
      if (text.length !== simplified.length) continue;
      const words = REPEALED.exec(simplified.slice(target.end));
      if (words === null) continue;
      yield {
        ...{ at: target, about, key: "repealedBy", value: document.id },
        words: `${simplified.slice(target.start, target.end)}${words[0]}`,
      };
    }
  }
}

/** The documents of the collection that the title of a decision names as amended. */
function* amendments(corpus: Corpus, document: PolicyDocument): Generator<ForceStatement> {
  const title = AMENDING.exec(document.titles["zh-Hans"])?.groups?.title;
  const [first] = document.clauses;
  if (title === undefined || first === undefined) return;
  const bare = (name: string) => name.replace(/^中华人民共和国/u, "");
  const before = corpus.documents.filter(
    ({ id, titles, date }) =>
      id !== document.id &&
      bare(titles["zh-Hans"]) === bare(title) &&
      (date?.value ?? "") < (document.date?.value ?? ""),
  );
  const [last] = before.toSorted((one, other) =>
    (other.date?.value ?? "").localeCompare(one.date?.value ?? "", "en"),
  );
  if (last === undefined) return;
  yield {
    ...{ at: { document: document.id, clause: first.id }, about: last.id, key: "amendedBy" },
    ...{ value: document.id, words: document.titles["zh-Hans"] },
  };
}

/**
 * Every statement of the texts of a corpus on force, in the order of the collection.
 *
 * @param headOf what the head of a document says of its days
 */
export function forceStatements(
  corpus: Corpus,
  headOf: (document: PolicyDocument) => HeadDays,
): ForceStatement[] {
  return corpus.documents.flatMap((document) => [
    ...ownStatements(corpus, document, headOf(document)),
    ...repeals(corpus, document),
    ...amendments(corpus, document),
  ]);
}
