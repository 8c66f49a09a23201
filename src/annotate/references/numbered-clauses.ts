/** Resolves the steps of a citation to a clause: box 2, article 5, chapter 3 and its section 2. */
import type { Clause } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { type NumberStyle, readNumber, readNumbering } from "../../parse/grammar/numbering.ts";
import type { ProvisionKind, ProvisionMention, ProvisionStep } from "./citation-patterns.ts";

/** A clause with the number in its label or heading. */
interface NumberedClause {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly value: number | null;
  /** Ids of the ancestors, outermost first. */
  readonly above: readonly string[];
}

export interface NumberedClauses {
  /**
   * The id of the clause that a mention in the clause `from` refers to. The steps are followed as far as they can be
   * resolved; null if the first cannot.
   */
  find(mention: Pick<ProvisionMention, "steps" | "manner">, from: string): string | null;
  /** True if any clause has a number of this kind. */
  has(kind: ProvisionKind): boolean;
}

const BLOCK_LABEL = /^(专栏|附?图|附?表)\s?(.+)$/u;
const BLOCK_KINDS: Readonly<Record<string, ProvisionKind>> = {
  专: "box",
  图: "figure",
  表: "table",
};
const ATTACHMENT = /^附\s?件\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(?=$|[\s：:])/u;
const STYLE_KINDS: Readonly<Partial<Record<NumberStyle, ProvisionKind>>> = {
  part: "part",
  chapter: "chapter",
  section: "section",
  article: "article",
  han: "han",
  "han-bracket": "han-bracket",
  arabic: "arabic",
  "arabic-bracket": "item",
};
/** Kinds of numbers that 第（二）项 can refer to. */
const ITEMS: readonly ProvisionKind[] = ["item", "han-bracket", "arabic"];

function numberOf({ kind, forms }: Clause): Pick<NumberedClause, "kind" | "value"> | null {
  const { label, heading } = forms["zh-Hans"];
  const block = BLOCK_LABEL.exec(label);
  if (block !== null) {
    const name = (block[1] ?? "").replace("附", "").slice(0, 1);
    return { kind: BLOCK_KINDS[name] ?? "box", value: readNumber(block[2] ?? "") };
  }
  const attachment = ATTACHMENT.exec(`${label}${heading}`);
  if (attachment !== null) {
    return { kind: "attachment", value: attachment[1] ? readNumber(attachment[1]) : null };
  }
  // In a label, 第三条 may be followed by white space or by the mark that separates it from the text.
  const numbering = kind === "note" ? null : readNumbering(label);
  const style = numbering === null ? undefined : STYLE_KINDS[numbering.style];
  return numbering === null || style === undefined ? null : { kind: style, value: numbering.value };
}

/** Makes the index of a document's numbered clauses. */
export function numberedClauses(clauses: readonly Clause[]): NumberedClauses {
  const above = new Map<string, readonly string[]>();
  const numbered: NumberedClause[] = [];
  for (const { clause, path } of walkClauses(clauses)) {
    const ids = path.map(({ id }) => id);
    above.set(clause.id, ids);
    const number = numberOf(clause);
    if (number !== null) numbered.push({ id: clause.id, above: ids, ...number });
  }

  const has = (kind: ProvisionKind): boolean => numbered.some((clause) => clause.kind === kind);

  function among({ kind, value }: ProvisionStep): readonly NumberedClause[] {
    const kinds = kind === "item" ? ITEMS : [kind];
    const found = numbered.filter((one) => kinds.includes(one.kind) && one.value === value);
    if (found.length > 0) return found;
    // 第三部分 or 第三章 may be printed as 三、.
    if ((kind === "part" || kind === "chapter") && !has(kind)) {
      return numbered.filter((one) => one.kind === "han" && one.value === value && isTop(one));
    }
    // A single attachment has no number; 见附件 refers to the first.
    const attachments = kind === "attachment" ? numbered.filter((one) => one.kind === kind) : [];
    const isOnly = attachments.length === 1 && attachments[0]?.value === null;
    return value === null || (value === 1 && isOnly) ? attachments.slice(0, 1) : [];
  }

  function isTop({ above: ids }: NumberedClause): boolean {
    return ids.length === 0;
  }

  function first(step: ProvisionStep, from: string): NumberedClause | undefined {
    const found = among(step);
    // If numbers restart in each chapter, the clause nearest to the text is meant.
    const own = new Set([from, ...(above.get(from) ?? [])]);
    const near = found.toSorted(
      (one, other) =>
        other.above.filter((id) => own.has(id)).length -
        one.above.filter((id) => own.has(id)).length,
    );
    return step.kind === "item" ? undefined : near[0];
  }

  return {
    has,
    find({ steps, manner }, from) {
      const [start, ...rest] = steps;
      // A bare 第三章 is a provision only if the document has chapters of that name.
      if (start === undefined || (manner === "bare" && !has(start.kind))) return null;
      let place = first(start, from);
      for (const step of place === undefined ? [] : rest) {
        const { id }: NumberedClause = place ?? { id: "", kind: "item", value: 0, above: [] };
        const below = among(step).filter((one) => one.above.includes(id));
        place = below.toSorted((one, other) => one.above.length - other.above.length)[0] ?? place;
      }
      return place?.id ?? null;
    },
  };
}
