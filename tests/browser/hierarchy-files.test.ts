/** The hierarchies of the five texts, the same on pages, in data files and in spreadsheets as LibreOffice opens them. */
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { statedTimes } from "../../src/export/tasks/columns.ts";
import type { TaskTable } from "../../src/export/tasks/task-rows.ts";
import { openSheets, readCsv } from "../support/libreoffice.ts";
import { unguarded } from "../support/read-csv.ts";
import { useBrowser } from "./harness.ts";

const browser = useBrowser();

/** How many tasks each topmost node has directly below it, as the texts print them. */
const TASKS: Readonly<Record<string, readonly number[]>> = {
  "seven-projects": [5, 4, 3, 3, 4, 4, 6],
  "layout-224": [2, 2, 4],
  "five-elements": [3, 3, 3, 4, 3],
  "ten-projects": [3, 6, 4, 3, 3, 3, 3, 3, 3, 3],
  "project-boxes": [6, 4, 7, 8, 9, 6, 6, 7, 3, 6, 3],
  "six-actions": [2, 2, 2],
};

/** Titles below certain nodes, as the texts print them. */
const TITLES: readonly (readonly [
  hierarchy: string,
  parent: string | null,
  titles: readonly string[],
])[] = [
  [
    "seven-projects",
    null,
    [
      "研发企业（中心）集聚工程",
      "战略平台支撑工程",
      "创新能级提升工程",
      "产业集群赋能工程",
      "成果转化增效工程",
      "科技人才强基工程",
      "创新环境优化工程",
    ],
  ],
  ["seven-projects", "s3-3-3", ["马栏山基地", "科大金霞基地", "大泽湖基地"]],
  [
    "seven-projects",
    "s3-4-1",
    [
      "工程机械领域",
      "汽车及零部件领域",
      "数字产业领域",
      "新材料领域",
      "视频文创领域",
      "现代种业领域",
    ],
  ],
  ["seven-projects", "s3-4-2", ["航空航天领域", "生命健康领域", "智能装备领域"]],
  ["layout-224", "s3-1", ["凝心打造岳麓山大学科技城", "高位建设湘江科学城"]],
  ["layout-224", "s3-2", ["畅通“潇湘路”滨江科创服务轴", "链接“西三环”科技创新转化轴"]],
  ["six-actions", "h1", ["“人工智能+”先进制造行动", "产业育新增强行动"]],
  ["six-actions", "h2", ["园区制造业提升行动", "产业链群提升行动"]],
  ["six-actions", "h3", ["产业转型升级行动", "企业梯度培育行动"]],
];

/** A node, however it was read. */
interface Read {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly title: string;
}

function childrenOf(nodes: readonly Read[], parent: string | null): Read[] {
  return nodes.filter((node) => node.parent === parent);
}

async function nodesOfPage(hierarchy: string): Promise<Read[]> {
  const { page } = await browser.open(`/zh-hans/tasks/${hierarchy}/`);
  const nodes = await page.locator(".tree li[data-node]").evaluateAll((items) =>
    items.map((item) => {
      const above: string[] = [];
      for (
        let at = item.parentElement?.closest("li");
        at;
        at = at.parentElement?.closest("li") ?? null
      ) {
        above.push(at.id);
      }
      const title = item.querySelector(".task > [data-zh]:last-child")?.textContent ?? "";
      return { id: item.id, parent: above[0] ?? null, level: above.length + 1, title };
    }),
  );
  await page.close();
  return nodes;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(inject("siteFolder"), "data", path), "utf8"));
}

const FORMATS = ["xlsx", "csv"] as const;
type Format = (typeof FORMATS)[number];

function sheetFile(id: string, format: Format): string {
  return join(inject("siteFolder"), "data", "hierarchies", `${id}-zh-hans.${format}`);
}

/** What a spreadsheet is called where those of all formats lie together. */
function sheetName(id: string, format: Format): string {
  return `${format}-${id}.${format}`;
}

/** The spreadsheets by name, as LibreOffice opens them, all in one start. */
async function openAll(folder: string): Promise<Map<string, string[][]>> {
  const files: string[] = [];
  for (const id of Object.keys(TASKS)) {
    for (const format of FORMATS) {
      const file = join(folder, sheetName(id, format));
      await copyFile(sheetFile(id, format), file);
      files.push(file);
    }
  }
  return openSheets(files, folder);
}

let folder: string;
let opened: ReturnType<typeof openAll>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiaowen-office-"));
  // LibreOffice is at it while the other test runs.
  opened = openAll(folder);
  opened.catch(() => {});
});
afterAll(async () => {
  await Promise.allSettled([opened]);
  await rm(folder, { recursive: true, force: true });
});

test("pages, data files and exports have the counts and titles of the texts", async () => {
  type Node = { id: string; parent: string | null; level: number; title: { "zh-Hans": string } };
  const data = await readJson<{ id: string; nodes: Node[] }[]>("hierarchies.json");
  expect(data.map(({ id }) => id)).toEqual(Object.keys(TASKS));
  for (const { id, nodes } of data) {
    const fromData = nodes.map((node) => ({
      id: node.id,
      parent: node.parent,
      level: node.level,
      title: node.title["zh-Hans"],
    }));
    expect(
      childrenOf(fromData, null).map((node) => childrenOf(fromData, node.id).length),
      id,
    ).toEqual(TASKS[id]);
    expect(await nodesOfPage(id), id).toEqual(fromData);
    const table = await readJson<TaskTable>(`hierarchies/${id}.json`);
    const fromExport = table.rows.map(({ id, parent, level, title }) => ({
      id,
      parent,
      level,
      title: title["zh-Hans"],
    }));
    expect(fromExport, id).toEqual(fromData);
    for (const [hierarchy, parent, titles] of TITLES) {
      if (hierarchy !== id) continue;
      expect(childrenOf(fromData, parent).map(({ title }) => title)).toEqual(titles);
    }
  }
});

test("LibreOffice shows the same rows and characters", async () => {
  const ids = Object.keys(TASKS);
  for (const format of FORMATS) {
    for (const id of ids) {
      const shown = (await opened).get(sheetName(id, format)) ?? [];
      const { rows } = await readJson<TaskTable>(`hierarchies/${id}.json`);
      expect(shown.length, `${id}.${format}`).toBe(rows.length + 1);
      for (const [index, row] of rows.entries()) {
        const cells = (shown[index + 1] ?? []).map(unguarded);
        expect(cells.slice(0, 9), `${id}.${format}`).toEqual([
          String(row.level),
          row.number["zh-Hans"],
          row.parentTitle?.["zh-Hans"] ?? "",
          row.title["zh-Hans"],
          row.title["zh-Hant"],
          row.title.en ?? "",
          row.text["zh-Hans"],
          row.text["zh-Hant"],
          row.text.en ?? "",
        ]);
        // The site of the tests is on no web, and a file has no address of another kind.
        expect([...cells.slice(10), "", ""].slice(0, 3)).toEqual([
          statedTimes(row.times, "zh-Hans"),
          row.source,
          "",
        ]);
        expect(row.quantities.every(({ text }) => cells[9]?.includes(text))).toBe(true);
      }
      const written = readCsv(await readFile(sheetFile(id, "csv"), "utf8"));
      const plain = (cells: string[][]): string[][] => cells.map((row) => row.map(unguarded));
      expect(plain(shown)).toEqual(plain(written));
    }
  }
});
