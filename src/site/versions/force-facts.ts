/** What a reader of a text away from its page has to know of its force, in words that no later day makes wrong. */
import type { Corpus } from "../../model/corpus.ts";
import type { PolicyDocument, Titles } from "../../model/types.ts";
import { hasEnded, type NamedText, type Validity } from "../../model/versions/versions.ts";
import { dayOf, stateOf, works } from "../../versions/works.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { ENDED_BY, forceWords, STATE_NAMES, versionWord } from "../i18n/pages/versions.ts";
import { joinList } from "../i18n/strings.ts";

export interface ForceFacts {
  /** Lines of plain text: the state with its days, the texts that ended it, those that it replaces. */
  readonly lines: readonly string[];
  /** True if its force has ended, or if there is a newer version. */
  readonly isFormer: boolean;
  /** The newest version, if the text is another one. */
  readonly newest: PolicyDocument | null;
}

/** The state of a version. One that a later day may change is told with the day as of which it is. */
function stateWords(lang: Language, corpus: Corpus, validity: Validity): string {
  const day = corpus.derive(dayOf);
  const words = [validity.isDraft ? versionWord(lang, "draft") : ""];
  if (hasEnded(validity, day)) words.push(STATE_NAMES[stateOf(corpus, { validity })][lang]);
  else if (!validity.isDraft) {
    const state = STATE_NAMES[stateOf(corpus, { validity })][lang];
    words.push(versionWord(lang, "asOf", { state, day: formatDate(lang, day) }));
  }
  words.push(forceWords(lang, validity));
  const comma = lang === "en" ? ". " : "，";
  return words.filter((word) => word !== "").join(comma);
}

/** The facts; null if nothing is known of the force of the document. */
export function forceFacts(
  lang: Language,
  corpus: Corpus,
  { id }: Pick<PolicyDocument, "id">,
  titleIn: (titles: Titles) => string,
): ForceFacts | null {
  const index = corpus.derive(works);
  const [work, version] = [index.of(id), index.version(id)];
  if (work === undefined || version === undefined) return null;
  const { validity, endedBy, replaces } = version;
  const colon = lang === "en" ? ": " : "：";
  const named = (name: string, texts: readonly NamedText[]): string[] => {
    const titles = texts.flatMap((text) => {
      const own =
        "title" in text ? { ...text.title, en: null } : corpus.document(text.document)?.titles;
      return own === undefined ? [] : titleIn(own);
    });
    return titles.length === 0 ? [] : [`${name}${colon}${joinList(lang, titles)}`];
  };
  // The next version of the work is told as the newest one.
  const others = endedBy.filter(
    (text) => !("document" in text && index.of(text.document) === work),
  );
  const newest = work.versions.at(-1)?.document;
  return {
    lines: [
      `${versionWord(lang, "state")}${colon}${stateWords(lang, corpus, validity)}`,
      ...named(ENDED_BY[validity.ending ?? "expired"][lang], others),
      ...named(versionWord(lang, "replaces"), replaces),
    ],
    isFormer: newest?.id !== id || hasEnded(validity, corpus.derive(dayOf)),
    newest: newest === undefined || newest.id === id ? null : newest,
  };
}

/** The first day of a version, for telling the versions of a work apart; null for a text without other versions. */
export function versionDay(corpus: Corpus, { id }: Pick<PolicyDocument, "id">): string | null {
  const index = corpus.derive(works);
  const isAlone = (index.of(id)?.versions.length ?? 0) < 2;
  return isAlone ? null : (index.version(id)?.validity.from ?? null);
}
