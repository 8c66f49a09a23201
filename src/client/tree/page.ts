/** The page of a task hierarchy: keeps tree, filter, address and exports in sync. */
import { treeWord } from "../../site/i18n/tasks/trees.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { loadFolding } from "../find-in-document/load-folding.ts";
import { startTreeWorksheet } from "../worksheet/tree-worksheet.ts";
import { createFilter } from "./filter.ts";
import { startTreeKeys } from "./keys.ts";
import { markRanges } from "./marks.ts";
import { type FilterTexts, filterTexts } from "./node-texts.ts";
import { readOpenState, writeOpenState } from "./open-state.ts";
import { startPathBar } from "./path-bar.ts";
import { startTreePrinting } from "./print.ts";
import { startTakingAway } from "./take-away.ts";
import { readTree, reveal, type TreeNode } from "./tree.ts";

/** Maximum number of nodes with marked matches. */
const MOST_MARKED = 300;

/** Milliseconds without a change before the address is written. */
const SETTLED = 100;

function startTreePage(root: HTMLElement): void {
  const lang = pageLanguage();
  const tree = readTree(root);
  const filter = createFilter(tree);
  const box = document.querySelector<HTMLInputElement>("#tree-filter input");
  const status = document.querySelector<HTMLOutputElement>("#tree-filter output");
  const branches = tree.nodes.filter(({ details }) => details !== null);
  const usual = openState();
  let loading: Promise<Folding> | null = null;
  let texts: FilterTexts | null = null;
  /** Folded terms of the filter; null without a filter. */
  let terms: readonly string[] | null = null;
  let found: FilterTexts | null = null;
  let writing: ReturnType<typeof setTimeout> | undefined;
  const worksheet = startTreeWorksheet(tree, lang, () => show());

  function openState(): string {
    return writeOpenState(
      branches.map((node) => ({ id: node.id, level: node.level, open: filter.isOpen(node) })),
    );
  }

  /** Writes the address after a delay: browsers limit changes of an address, and many branches can open at once. */
  function writeAddress(): void {
    clearTimeout(writing);
    writing = setTimeout(writeAddressNow, SETTLED);
  }

  function writeAddressNow(): void {
    const address = new URL(location.href);
    const set = (name: string, value: string) => {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    };
    const open = openState();
    set("q", box?.value.trim() ?? "");
    set("open", open === usual ? "" : open);
    set("status", worksheet.wantedStatus() ?? "");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  /** Applies the text filter and the worksheet's filter. */
  function show(): void {
    const state = worksheet.wanted();
    const isFiltered = (terms !== null && found !== null) || state !== null;
    const wanted = tree.nodes.filter(
      (node) =>
        (terms === null || found === null || found.matches(node, terms)) &&
        (state === null || state(node)),
    );
    filter.show(isFiltered ? new Set(wanted) : null);
    mark(isFiltered ? wanted : []);
    worksheet.tell(isFiltered ? wanted : null);
    const count =
      wanted.length === 0 ? treeWord(lang, "noMatch") : treeWord(lang, "matches")(wanted.length);
    if (status !== null) status.textContent = isFiltered ? count : "";
    writeAddress();
  }

  function mark(wanted: readonly TreeNode[]): void {
    const marked = terms === null ? [] : wanted.slice(0, MOST_MARKED);
    markRanges(marked.flatMap((node) => found?.ranges(node, terms ?? []) ?? []));
  }

  async function filterBy(words: string): Promise<void> {
    const asked = words.trim();
    if (asked === "") {
      terms = null;
      show();
      return;
    }
    try {
      loading ??= loadFolding();
      const folding = await loading;
      texts ??= filterTexts(tree.nodes, folding);
      found = texts;
      if (box !== null && box.value.trim() !== asked) return;
      const folded = asked.split(/\s+/u).map((word) => folding.fold(word));
      terms = folded.filter((term) => term !== "");
      if (terms.length === 0) terms = null;
      show();
    } catch {
      loading = null;
      if (status !== null) status.textContent = treeWord(lang, "filterFailed");
    }
  }

  function openTo(level: number): void {
    for (const { details, level: own } of branches) {
      if (details !== null && details.open !== own <= level) details.open = own <= level;
    }
  }

  function readAddress(): void {
    const { searchParams } = new URL(location.href);
    const isOpen = readOpenState(searchParams.get("open") ?? "");
    if (isOpen !== null) {
      for (const { id, level, details } of branches) {
        if (details !== null) details.open = isOpen(id, level);
      }
    }
    worksheet.want(searchParams.get("status"));
    if (box === null) return;
    box.value = searchParams.get("q") ?? box.value;
    if (box.value !== "") void filterBy(box.value);
  }

  function goToFragment(): void {
    const node = tree.byId.get(decodeURIComponent(location.hash.slice(1)));
    if (node !== undefined) reveal(node);
  }

  box?.form?.addEventListener("submit", (event) => event.preventDefault());
  box?.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void filterBy(box.value);
  });
  box?.addEventListener("compositionend", () => void filterBy(box.value));
  root.addEventListener("toggle", () => writeAddress(), { capture: true });
  for (const button of document.querySelectorAll<HTMLElement>("[data-open-to]")) {
    button.addEventListener("click", () => openTo(Number(button.dataset.openTo)));
  }
  document.addEventListener("tiaowen:text-changed", () => {
    texts = null;
    if (box !== null && box.value !== "") void filterBy(box.value);
  });
  const bar = document.querySelector<HTMLElement>("#tree-path");
  if (bar !== null) startPathBar(tree, bar);
  startTreeKeys(tree, filter);
  startTreePrinting(tree);
  startTakingAway(tree, filter, root.dataset.hierarchy ?? "", lang, worksheet.records);
  addEventListener("hashchange", goToFragment);
  readAddress();
  goToFragment();
}

const root = document.querySelector<HTMLElement>("[data-hierarchy]");
if (root !== null) startTreePage(root);
