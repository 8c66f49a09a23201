/** The text of an element between the elements in it, so that the text can be exchanged and the elements stay. */

/** Text nodes, and the places for line breaks between them, that no element interrupts. */
export interface TextRun {
  /** Names of the elements that have begun or ended since the run before: the same on pages of the same structure. */
  readonly path: string;
  readonly nodes: Node[];
  /** Puts copies of other nodes in the place of these. */
  replace(nodes: readonly Node[]): void;
}

/**
 * The runs of an element in order: one before, between and after any elements, also where there is no text, so that two
 * elements of the same structure have as many. `<wbr>` counts as text: where lines may break depends on the script.
 */
export function textRuns(element: Element, path = element.localName): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: ChildNode[] = [];
  let entered = path;
  const close = (before: ChildNode | null) => {
    runs.push(runOf(element, entered, nodes, before));
    nodes = [];
  };
  for (const child of [...element.childNodes]) {
    if (child instanceof Element && child.localName !== "wbr") {
      close(child);
      runs.push(...textRuns(child, `${child.localName}.${child.className}`));
      entered = `/${child.localName}`;
    } else nodes.push(child);
  }
  close(null);
  return runs;
}

function runOf(
  parent: Element,
  path: string,
  nodes: readonly ChildNode[],
  before: ChildNode | null,
): TextRun {
  return {
    path,
    nodes: [...nodes],
    replace(others) {
      const copies = others.map((node) => parent.ownerDocument.importNode(node, true));
      for (const node of nodes) node.remove();
      for (const copy of copies) parent.insertBefore(copy, before);
    },
  };
}
