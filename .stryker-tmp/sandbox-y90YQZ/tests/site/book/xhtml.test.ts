// @ts-nocheck
import { expect, test } from "vitest";
import { toXhtml } from "../../../src/site/book/xhtml.ts";
import { h } from "../../../src/site/html/hast.ts";

test("no character reaches a book that XML cannot hold, in text or in an attribute", () => {
  const tree = h("p", { id: "a\u0001" }, "一\u0000<\uFFFF", h("br"));
  expect(toXhtml([tree], false)).toBe('<p id="a\uFFFD">一\uFFFD&lt;\uFFFD<br/></p>');
});

test("a language is stated in both ways, and what leads out of a book is left out", () => {
  const tree = h(
    "p",
    { lang: "en" },
    h("a", { className: ["source-line"], href: "source/" }, "line"),
    h("button", {}, "tool"),
    "text",
  );
  expect(toXhtml([tree], false)).toBe('<p lang="en" xml:lang="en">text</p>');
});

test("in a column numbers of one or two digits stand upright, those of tables and longer ones do not", () => {
  const upright = (digits: string): string => `<span class="upright">${digits}</span>`;
  const tree = h(
    "div",
    {},
    "到2025年底，建成12个、3类，增长8.5%、10%。",
    h("table", {}, h("td", {}, "12")),
  );
  expect(toXhtml([tree], true)).toBe(
    `<div>到2025年底，建成${upright("12")}个、${upright("3")}类，增长8.5%、10%。<table><td>12</td></table></div>`,
  );
});
