/** Checks of the Markdown of a page: HTML, and addresses that lead nowhere. */
import type { Nodes } from "mdast";
import { comparedVersions, hasEveryPair } from "../../../annotate/versions/changes.ts";
import { hasTaskOverview } from "../../../corpus/tasks/overview.ts";
import { comparisonId } from "../../../corpus/versions/comparisons.ts";
import { PICTURE_FILE } from "../../../model/content/content-layout.ts";
import { headingId, type OwnAddress, readOwnAddress } from "../../../model/content/own-address.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { HierarchyNode } from "../../../model/types.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { sectionsOf } from "../../../site/routes/sections.ts";
import { pairPath } from "../../../site/versions/pair-path.ts";
import { documentIds } from "../../../versions/document-ids.ts";
import { works } from "../../../versions/works.ts";
import { headingIds, nodesOf } from "./page-tree.ts";
import type { WrittenPage } from "./read-page.ts";

/** Pages whose addresses follow from the texts: nothing is said of a single one of them. */
const NOT_LISTED = /^(?:units|tasks\/overview)\/[^/]+\/$/u;
/** A paragraph, or an item of an enumeration in it. */
const BELOW_CLAUSE = /-p\d+(?:-e\d+)?$/u;

/** A warning for each piece of HTML, and for each address that leads nowhere. */
export function checkPage({ file, body }: WrittenPage<unknown>, corpus: Corpus): Diagnostic[] {
  const headings = new Set(headingIds(body));
  return [...nodesOf(body)].flatMap((node): Diagnostic[] => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const at = { file, line, column };
    if (node.type === "html" && !node.value.startsWith("<!--")) {
      return [
        diagnose("page/html", at, {
          message: `“${node.value.split("\n")[0]?.slice(0, 40)}” is HTML, which is not shown.`,
          hint: "Write it in Markdown; colours and fonts belong into a style sheet.",
        }),
      ];
    }
    const written = addressIn(node);
    const hint = written === null ? null : fault(written, node.type === "image", corpus, headings);
    if (hint === null) return [];
    const message = `The address “${written}” leads nowhere.`;
    return [diagnose("page/unknown-address", at, { message, hint })];
  });
}

function addressIn(node: Nodes): string | null {
  const hasAddress = node.type === "link" || node.type === "image" || node.type === "definition";
  return hasAddress ? node.url : null;
}

/** What is to be done about an address; null if it leads somewhere. */
function fault(
  written: string,
  isPicture: boolean,
  corpus: Corpus,
  headings: ReadonlySet<string>,
): string | null {
  const address = readOwnAddress(written);
  if (isPicture) {
    const isShown = address?.kind === "asset" && PICTURE_FILE.test(address.name);
    if (!isShown) return "A picture stands in assets/ and is named /assets/picture.png.";
  }
  switch (address?.kind) {
    case undefined:
      return "Write /docs/plan/ for a page of the site (without a language), /assets/form.pdf for a file, #words for a heading of this page, or a whole address with https://.";
    case "elsewhere":
    case "file":
      return null;
    case "heading":
      return headings.has(headingId(address.heading)) ? null : "The page has no such heading.";
    case "asset":
      return corpus.site.own.files.includes(address.name) ? null : "assets/ has no such file.";
    case "page":
      return pageFault(address, corpus);
  }
}

function pageFault(
  { path, mark }: Extract<OwnAddress, { kind: "page" }>,
  corpus: Corpus,
): string | null {
  const { pages } = corpus.derive(knownPages);
  if (!pages.has(path) && !NOT_LISTED.test(path)) return "The site has no such page.";
  const document = /^docs\/([^/]+)\/$/u.exec(path)?.[1];
  const clause = /#(.+)$/u.exec(mark)?.[1]?.replace(BELOW_CLAUSE, "");
  if (document === undefined || clause === undefined) return null;
  const found = corpus.at({ document: corpus.derive(documentIds).document(document), clause });
  return found === undefined ? "The document has no such clause." : null;
}

/** The paths of all pages whose addresses the content gives. */
function knownPages(corpus: Corpus): { readonly pages: ReadonlySet<string> } {
  const nodes = (list: readonly HierarchyNode[]): string[] =>
    list.flatMap(({ id, children }) => [id, ...nodes(children)]);
  return {
    pages: new Set([
      ...["", "units/"],
      ...sectionsOf(corpus).map(({ path }) => path),
      ...(hasTaskOverview(corpus) ? ["tasks/overview/"] : []),
      ...corpus.site.own.pages.map(({ id }) => `pages/${id}/`),
      ...corpus.documents.flatMap(({ id }) => [`docs/${id}/`, `docs/${id}/source/`]),
      ...corpus.derive(documentIds).works.map((id) => `docs/${id}/`),
      ...corpus
        .derive(works)
        .all.flatMap((work) => [
          `versions/${work.id}/`,
          ...(hasEveryPair(work) ? [] : [pairPath(work.id)]),
          ...comparedVersions(work).map(
            ([old, other]) => `versions/${comparisonId(old.id, other.id)}/`,
          ),
        ]),
      ...corpus.indicators.indicators.map(({ id }) => `indicators/${id}/`),
      ...corpus.hierarchies.flatMap(({ id, nodes: top }) => [
        `tasks/${id}/`,
        ...nodes(top).map((node) => `tasks/${id}/${node}/`),
      ]),
    ]),
  };
}
