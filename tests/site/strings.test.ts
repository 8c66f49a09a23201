import { expect, test } from "vitest";
import { openccConvert } from "../../src/infra/opencc.ts";
import type { Script } from "../../src/model/types.ts";
import { ABOUT } from "../../src/site/about.ts";
import { CLAUSE_PANEL_STRINGS } from "../../src/site/clause-panel-strings.ts";
import { DATA_FILES } from "../../src/site/data-files.ts";
import { ENTRY_STRINGS } from "../../src/site/entry-strings.ts";
import { IN_TEXT_STRINGS } from "../../src/site/in-text-strings.ts";
import { OFFLINE_STRINGS } from "../../src/site/offline-strings.ts";
import {
  COLUMN_NAMES,
  OTHER_VERSION,
  SCRIPT_STRINGS,
  SHOWN_SENTENCES,
} from "../../src/site/script-strings.ts";
import { SEARCH_HELP } from "../../src/site/search-help.ts";
import {
  FURNITURE_NAMES,
  REPAIR_NAMES,
  REPAIR_SENTENCES,
  repairCounts,
  SOURCE_STRINGS,
  sourceLineName,
} from "../../src/site/source-strings.ts";
import { GENRE_NAMES, KIND_NAMES, SCRIPT_NAMES, STRINGS } from "../../src/site/strings.ts";
import { BOUND_WORDS, NAME_KIND_NAMES, TASK_STRINGS } from "../../src/site/task-strings.ts";

const convert = openccConvert();

/** The query that the about page shows in both scripts. */
const QUOTED = /揭榜挂帅|揭榜掛帥/g;

/** The characters of a text that belong to the other script alone. */
function foreign(text: string, own: Script): string[] {
  const other = own === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  return [...text.replace(QUOTED, "")].filter(
    (character) =>
      convert(character, other, own) !== character && convert(character, own, other) === character,
  );
}

/** Every entry of the interface that has a Chinese text. */
const entries = [
  ...Object.values({ ...STRINGS, ...GENRE_NAMES, ...KIND_NAMES, ...SCRIPT_NAMES }),
  ...Object.values({ ...SOURCE_STRINGS, ...REPAIR_NAMES, ...FURNITURE_NAMES }),
  ...REPAIR_SENTENCES,
  ...Object.values(IN_TEXT_STRINGS),
  ...Object.values(CLAUSE_PANEL_STRINGS),
  ...Object.values(OFFLINE_STRINGS),
  ...Object.values({ ...TASK_STRINGS, ...NAME_KIND_NAMES, ...BOUND_WORDS }),
  ...Object.values(ENTRY_STRINGS),
  ...SEARCH_HELP.map(({ meaning }) => meaning),
  ...Object.values({ ...SCRIPT_STRINGS, ...OTHER_VERSION }),
  ...[COLUMN_NAMES, SHOWN_SENTENCES]
    .flatMap((names) => Object.values(names))
    .flatMap(Object.values),
  ...DATA_FILES.flatMap(({ about, fields }) => [about, ...fields.map(({ meaning }) => meaning)]),
];
const paragraphs = (lang: "zh-hans" | "zh-hant") =>
  ABOUT[lang].flatMap((section) => [section.title, ...section.paragraphs]);

test.each([
  ["zh-hans", "zh-Hans"],
  ["zh-hant", "zh-Hant"],
] as const)("every text of %s is in its script", (lang, script) => {
  const made = [repairCounts(lang, 2, 1), sourceLineName(lang, 3)];
  for (const text of [...entries.map((entry) => entry[lang]), ...paragraphs(lang), ...made]) {
    expect(foreign(text, script), text).toEqual([]);
  }
});

test("repairs and gaps are counted in words; what there is none of is not told", () => {
  expect(repairCounts("zh-hans", 2, 1)).toBe("源文件有损：订正 2 处，缺文 1 处。");
  expect(repairCounts("en", 1, 0)).toBe("The source is damaged: 1 repair.");
  expect(repairCounts("en", 0, 2)).toBe("The source is damaged: 2 gaps.");
});
