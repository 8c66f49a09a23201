import { expect, test } from "vitest";
import { toXhtml } from "../../../src/site/book/xhtml.ts";
import { h } from "../../../src/site/html/hast.ts";

test("no character reaches a book that XML cannot hold, in text or in an attribute", () => {
  const tree = h("p", { id: "a\u0001" }, "一\u0000<\uFFFF", h("br"));
  expect(toXhtml([tree])).toBe('<p id="a\uFFFD">一\uFFFD&lt;\uFFFD<br/></p>');
});

test("a language is stated in both ways, and what leads out of a book is left out", () => {
  const tree = h(
    "p",
    { lang: "en" },
    h("a", { className: ["source-line"], href: "source/" }, "line"),
    h("button", {}, "tool"),
    "text",
  );
  expect(toXhtml([tree])).toBe('<p lang="en" xml:lang="en">text</p>');
});
