/** Clauses as flat records in sequence: the form in which other programs get them. */
import { REPAIRS } from "../annotate/repairs.ts";
import { reasonIn } from "../model/content/reason.ts";
import type { Corpus, CorpusClause } from "../model/corpus.ts";
import { paragraphNumber } from "../model/target.ts";
import type { Annotation, ClauseKind, ClauseText, Repair, RepairKind } from "../model/types.ts";
import { clauseUrl } from "./clause-address.ts";

/** A repair of a clause, and the range of its words in the text. */
interface RepairRecord {
  readonly kind: RepairKind;
  /** Line of the source, counted from 1. */
  readonly line: number;
  readonly source: string;
  readonly shown: string;
  readonly why: string;
  readonly part: "label" | "heading" | "paragraph";
  /** Number of the paragraph, counted from 1; 0 in label and heading. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A clause; CONTRACT: other programs read these fields. */
export interface ClauseRecord {
  readonly document: string;
  readonly id: string;
  /** Id of the parent clause, or null. */
  readonly parent: string | null;
  /** Position in the document, counted from 0. */
  readonly order: number;
  readonly kind: ClauseKind;
  /** Label, heading and paragraphs are in the script of the source. */
  readonly label: string;
  readonly heading: string;
  readonly delimiter: string;
  readonly runIn: boolean;
  /** Number of paragraphs of the parent clause that precede it in print. */
  readonly after: number;
  readonly paragraphs: readonly string[];
  readonly zhHans: ClauseText;
  readonly zhHant: ClauseText;
  /** The unofficial English: the title, and the paragraphs if the clause is translated. */
  readonly en: { readonly heading: string | null; readonly paragraphs: readonly string[] | null };
  readonly source: { readonly file: string; readonly lines: readonly [number, number] };
  readonly repairs: readonly RepairRecord[];
  readonly url: string;
}

/**
 * Every clause of a corpus, each made on request.
 * @param root address of the site's root, with a slash at the end
 */
export function* clauseRecords(corpus: Corpus, root: string): Generator<ClauseRecord> {
  const repairs = corpus.layer(REPAIRS);
  for (const placed of corpus.clauses()) {
    yield clauseRecord(placed, repairs.in(placed.address), root);
  }
}

function clauseRecord(
  { address, document, clause, path, order }: CorpusClause,
  repairs: readonly Annotation<Repair>[],
  root: string,
): ClauseRecord {
  return {
    document: document.id,
    id: clause.id,
    parent: path.at(-1)?.id ?? null,
    order,
    kind: clause.kind,
    label: clause.source.label,
    heading: clause.source.heading,
    delimiter: clause.delimiter,
    runIn: clause.runIn,
    after: clause.precedingParagraphs,
    paragraphs: clause.source.paragraphs,
    zhHans: clause.forms["zh-Hans"],
    zhHant: clause.forms["zh-Hant"],
    en: {
      heading: clause.english,
      paragraphs: document.translations.en?.[clause.id] ?? null,
    },
    source: { file: document.source.file, lines: clause.lines },
    repairs: repairs.map(repairRecord),
    url: clauseUrl(root, address),
  };
}

function repairRecord({ target, value }: Annotation<Repair>): RepairRecord {
  const { kind, line, source, shown, why } = value;
  const { part, start, end } = target;
  return {
    kind,
    line,
    source,
    shown,
    why: reasonIn(why, "en"),
    part: typeof part === "number" ? "paragraph" : part,
    paragraph: paragraphNumber(part),
    start,
    end,
  };
}
