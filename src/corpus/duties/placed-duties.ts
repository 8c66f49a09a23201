/** The duties of a corpus in order, each with its words and the key of its entry in a reader's worksheet. */
import { type Deadline, DUTIES, type Duty, type Party } from "../../annotate/duties/duties.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import { addressOf, wordsAt } from "../../model/target.ts";
import type { Forms, Script, Target } from "../../model/types.ts";
import { hasEnded } from "../../model/versions/versions.ts";
import { dayOf, works } from "../../versions/works.ts";

/** A duty with its place. */
export interface PlacedDuty {
  /** Number in the ledger, from 1. */
  readonly number: number;
  /** ASCII, unique: the document, the clause, and for a further duty of the clause its number there. */
  readonly id: string;
  /** The key of its task in a worksheet: that of the clause, where the clause states no other duty. */
  readonly key: string;
  readonly at: CorpusClause;
  /** The statement. */
  readonly target: Target;
  readonly duty: Duty;
  /** The statement's own words, a line for each place. */
  readonly quote: Forms;
  /** The words of the task; those of the clause's name are left out. */
  readonly task: Forms;
}

/** A longer key would be as good; this much tells the duties of a clause apart. */
const KEY_LENGTH = 40;

/** True for a text whose duties nobody has any more: another version, or another text, has taken its place. */
function isSuperseded(corpus: Corpus, document: string): boolean {
  const index = corpus.derive(works);
  const [work, version] = [index.of(document), index.version(document)];
  if (work === undefined || version === undefined) return false;
  if (work.current.document.id !== document) return true;
  const { validity } = version;
  return validity.ending !== "expired" && hasEnded(validity, corpus.derive(dayOf));
}

/**
 * The duties in the order of the documents and their texts, without those of superseded texts; `corpus.derive(placedDuties)`
 * caches them.
 */
export function placedDuties(corpus: Corpus): readonly PlacedDuty[] {
  const layer = corpus.layer(DUTIES);
  let number = 0;
  const superseded = new Set(
    corpus.documents.flatMap(({ id }) => (isSuperseded(corpus, id) ? id : [])),
  );
  return corpus.clauses().flatMap((at) => {
    const own = superseded.has(at.document.id) ? [] : layer.in(at.address);
    return own.map(({ target, value: duty }, index): PlacedDuty => {
      const task = joined(duty.task.map((place) => wordsAt(at.clause, place)));
      const words =
        at.clause.source === at.clause.forms["zh-Hant"] ? task["zh-Hant"] : task["zh-Hans"];
      const address = addressOf(at.address);
      number++;
      return {
        number,
        id: `${at.document.id}-${at.clause.id}${index === 0 ? "" : `-d${index + 1}`}`,
        key: own.length === 1 || words === "" ? address : `${address}/${keyWords(words)}`,
        at,
        target,
        duty,
        quote: joined(duty.stated.map((place) => wordsAt(at.clause, place))),
        task,
      };
    });
  });
}

function keyWords(task: string): string {
  return Array.from(task.replace(/\s+/gu, " ")).slice(0, KEY_LENGTH).join("");
}

/** Words on lines of their own, those of a row of a table with spaces between its cells. */
function joined(parts: readonly Forms[]): Forms {
  const inScript = (script: Script) => parts.map((words) => rowAsText(words[script])).join("\n");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

/** The words of a deadline as written. */
export function deadlineWords({ at }: PlacedDuty, deadline: Deadline): Forms {
  return wordsAt(at.clause, deadline.at);
}

/** The names of a party as the text writes them. */
export function partyWords({ at }: PlacedDuty, { members }: Party): Forms[] {
  return members.map((member) => wordsAt(at.clause, member.at));
}
