/** Shows a document as chosen: in one script or in both, with or without marks on the conversions. */
import type { DocumentProvenance } from "../../export/artifacts/annotations/provenance.ts";
import { loadDocumentData } from "../data/load-data.ts";
import { once } from "../dom/once.ts";
import { mainBlocks, makeTwins, placeTwins, removeTwins } from "./beside.ts";
import { type Choice, type Page, type Script, showsConverted } from "./choice.ts";
import { startColumns } from "./columns.ts";
import { documentWords } from "./document-words.ts";
import { announce } from "./events.ts";
import { createExchange, type Words } from "./exchange.ts";
import { keepPlace } from "./keep-place.ts";
import { type OriginGuide, startOriginGuide } from "./origin-guide.ts";
import { markOrigins, type OriginMarks } from "./origins.ts";
import { pageWords } from "./page-words.ts";
import { partsIn } from "./parts.ts";

const OTHER = { "zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans" } as const;

/**
 * Creates the function that shows a choice. To be called once, before the text is changed here. The function resolves
 * when the choice is shown or a later one has replaced it. It rejects, with the page unchanged, if data cannot be
 * loaded.
 */
export function createShow(page: Page): (choice: Choice) => Promise<void> {
  // Other modules restore the text before it is read.
  announce("text-changing");
  const exchange = createExchange();
  announce("text-changed");
  const clauses = document.querySelector<HTMLElement>(".clauses[data-source]");
  const textLang = (script: Script): string =>
    script === "zh-Hans" ? script : (clauses?.dataset.traditional ?? "zh-Hant-HK");
  const wordsIn = once((script: Script): Promise<Words> => {
    if (script === page.own) return Promise.resolve(exchange.own);
    return clauses === null
      ? pageWords(exchange.own, script)
      : documentWords(clauses, exchange.own, { from: page.own, to: script });
  });
  const provenance = once((id: string) => loadDocumentData<DocumentProvenance>("provenance/", id));
  let asked = 0;
  let shown: Script = page.own;
  let marks: OriginMarks | null = null;
  let guide: OriginGuide | null = null;

  /** The original is the first column, whichever script the main text has. */
  function arrange(choice: Choice, second: Words | null): void {
    if (clauses === null) return;
    const isOriginal = choice.script === page.source;
    clauses.dataset.shown = isOriginal ? "original" : "converted";
    if (second === null) {
      delete document.documentElement.dataset.view;
      return;
    }
    const twins = makeTwins(clauses, second, textLang(OTHER[choice.script]));
    placeTwins(twins, isOriginal ? "after" : "before");
    document.documentElement.dataset.view = "both";
    if (clauses.dataset.column === undefined) startColumns(clauses);
  }

  function mark(choice: Choice, origins: DocumentProvenance): void {
    if (clauses === null || page.source === null) return;
    const side = choice.script === page.source ? "twin" : "main";
    marks = markOrigins(partsIn(clauses, side), origins);
    guide ??= startOriginGuide(clauses, { from: page.source, to: OTHER[page.source] });
  }

  return async (choice) => {
    const own = ++asked;
    const { document: id } = clauses?.dataset ?? {};
    const needsOrigins = choice.origins && showsConverted(page, choice);
    const [main, second, origins] = await Promise.all([
      wordsIn(choice.script),
      choice.both && clauses !== null ? wordsIn(OTHER[choice.script]) : null,
      needsOrigins && id !== undefined ? provenance(id) : null,
    ]);
    if (own !== asked) return;
    announce("text-changing");
    keepPlace(clauses === null ? [] : mainBlocks(clauses), () => {
      marks?.clear();
      marks = null;
      if (clauses !== null) removeTwins(clauses);
      if (choice.script !== shown) {
        exchange.put(main, choice.script === page.own ? null : textLang(choice.script));
      }
      shown = choice.script;
      arrange(choice, second);
      if (origins !== null) mark(choice, origins);
    });
    guide?.update(marks === null ? [] : marks.marked);
    announce("text-changed");
  };
}
