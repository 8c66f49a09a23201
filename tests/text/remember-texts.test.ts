/** A function that remembers its texts: it gives the same results, and works each out once, up to a number of texts. */
import { expect, test } from "vitest";
import { rememberTexts } from "../../src/text/remember-texts.ts";

/** The function that gives the length of a text as a list, with the texts that it was worked out for. */
function remembering() {
  const worked: string[] = [];
  const lengthOf = rememberTexts((text) => {
    worked.push(text);
    return [text.length];
  });
  return { worked, lengthOf };
}

test("each text is worked out once", () => {
  const { worked, lengthOf } = remembering();
  const first = lengthOf("渔港");
  expect(first).toEqual([2]);
  expect(lengthOf("港")).toEqual([1]);
  expect(lengthOf("渔港")).toBe(first);
  expect(worked).toEqual(["渔港", "港"]);
});

test("a hundred thousand texts are remembered; with another one all are forgotten", () => {
  const { worked, lengthOf } = remembering();
  for (let count = 0; count < 100_000; count++) lengthOf(`${count}`);
  lengthOf("0");
  expect(worked).toHaveLength(100_000);
  lengthOf("another");
  lengthOf("another");
  expect(worked).toHaveLength(100_001);
  lengthOf("0");
  expect(worked.at(-1)).toBe("0");
});
