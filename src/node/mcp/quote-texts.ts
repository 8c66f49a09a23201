/** The texts of a site in which quotations are looked up: the Chinese in both scripts, or the English. */
import type { PassageForms } from "../../quote/match.ts";
import { documentPassage, type Passage, passageOf } from "../../quote/passage.ts";
import type { QuoteTexts } from "../../quote/verify-quote.ts";
import { memoize } from "../../search/memoize.ts";
import { titleInOutline } from "../../site/document/outline-title.ts";
import { ownScript, type PublishedSite } from "./published-site.ts";

/** The folded passages of a site are kept as long as the site. */
const chinese = new WeakMap<PublishedSite, Promise<QuoteTexts>>();
const english = new WeakMap<PublishedSite, Promise<QuoteTexts>>();

function kept(
  texts: WeakMap<PublishedSite, Promise<QuoteTexts>>,
  site: PublishedSite,
  make: (site: PublishedSite) => Promise<QuoteTexts>,
): Promise<QuoteTexts> {
  const known = texts.get(site);
  if (known !== undefined) return known;
  const made = make(site);
  texts.set(site, made);
  made.catch(() => texts.delete(site));
  return made;
}

async function makeChinese(site: PublishedSite): Promise<QuoteTexts> {
  const [documents, folding] = await Promise.all([site.documents(), site.folding()]);
  async function forms(id: string, only?: string): Promise<PassageForms> {
    const script = ownScript(await site.document(id));
    const [hans, hant] = await Promise.all([site.text("zh-Hans", id), site.text("zh-Hant", id)]);
    const passage = ({ clauses }: typeof hans): Passage =>
      documentPassage(
        only === undefined ? clauses : clauses.filter((clause) => clause.id === only),
        folding,
      );
    return script === "zh-Hans"
      ? { own: passage(hans), other: passage(hant) }
      : { own: passage(hant), other: passage(hans) };
  }
  return {
    documents: documents.map(({ id }) => id),
    folding,
    passage: memoize((id: string) => forms(id)),
    clausePassage: forms,
  };
}

async function makeEnglish(site: PublishedSite): Promise<QuoteTexts> {
  const [documents, folding] = await Promise.all([site.documents(), site.folding()]);
  async function forms(id: string, only?: string): Promise<PassageForms> {
    const [translated, outline] = await Promise.all([
      site.english(id),
      site.outline("en", id).catch(() => null),
    ]);
    const titles = new Map(
      outline?.clauses.map((clause) => [clause[1], titleInOutline(clause) ?? ""]),
    );
    const ids = [...(await site.clauses("zh-Hans", id)).keys()];
    const pieces = ids
      .filter((clause) => only === undefined || clause === only)
      .flatMap((clause) =>
        [titles.get(clause) ?? "", ...(translated?.[clause] ?? [])].map((text) => ({
          clause,
          text,
        })),
      );
    return { own: passageOf(pieces, folding), other: null };
  }
  return {
    documents: documents.map(({ id }) => id),
    folding,
    passage: memoize((id: string) => forms(id)),
    clausePassage: forms,
  };
}

export function chineseTexts(site: PublishedSite): Promise<QuoteTexts> {
  return kept(chinese, site, makeChinese);
}

/** The unofficial translations and the English titles. */
export function englishTexts(site: PublishedSite): Promise<QuoteTexts> {
  return kept(english, site, makeEnglish);
}
