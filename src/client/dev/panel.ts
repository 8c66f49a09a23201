/** The panel of `tiaowen dev`: every finding with its place, what to do, and lines to paste. */
import "./panel.css";
import { ROOT, sourceHref } from "../../site/routes/address.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { WORDS } from "./panel-words.ts";
import { FINDINGS_PATH, type Finding, type Findings, type Fix } from "./protocol.ts";

/** Whether the panel is open, kept while one goes from page to page. */
const OPEN = "tiaowen-dev-open";

const summary = element("summary", {});
const list = element("ol", {});
const panel = element("details", { id: "tiaowen-findings", lang: "en" }, summary, list);
panel.open = sessionStorage.getItem(OPEN) === "true";
panel.addEventListener("toggle", () => sessionStorage.setItem(OPEN, String(panel.open)));
document.body.append(panel);

async function refresh(): Promise<void> {
  const response = await fetch(`${ROOT}${FINDINGS_PATH}`);
  const { findings }: Findings = await response.json();
  show(findings);
}

function show(findings: readonly Finding[]): void {
  const open = findings.filter(({ explanation }) => explanation === undefined);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const warnings = open.length - errors;
  panel.dataset.state = errors > 0 ? "errors" : warnings > 0 ? "warnings" : "none";
  const counts = [
    ...(errors > 0 ? [`${WORDS.errors} ${errors}`] : []),
    ...(warnings > 0 ? [`${WORDS.warnings} ${warnings}`] : []),
  ];
  summary.replaceChildren(open.length === 0 ? WORDS.none : counts.join(" · "));
  const notice = element("li", { class: "notice" }, WORDS.contentHasErrors);
  list.replaceChildren(...(errors > 0 ? [notice] : []), ...findings.map(findingItem));
  // Where the content has errors there is nothing else to see.
  if (errors > 0) panel.open = true;
}

function findingItem(finding: Finding): HTMLElement {
  const { severity, rule, message, hint, explanation, document, file, line, fix } = finding;
  const source =
    document === null
      ? []
      : [element("a", { href: sourceHref(pageLanguage(), document, line) }, WORDS.sourceLine)];
  return element(
    "li",
    { class: explanation === undefined ? severity : "acknowledged" },
    element("p", { class: "place" }, placeButton(finding), " ", element("code", {}, rule)),
    element("p", {}, message),
    element("p", {}, explanation === undefined ? `→ ${hint}` : explanation),
    ...source.map((link) => element("p", {}, link)),
    ...(fix === null ? [] : fixLines(fix)),
  );

  function placeButton({ path, column }: Finding): HTMLElement {
    const button = element(
      "button",
      { type: "button", title: WORDS.openFile },
      `${file}:${line}:${column}`,
    );
    button.addEventListener("click", () => {
      const place = new URLSearchParams({ file: `${path}:${line}:${column}` });
      void fetch(`${ROOT}__open-in-editor?${place}`);
    });
    return button;
  }
}

function fixLines({ file, lines }: Fix): HTMLElement[] {
  const text = lines.join("\n");
  const copy = element("button", { type: "button" }, WORDS.copy);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    copy.replaceChildren(WORDS.copied);
  });
  const heading = element("p", {}, `${WORDS.linesFor} `, element("code", {}, file), " ", copy);
  return [heading, element("pre", {}, text)];
}

await refresh();
