/** The shape of the ledger of duties: the input of its export formats, in the build and in the browser. */
import type { DeadlineKind } from "../../annotate/duties/deadlines.ts";
import type { Forms, Titles } from "../../model/types.ts";

/** Units with one part in a task. */
export interface RowParty {
  /** As the text writes them; `id` names the unit. */
  readonly units: readonly (Titles & { readonly id: string })[];
  /** True if the text names only some of them. */
  readonly isOpen: boolean;
}

/** A deadline of a row. */
interface RowDeadline {
  readonly text: Forms;
  readonly kind: DeadlineKind;
  /** ISO 8601, as precise as written, or null. */
  readonly date: string | null;
  /** The last day of the date. */
  readonly due: string | null;
  readonly isYearOfDocument: boolean;
}

/** A duty; what the text does not say is empty. */
export interface DutyRow {
  readonly number: number;
  readonly id: string;
  /** The key of its task in a reader's worksheet. */
  readonly key: string;
  readonly document: string;
  /** `document#clause`. */
  readonly source: string;
  /** The name of the clause, or of the one above it. */
  readonly title: Titles;
  /** In English where there is a translation. */
  readonly task: Titles;
  readonly lead: RowParty;
  readonly partners: RowParty;
  readonly deadlines: readonly RowDeadline[];
  readonly quote: Forms;
  /** Address of the clause; without a host if the site's host is not configured. */
  readonly url: string;
}

/** The ledger; the content of `data/duties/ledger.json`. */
export interface DutyTable {
  readonly format: "tiaowen-duties";
  readonly version: 1;
  readonly title: Titles;
  readonly documents: readonly {
    readonly id: string;
    readonly title: Titles;
    readonly date: string | null;
  }[];
  readonly rows: readonly DutyRow[];
}

/** The last day on which something of a row is due; null if no date is said. */
export function dueDay({ deadlines }: Pick<DutyRow, "deadlines">): string | null {
  return deadlines.reduce<string | null>(
    (latest, { due }) => (due !== null && (latest === null || due > latest) ? due : latest),
    null,
  );
}
