/** The amounts that a task states, as a table. */
import type { Element } from "hast";
import type { PolicyDocument, Script } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { bothScripts } from "../i18n/convert.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { BOUND_SIGNS, BOUND_WORDS, taskWord } from "../i18n/pages/tasks.ts";
import { clauseHref } from "../routes/address.ts";
import type { StatedAmount } from "./facts.ts";
import { queryOf, zhText } from "./markup.ts";

/** A row an amount: value, unit, year, and the words around it, which lead to their paragraph. */
export function amountsTable(
  lang: Language,
  document: PolicyDocument,
  amounts: readonly StatedAmount[],
): Element {
  const head = (["value", "unit", "year", "asWritten"] as const).map((key) =>
    h("th", { scope: "col", className: key === "value" ? ["numeric"] : [] }, taskWord(lang, key)),
  );
  return h(
    "table",
    { className: ["amounts"] },
    h("thead", {}, h("tr", {}, ...head)),
    h("tbody", {}, ...amounts.map((amount) => row(lang, document, amount))),
  );
}

function row(lang: Language, document: PolicyDocument, amount: StatedAmount): Element {
  const { clause, paragraph, unit, year, phrase, start, end } = amount;
  const words = (script: Script) =>
    (clause.forms[script].paragraphs[paragraph - 1] ?? "").slice(phrase.start, phrase.end);
  const text = { "zh-Hans": words("zh-Hans"), "zh-Hant": words("zh-Hant") };
  const query = queryOf([text[TEXT_SCRIPT[lang]]]);
  const href = clauseHref(lang, document.id, `${clause.id}-p${paragraph}`, query);
  return h(
    "tr",
    {},
    h("td", { className: ["numeric"] }, ...numberWords(lang, amount)),
    h("td", {}, zhText(lang, bothScripts(unit, "zh-Hans"))),
    h("td", { className: ["year"] }, year === null ? null : String(year)),
    h("td", {}, h("a", { href }, zhText(lang, text, [[start - phrase.start, end - phrase.start]]))),
  );
}

/** The number as printed, with a sign before it where it is not exact. */
function numberWords(lang: Language, { value, to, bound }: StatedAmount): (Element | string)[] {
  if (value === null) return ["…"];
  const number = to === null ? `${value}` : `${value}–${to}`;
  if (bound === null) return [number];
  const words = `${BOUND_WORDS[bound][lang]} `;
  return [
    h("span", { ariaHidden: "true" }, `${BOUND_SIGNS[bound]} `),
    h("span", { className: ["visually-hidden"] }, words),
    number,
  ];
}
