/** What a build is told of the site that was published before, and what it says. */
import { expect, test } from "vitest";
import {
  publicationOptions,
  publicationText,
} from "../../../../src/node/cli/options/publication-options.ts";
import { CallError } from "../../../../src/node/cli/options/read-args.ts";

function options(given: object, environment: Readonly<Record<string, string>> = {}) {
  const nothing = () => {};
  const io = { folder: "/texts", interactive: false, print: nothing, printError: nothing };
  return publicationOptions(given, { ...io, environment });
}

test("a folder is one below that of the call, an address stays, an option goes before its variable", () => {
  expect(options({})).toEqual({ published: undefined, publishDate: undefined });
  expect(options({ published: "dist", date: "2026-11-30" })).toEqual({
    ...{ published: "/texts/dist", publishDate: "2026-11-30" },
  });
  const environment = { PUBLISHED: "https://texts.example/", PUBLISH_DATE: "2026-11-29" };
  expect(options({ date: "2026-11-30" }, environment)).toEqual({
    ...{ published: "https://texts.example/", publishDate: "2026-11-30" },
  });
  expect(options({}, { PUBLISHED: "", PUBLISH_DATE: "" }).published).toBeUndefined();
  expect(options({ date: "2026-11-30" }).publishDate).toBe("2026-11-30");
});

test.each([
  [{ published: "dist" }, "needs its day: --date 2026-11-30"],
  [{ date: "2026-11" }, "“2026-11” is no day"],
  [{ published: "dist", date: "2026-02-30" }, "“2026-02-30” is no day"],
])("%j is a wrong call", (given, message) => {
  expect(() => options(given)).toThrow(CallError);
  expect(() => options(given)).toThrow(message);
});

test("a build says which publication it is", () => {
  const facts = { number: 3, date: "2026-11-30", hasNoFormer: false, documents: 2 };
  const text = (given: object) => publicationText({ ...facts, ...given }, "dist");
  expect(text({})).toBe("This is publication 3 of 2026-11-30: 2 documents differ.");
  expect(text({ documents: 1 })).toBe("This is publication 3 of 2026-11-30: 1 document differs.");
  expect(text({ documents: 0 })).toBe("Nothing has changed since publication 3 of 2026-11-30.");
  expect(text({ documents: 0, date: null })).toBe("Nothing has changed since publication 3.");
  expect(text({ hasNoFormer: true })).toBe("dist has no record of changes: this is publication 1.");
});
