/** Shows a document as the reader has chosen: in one script or both, with or without its conversions marked. */
import type { DocumentProvenance } from "../../node/build/provenance-files.ts";
import { loadData, loadPage } from "../data/load-data.ts";
import { mainBlocks, makeTwins, type Pair, placeTwins, removeTwins } from "./beside.ts";
import { type Choice, type Page, type Script, showsConverted } from "./choice.ts";
import { startColumns } from "./columns.ts";
import { announce } from "./events.ts";
import { createExchange } from "./exchange.ts";
import { keepPlace } from "./keep-place.ts";
import { type OriginGuide, startOriginGuide } from "./origin-guide.ts";
import { markOrigins, type OriginMarks } from "./origins.ts";
import { partsIn } from "./parts.ts";

const TEXT_LANG = { "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant-HK" } as const;
const OTHER = { "zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans" } as const;
const VERSION = { "zh-Hans": "zh-hans", "zh-Hant": "zh-hant" } as const;

/** Loads something once; what failed is tried again. */
function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>();
  return (key) => {
    const loading = loaded.get(key) ?? load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}

/** This page's version in a script, by its link to it. */
function loadVersion(script: Script): Promise<Document> {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${VERSION[script]}"]`);
  if (link === null) throw new Error(`The page has no version in ${script}`);
  return loadPage(link.origin === "null" ? link.pathname : `${link.origin}${link.pathname}`);
}

/**
 * What shows a choice; made once, before the text is changed here. The function resolves when the choice is shown, or a later
 * one took its place; it rejects, with the page as it was, where what it needs cannot be had.
 */
export function createShow(page: Page): (choice: Choice) => Promise<void> {
  // What others have changed in the text is put back while it is read.
  announce("text-changing");
  const exchange = createExchange();
  announce("text-changed");
  const clauses = document.querySelector<HTMLElement>(".clauses[data-source]");
  const version = once(loadVersion);
  const provenance = once((id: string) => loadData<DocumentProvenance>(`provenance/${id}.json`));
  let asked = 0;
  let shown: Script = page.own;
  let marks: OriginMarks | null = null;
  let guide: OriginGuide | null = null;

  /** The original stands first, whichever script the main text is in. */
  function arrange(choice: Choice, twins: readonly Pair[] | null): void {
    if (clauses === null) return;
    const isOriginal = choice.script === page.source;
    removeTwins(clauses);
    clauses.dataset.shown = isOriginal ? "original" : "converted";
    if (twins === null) {
      delete document.documentElement.dataset.view;
      return;
    }
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
      choice.script === page.own ? null : version(choice.script),
      choice.both && clauses !== null ? version(OTHER[choice.script]) : null,
      needsOrigins && id !== undefined ? provenance(id) : null,
    ]);
    if (own !== asked) return;
    const texts = exchange.textsOf(main);
    const twins =
      clauses === null || second === null
        ? null
        : makeTwins(clauses, second, TEXT_LANG[OTHER[choice.script]]);
    announce("text-changing");
    keepPlace(clauses === null ? [] : mainBlocks(clauses), () => {
      marks?.clear();
      marks = null;
      if (choice.script !== shown) {
        exchange.put(texts, choice.script === page.own ? null : TEXT_LANG[choice.script]);
      }
      shown = choice.script;
      arrange(choice, twins);
      if (origins !== null) mark(choice, origins);
    });
    guide?.update(marks === null ? [] : marks.marked);
    announce("text-changed");
  };
}
