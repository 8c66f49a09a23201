/** The ledger in files: the same rows in each format, a calendar that another library reads. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ical from "node-ical";
import { expect, onTestFinished, test } from "vitest";
import { LEDGER_FILES } from "../../../src/export/artifacts/annotations/duties.ts";
import { dutyTable } from "../../../src/export/duties/duty-rows.ts";
import { DUTY_FORMATS } from "../../../src/export/duties/formats.ts";
import type { FileLanguage } from "../../../src/export/file-language.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { artifactContext } from "../../support/jiangbei.ts";
import { openSheets } from "../../support/libreoffice.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { readCsv, unguarded } from "../../support/read-csv.ts";

const corpus = madeCorpus([
  policyDocument({
    id: "plan",
    titles: { "zh-Hans": "江北市计划", "zh-Hant": "江北市計劃", en: "Plan of Jiangbei" },
    date: { value: "2026-01", from: "editor" },
    translations: { en: { s1: ["Build platforms, ten by 2027.", "Report each month."] } },
    clauses: [
      clause("s1", {
        label: "一、",
        heading: "建平台",
        paragraphs: [
          "建设“平台”, 到2027年建成10家；=1+1。（市科技局牵头，市财政局等配合）",
          "每月报告。（各区县负责，长期坚持）",
        ],
      }),
      clause("s2", {
        paragraphs: [
          `${"很长的任务，".repeat(40)}2026年6月底前出台办法，2026年底前全面推开。（市司法局负责）`,
          "备查。（市档案局负责）",
        ],
      }),
    ],
  }),
]);
const table = dutyTable(
  corpus,
  ({ document, clause: id }) => `https://example.org/${document}/#${id}`,
);

function fileOf(ending: string, lang: FileLanguage = "zh-Hans") {
  const format = DUTY_FORMATS.find((each) => each.ending === ending);
  if (format === undefined) throw new Error(`no format ${ending}`);
  return format.content(table, lang);
}

test("CSV has the columns in the language of the reader, and says what is not said", async () => {
  const [head, ...rows] = readCsv(String(await fileOf("csv", "en")));
  expect(head?.at(-1)).toBe("Address");
  expect(head?.slice(4, 6)).toEqual(["Lead or responsible", "Taking part"]);
  expect(rows.map((row) => row.slice(4, 10).map(unguarded))).toEqual([
    ["市科技局", "市财政局 and others", "2027年", "2027-12-31", "", ""],
    ["各区县", "(not stated)", "长期坚持", "", "", ""],
    ["市司法局", "(not stated)", "2026年6月底前；2026年底前", "2026-12-31", "", ""],
    ["市档案局", "(not stated)", "(not stated)", "", "", ""],
  ]);
  expect(rows[0]?.[2]).toBe("Plan of Jiangbei");
});

test("English files have the task in English, with its Chinese words, and in Chinese where there is no translation", async () => {
  const [head = [], ...rows] = readCsv(String(await fileOf("csv", "en")));
  const [task, chinese] = [head.indexOf("Task"), head.indexOf("Task in Chinese")];
  expect(rows.map((row) => row[task])).toEqual([
    "Build platforms, ten by 2027.",
    "Report each month.",
    table.rows[2]?.task["zh-Hans"],
    "备查。",
  ]);
  expect(rows.map((row) => row[chinese])).toEqual(table.rows.map(({ task }) => task["zh-Hans"]));
  const [own] = readCsv(String(await fileOf("csv", "zh-Hant")));
  expect(own).not.toContain("任務原文");
});

test("each file leads to the pages of its own language", async () => {
  const files = await artifactFiles([LEDGER_FILES], {
    ...artifactContext,
    corpus,
    root: "https://example.org/",
  });
  for (const language of ["zh-hans", "zh-hant", "en"]) {
    const [, ...rows] = readCsv(files.get(`data/duties/duties-${language}.csv`) ?? "");
    expect(rows.map((row) => row.at(-1))).toEqual(
      table.rows.map(({ source }) =>
        `https://example.org/${language}/docs/${source}`.replace("#", "/#"),
      ),
    );
  }
});

test("what the reader has recorded stands in its row", async () => {
  const key = table.rows[0]?.key ?? "";
  const recorded = (task: string) =>
    task === key ? { state: "受阻", remarks: "等批复" } : { state: "", remarks: "" };
  const csv = DUTY_FORMATS.find(({ ending }) => ending === "csv");
  const rows = readCsv(String(await csv?.content(table, "zh-Hans", recorded)));
  expect(rows.map((row) => row.slice(8, 10))).toEqual([
    ["状态", "备注"],
    ["受阻", "等批复"],
    ["", ""],
    ["", ""],
    ["", ""],
  ]);
});

test("each duty of a clause has its own key, which does not change when others are added before it", () => {
  expect(table.rows.map(({ key }) => key)).toEqual([
    "plan#s1/建设“平台”, 到2027年建成10家；=1+1。",
    "plan#s1/每月报告。",
    `plan#s2/${"很长的任务，".repeat(40).slice(0, 40)}`,
    "plan#s2/备查。",
  ]);
});

test("Markdown and JSON have the same rows", async () => {
  const lines = String(await fileOf("md"))
    .split("\n")
    .slice(4)
    .filter(Boolean);
  expect(lines).toHaveLength(table.rows.length);
  expect(lines[1]).toContain("| 各区县 | （未写明） | 长期坚持 |");
  expect(JSON.parse(String(await fileOf("json")))).toEqual(JSON.parse(JSON.stringify(table)));
});

test("LibreOffice opens XLSX and CSV with the same rows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-duties-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = ["xlsx", "csv"].map((ending) => join(folder, `${ending}.${ending}`));
  for (const file of files) await writeFile(file, await fileOf(file.split(".").at(-1) ?? ""));
  const sheets = await openSheets(files, folder);
  const rowsOf = (file: string) => sheets.get(file)?.map((row) => row.map(unguarded));
  const [xlsx, csv] = [rowsOf("xlsx.xlsx"), rowsOf("csv.csv")];
  expect(xlsx).toHaveLength(table.rows.length + 1);
  expect(xlsx).toEqual(csv);
});

test("another library reads the calendar: a whole day for each date", async () => {
  const text = String(await fileOf("ics"));
  const events = Object.values(ical.sync.parseICS(text)).filter((each) => each?.type === "VEVENT");
  const days = events.map((event) =>
    event?.type === "VEVENT"
      ? [event.uid, event.datetype, event.start.toString().slice(4, 15), event.summary]
      : [],
  );
  expect(days).toEqual([
    ["plan-s1-1@tiaowen", "date", "Dec 31 2027", "一、建平台"],
    ["plan-s2-1@tiaowen", "date", "Jun 30 2026", expect.stringContaining("很长的任务")],
    ["plan-s2-2@tiaowen", "date", "Dec 31 2026", expect.stringContaining("很长的任务")],
  ]);
  const [first] = events;
  expect(first?.type === "VEVENT" && first.description).toContain("市科技局 ← 市财政局等");
  // RFC 5545, 3.1: lines of 75 octets at most, ended by CRLF.
  const lines = text.split("\r\n");
  expect(lines.every((line) => !line.includes("\n") && Buffer.byteLength(line) <= 75)).toBe(true);
  expect(await fileOf("ics")).toBe(text);
});
