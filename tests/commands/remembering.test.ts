/** A build that remembers the one before, beside one that does not, while the content changes. */
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderSums } from "../support/folder-sums.ts";
import { Random } from "../support/random.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { seed } from "../support/seed.ts";

const CACHE = "node_modules/.cache/tiaowen";
/** So many changed contents are built. */
const STEPS = 3;
/** So many changes are between two of them. */
const CHANGES = 4;

type Files = ReadonlyMap<string, string>;

const REMOVABLE = ["b", "c", "d", "e"] as const;
const IDS = ["a", ...REMOVABLE] as const;
const TITLES = ["江北省水库条例", "江南市里弄办法", "江东市乾隆档案规定"] as const;
const LINES = [
  "依照《江北省水库条例》第一条的规定，处二万元以上五万元以下罚款。",
  "由市水务局牵头，各区县人民政府配合，2027年底前完成。",
  "建设全球研发中心3个，增长8.5%，总投资12亿元。",
  "市发展改革委负责里程碑的发布，并向社会公布。",
  "违反本办法第二条规定的，责令限期改正。",
  "岳麓山实验室于2025年6月1日建成。",
] as const;
type NamedText = readonly [path: string, text: string];

/** Files of the collection. */
const COLLECTION_FILES: readonly [NamedText, ...NamedText[]] = [
  ["site.yaml", "name: { zh-Hans: 条文, en: Texts }\ndescription: { zh-Hans: 文件, en: Files }\n"],
  ["site.yaml", "name: { zh-Hans: 法规, en: Laws }\ndescription: { zh-Hans: 汇编, en: Laws }\n"],
  [
    "glossary.yaml",
    "- id: yanfa\n  zh-Hans: 研发中心\n  pinyin: yánfā zhōngxīn\n  en: R&D centre\n  definition: { zh-Hans: 机构。, en: A unit. }\n  clauses: []\n",
  ],
  ["names.yaml", "- { id: yuelu, kind: platform, zh-Hans: 岳麓山实验室 }\n"],
  ["dictionaries/zh-Hant.yaml", "- { why: 地名, keep: [岳麓] }\n"],
  ["dictionaries/zh-Hant.yaml", "- { why: 里巷, keep: [里弄] }\n"],
];

function metadataOf(id: string, random: Random): string {
  const title = random.pick(TITLES);
  const day = random.int(1, 28);
  return `id: ${id}\ntitle: ${title}${id}\nissuer: 江北省人民政府\ndate: "2025-03-${String(day).padStart(2, "0")}"\n`;
}

function textOf(random: Random): string {
  const articles = Array.from({ length: random.int(2, 5) }, (_article, index) => {
    return `第${"一二三四五"[index]}条　${random.pick(LINES)}`;
  });
  return `${articles.join("\n")}\n`;
}

/** Adds a document, or puts another in its place. */
function withDocument(files: Files, id: string, random: Random): Files {
  return new Map([
    ...files,
    [`sources/${id}/source.yaml`, metadataOf(id, random)],
    [`sources/${id}/source.txt`, textOf(random)],
  ]);
}

function isOf(id: string): (entry: readonly [string, string]) => boolean {
  return ([path]) => path.startsWith(`sources/${id}/`);
}

/** The changes that editors make. */
const CHANGE_KINDS = [
  // A text.
  (files: Files, random: Random): Files => {
    const path = `sources/${random.pick(IDS)}/source.txt`;
    return files.has(path) ? new Map([...files, [path, textOf(random)]]) : files;
  },
  // The metadata of a document.
  (files: Files, random: Random): Files => {
    const id = random.pick(IDS);
    const path = `sources/${id}/source.yaml`;
    return files.has(path) ? new Map([...files, [path, metadataOf(id, random)]]) : files;
  },
  (files: Files, random: Random): Files => withDocument(files, random.pick(IDS), random),
  // A document goes, but never the last one.
  (files: Files, random: Random): Files => {
    const gone = isOf(random.pick(REMOVABLE));
    return new Map([...files].filter((entry) => !gone(entry)));
  },
  // A document is renamed.
  (files: Files, random: Random): Files => {
    const [from, to] = [random.pick(REMOVABLE), random.pick(REMOVABLE)];
    const own = [...files].filter(isOf(from)).map(([path, text]): [string, string] => {
      return [path.replace(`/${from}/`, `/${to}/`), text.replace(/^id: .*$/mu, `id: ${to}`)];
    });
    if (own.length === 0) return files;
    const [gone, replaced] = [isOf(from), isOf(to)];
    return new Map([...[...files].filter((file) => !gone(file) && !replaced(file)), ...own]);
  },
  // A file of the collection comes, changes or goes.
  (files: Files, random: Random): Files => {
    const [path, text] = random.pick(COLLECTION_FILES);
    const others = [...files].filter(([file]) => file !== path);
    return new Map(random.chance(0.2) ? others : [...others, [path, text]]);
  },
] as const;

async function writeContent(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

test("the site is the same, file for file, whatever has changed since the build before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-remembering-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, CACHE), { recursive: true });
  // What makes the pages is kept for all tests.
  const pages = resolve(CACHE, "pages");
  await mkdir(pages, { recursive: true });
  await symlink(pages, join(folder, CACHE, "pages"));
  const content = join(folder, "content");
  const build = async (outDir: string, args: readonly string[] = []) => {
    const environment = { CONTENT_DIR: content, OUT_DIR: join(folder, outDir) };
    const { status, stdout, stderr } = await runTiaowen("build", environment, args, folder);
    const said = stdout.replaceAll(outDir, "dist") + stderr.replaceAll(outDir, "dist");
    return { status, said, files: await folderSums(join(folder, outDir)) };
  };
  const random = new Random(seed);
  let files: Files = new Map();
  for (const id of IDS.slice(0, 3)) files = withDocument(files, id, random);
  await writeContent(content, files);
  expect(await build("remembered")).toMatchObject({ status: 0 });
  const kept = await readdir(join(folder, CACHE, "builds"), { recursive: true });
  expect(kept.filter((name) => /content|published/u.test(name))).toHaveLength(2);
  for (let step = 0; step < STEPS; step++) {
    for (let change = 0; change < CHANGES; change++) {
      files = random.pick(CHANGE_KINDS)(files, random);
    }
    await writeContent(content, files);
    const remembered = await build("remembered");
    const anew = await build("anew", ["--no-cache"]);
    expect(remembered, JSON.stringify([...files])).toEqual(anew);
  }
});
