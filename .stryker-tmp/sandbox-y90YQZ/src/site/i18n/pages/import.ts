/** The messages about problems of an imported file, in three languages. */
// @ts-nocheck

import type { FileProblem } from "../../../kept/entries-file.ts";
import type { Language } from "../languages.ts";

interface ImportStrings {
  readonly nothingImported: string;
  /** @param foreign the message for a file of another kind */
  problem(problem: FileProblem, foreign: string): string;
  /** The message for the number of problems that are not listed. */
  more(count: number): string;
}

const STRINGS: Readonly<Record<Language, ImportStrings>> = {
  "zh-hans": {
    nothingImported: "没有导入，原有记录未变：",
    problem: (problem, foreign) => {
      switch (problem.what) {
        case "syntax":
          return problem.line === null
            ? "文件不是 JSON。"
            : `文件不是 JSON：第 ${problem.line} 行有误。`;
        case "format":
          return foreign;
        case "version":
          return `文件的版本是 ${problem.found}，本站只认得版本 ${problem.known}。`;
        case "entries":
          return "文件没有 entries 列表。";
        case "value":
          return `第 ${problem.entry} 项${problem.subject === null ? "" : `（${problem.subject}）`}：${problem.key} 的值 ${problem.found} 不合格式。`;
        case "key":
          return `第 ${problem.entry} 项${problem.subject === null ? "" : `（${problem.subject}）`}：不认得 ${problem.key}。`;
        case "repeated":
          return `第 ${problem.entry} 项（${problem.subject}）与第 ${problem.first} 项是同一任务。`;
      }
    },
    more: (count) => `另有 ${count} 处。`,
  },
  "zh-hant": {
    nothingImported: "沒有匯入，原有記錄未變：",
    problem: (problem, foreign) => {
      switch (problem.what) {
        case "syntax":
          return problem.line === null
            ? "檔案不是 JSON。"
            : `檔案不是 JSON：第 ${problem.line} 行有誤。`;
        case "format":
          return foreign;
        case "version":
          return `檔案的版本是 ${problem.found}，本站只認得版本 ${problem.known}。`;
        case "entries":
          return "檔案沒有 entries 列表。";
        case "value":
          return `第 ${problem.entry} 項${problem.subject === null ? "" : `（${problem.subject}）`}：${problem.key} 的值 ${problem.found} 不合格式。`;
        case "key":
          return `第 ${problem.entry} 項${problem.subject === null ? "" : `（${problem.subject}）`}：不認得 ${problem.key}。`;
        case "repeated":
          return `第 ${problem.entry} 項（${problem.subject}）與第 ${problem.first} 項是同一任務。`;
      }
    },
    more: (count) => `另有 ${count} 處。`,
  },
  en: {
    nothingImported: "Nothing was imported; your existing records are unchanged:",
    problem: (problem, foreign) => {
      switch (problem.what) {
        case "syntax":
          return problem.line === null
            ? "The file is not JSON."
            : `The file is not JSON: there is an error in line ${problem.line}.`;
        case "format":
          return foreign;
        case "version":
          return `The file is version ${problem.found}; this site reads only version ${problem.known}.`;
        case "entries":
          return "The file has no “entries” list.";
        case "value":
          return `Entry ${problem.entry}${problem.subject === null ? "" : ` (${problem.subject})`}: ${problem.key} cannot be ${problem.found}.`;
        case "key":
          return `Entry ${problem.entry}${problem.subject === null ? "" : ` (${problem.subject})`}: ${problem.key} is not recognised.`;
        case "repeated":
          return `Entry ${problem.entry} (${problem.subject}) is the same task as entry ${problem.first}.`;
      }
    },
    more: (count) => `${count} more.`,
  },
};

/** Maximum number of problems that are listed. */
const MOST_PROBLEMS = 5;

/** The messages for a rejected file, one string for each line. */
export function refusal(
  lang: Language,
  problems: readonly FileProblem[],
  foreign: string,
): readonly string[] {
  const { nothingImported, problem, more } = STRINGS[lang];
  const listed = problems.slice(0, MOST_PROBLEMS).map((each) => problem(each, foreign));
  const left = problems.length - listed.length;
  return [nothingImported, ...listed, ...(left === 0 ? [] : [more(left)])];
}
