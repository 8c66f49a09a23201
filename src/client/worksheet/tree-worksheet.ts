/** The worksheet on the page of a hierarchy: status and remarks at each node, counts, and a filter by status. */
import type { TaskRecords } from "../../export/tasks/task-rows.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { statusWord } from "../../site/i18n/tasks/worksheet.ts";
import { recall, remember } from "../dom/storage.ts";
import type { Tree, TreeNode } from "../tree/tree.ts";
import { printedRecord, type RowControls, showEntry, statusList, storeStatus } from "./chip.ts";
import { hasDraft } from "./draft.ts";
import { createForm } from "./form.ts";
import { createPanel, isInState, type Panel, STATES, type State } from "./panel.ts";
import { openWorksheet } from "./store.ts";

/** The name under which the browser stores that the panel is open. */
const OPEN = "worksheet-open";

export interface TreeWorksheet {
  /** The state of the filter, as in the address; null without a filter. */
  wantedStatus(): string | null;
  /** A function that tells whether a node is in that state; null without a filter. */
  wanted(): ((node: TreeNode) => boolean) | null;
  /** Takes what the tree's filters find; null without a filter. */
  tell(found: readonly TreeNode[] | null): void;
  /** What is recorded of the page's tasks, in words, by the ids of their nodes. */
  records(): TaskRecords;
  /** Filters by the state in an address; an unknown or missing one is ignored. */
  want(state: string | null): void;
}

/** Initializes the worksheet. `changed` is called when the result of the filter by status may have changed. */
export function startTreeWorksheet(tree: Tree, lang: Language, changed: () => void): TreeWorksheet {
  const store = openWorksheet();
  const form = createForm(store, lang);
  const element = document.querySelector<HTMLElement>("#worksheet");
  const opener = document.querySelector<HTMLElement>("[data-tree=worksheet]");
  const controls = new Map<TreeNode, RowControls>();
  const keys = new Set(tree.nodes.map(keyOf));
  let wanted: State | null = null;
  let panel: Panel | null = null;
  let found: readonly string[] | null = null;

  function keyOf({ item }: TreeNode): string {
    return item.dataset.key ?? "";
  }

  function titleOf(node: TreeNode): string {
    return node.head.querySelector(".task")?.textContent ?? "";
  }

  /** The controls of a node, created on first use. */
  function controlsOf(node: TreeNode): RowControls {
    const known = controls.get(node);
    if (known !== undefined) return known;
    const status = statusList(lang);
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "worksheet-chip";
    chip.addEventListener("click", () => form?.open(keyOf(node), titleOf(node)));
    status.addEventListener("change", () => {
      storeStatus(store, keyOf(node), status.value);
      refresh();
      if (wanted !== null) changed();
    });
    const printed = printedRecord();
    node.head.append(status, chip, printed);
    const made = { status, chip, printed };
    controls.set(node, made);
    return made;
  }

  function refresh(): void {
    const worksheet = store.read();
    const isOpen = element?.hidden === false;
    for (const node of tree.nodes) {
      const entry = worksheet.get(keyOf(node));
      const isUnsaved = hasDraft(keyOf(node));
      if (isOpen || entry !== undefined || isUnsaved || controls.has(node)) {
        showEntry(controlsOf(node), { title: titleOf(node), entry, isUnsaved }, lang);
      }
    }
    panel?.refresh();
  }

  function want(state: State | null): void {
    wanted = state;
    refresh();
    changed();
  }

  function show(isOpen: boolean): void {
    if (element === null) return;
    element.hidden = !isOpen;
    remember("localStorage", OPEN, isOpen ? "1" : null);
    opener?.setAttribute("aria-pressed", String(isOpen));
    tree.root.classList.toggle("recording", isOpen);
    panel ??= createPanel(element, {
      store,
      lang,
      tasks: [...keys],
      found: () => found,
      wanted: () => wanted,
      want,
    });
    refresh();
  }

  opener?.addEventListener("click", () => {
    const isOpen = element?.hidden === true;
    show(isOpen);
    if (!isOpen && wanted !== null) want(null);
  });
  store.subscribe(() => {
    refresh();
    panel?.say([]);
    if (wanted !== null) changed();
  });
  form?.whenClosed(refresh);
  // A panel that was open when the page was left is open again: it has the files of what the rows show.
  if (recall("localStorage", OPEN) !== null) show(true);
  else refresh();

  return {
    wantedStatus: () => wanted,
    wanted() {
      const state = wanted;
      if (state === null) return null;
      const worksheet = store.read();
      return (node) => isInState(worksheet, keyOf(node), state);
    },
    tell(nodes) {
      found = nodes === null ? null : [...new Set(nodes.map(keyOf))];
      panel?.refresh();
    },
    records() {
      const worksheet = store.read();
      return new Map(
        tree.nodes.flatMap((node) => {
          const entry = worksheet.get(keyOf(node));
          if (entry === undefined) return [];
          const { status, owner, due, note } = entry;
          return [[node.id, { status: statusWord(lang, status), owner, due, note }] as const];
        }),
      );
    },
    want(state) {
      wanted = STATES.find((known) => known === state) ?? null;
      if (wanted === null) return;
      show(true);
      changed();
    },
  };
}
