/** The writer of artifacts: what it hands on, what it refuses, and how a file comes onto the disk. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import type { Artifact, FileContent } from "../../../src/export/artifacts/artifact.ts";
import { BUILT_IN_ARTIFACTS } from "../../../src/export/artifacts/registry.ts";
import { clauseRecords } from "../../../src/export/clause-records.ts";
import { writeInto } from "../../../src/node/build/output/write-into.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { clause, corpusWith, repair } from "../../support/clauses.ts";
import { artifactContext, corpus } from "../../support/jiangbei.ts";

/** An artifact with one file for each path, empty. */
function artifact(name: string, ...paths: string[]): Artifact {
  return { name, files: () => paths.map((path) => ({ path, content: "" })) };
}

async function refusal(...artifacts: Artifact[]): Promise<string> {
  return artifactFiles(artifacts, artifactContext).then(
    () => "",
    (error: Error) => error.message,
  );
}

describe("writeArtifacts", () => {
  it("hands on every file of every artifact, in order, one at a time", async () => {
    const made: string[] = [];
    const lazy: Artifact = {
      name: "lazy",
      async *files() {
        for (const path of ["data/b.txt", "data/c.txt"]) {
          made.push(path);
          yield { path, content: path };
        }
      },
    };
    const files = await artifactFiles([artifact("first", "data/a.txt"), lazy], artifactContext);
    expect([...files]).toEqual([
      ["data/a.txt", ""],
      ["data/b.txt", "data/b.txt"],
      ["data/c.txt", "data/c.txt"],
    ]);
    expect(made).toEqual(["data/b.txt", "data/c.txt"]);
  });

  it.each([
    ["the same path", "data/x.json", "data/x.json"],
    ["paths that differ in case alone", "data/x.json", "data/X.json"],
    ["a file where the other has a folder", "data/x/y.json", "data/x"],
    ["a folder where the other has a file", "data/x", "data/x/y.json"],
  ])("refuses %s of two artifacts, and names both", async (_, one, other) => {
    const message = await refusal(artifact("one", one), artifact("other", other));
    expect(message).toContain("“one”");
    expect(message).toContain("“other”");
    expect(message).toContain(other);
  });

  it("refuses the same path twice of one artifact", async () => {
    expect(await refusal(artifact("one", "data/x.json", "data/x.json"))).toContain("“one”");
  });

  it.each([
    "../x",
    "data/../../x",
    "/etc/x",
    "data//x",
    "data/",
    "",
    ".",
    "data\\x",
    "C:/x",
    "data/x ",
    "data/x\0y",
  ])("refuses the path %j, and names the artifact", async (path) => {
    const message = await refusal(artifact("stray", path));
    expect(message).toContain("“stray”");
    expect(message).toContain(`“${path}”`);
  });

  it("names the artifact that fails", async () => {
    const failing: Artifact = {
      name: "failing",
      files() {
        throw new Error("no data");
      },
    };
    expect(await refusal(failing)).toBe("The artifact “failing” failed: no data");
  });
});

describe("writeInto", () => {
  it("writes texts, bytes and pieces of either below a folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tiaowen-write-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const long = "文".repeat(300_000);
    async function* pieces(): AsyncGenerator<string | Uint8Array> {
      yield "一\n";
      yield new TextEncoder().encode("二\n");
      yield long;
      yield "三";
    }
    const contents: [string, FileContent, string][] = [
      ["a.txt", "条文", "条文"],
      ["b/c.txt", new TextEncoder().encode("条文"), "条文"],
      ["b/d/e.txt", pieces(), `一\n二\n${long}三`],
      ["b/d/none.txt", (async function* () {})(), ""],
    ];
    const write = writeInto(folder);
    for (const [path, content] of contents) await write(path, content);
    for (const [path, , text] of contents) {
      expect(await readFile(join(folder, path), "utf8")).toBe(text);
    }
  });
});

describe("the built-in artifacts", () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    const documents = corpus.documents.map((document) => {
      const [first] = document.clauses;
      const translations = { en: first === undefined ? {} : { [first.id]: ["The text."] } };
      return { ...document, translations };
    });
    const translated = createCorpus({ ...corpus, documents }, { tools: artifactContext.tools });
    files = await artifactFiles(BUILT_IN_ARTIFACTS, { ...artifactContext, corpus: translated });
  });

  it("document each file right below data/, and a folder by what it holds", () => {
    const documented = BUILT_IN_ARTIFACTS.flatMap(({ documentation }) => {
      if (documentation === undefined) return [];
      const { name, folders = [""], ending = "json" } = documentation;
      // Only texts with versions have histories.
      if (name === "histories/") return [];
      return folders.map((folder) => ({ name: name + folder, ending }));
    });
    const own = [...files.keys()].map((path) => path.replace(/^data\//, ""));
    const expected = documented.flatMap(({ name, ending }) =>
      name.endsWith("/") ? corpus.documents.map(({ id }) => `${name}${id}.${ending}`) : [name],
    );
    // Schemas stand beside what they describe; only some documents have an English expression.
    const others = own.filter((path) => !/^(?:hierarchies|akn\/en)\/|\.schema\.json$/u.test(path));
    expect(others.toSorted()).toEqual(expected.toSorted());
  });

  it("give paragraphs and terms to the tools of translators", () => {
    const memory = files.get("data/tiaowen.en.tmx") ?? "";
    expect(memory).toContain('<tmx version="1.4">');
    expect(memory).toContain('<tuv xml:lang="en"><seg>The text.</seg></tuv>');
    const [term] = corpus.glossary;
    expect(files.get("data/glossary.tbx")).toContain(`<term>${term?.titles["zh-Hant"]}</term>`);
    expect(files.get("data/glossary.ttl")).toContain(`skos:prefLabel "${term?.titles.en}"@en`);
  });

  it("give a clause a line, as data others read", () => {
    const lines = files.get("data/clauses.ndjson")?.trimEnd().split("\n") ?? [];
    expect(lines).toHaveLength(corpus.size);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line))).toEqual(
        "document id parent order kind label heading delimiter runIn after paragraphs zhHans zhHant en source repairs url".split(
          " ",
        ),
      );
    }
  });

  it("give a repair with its part and its range", () => {
    const paragraphs = ["三技合同"];
    const clauses = [clause("s1", { paragraphs })];
    const repairs = [repair("correct", { source: "枝", shown: "技", start: 1, end: 2, line: 7 })];
    const [record] = clauseRecords(corpusWith(clauses, repairs), "/");
    expect(record?.repairs).toEqual([
      {
        kind: "correct",
        line: 7,
        source: "枝",
        shown: "技",
        why: "worn",
        part: "paragraph",
        paragraph: 1,
        start: 1,
        end: 2,
      },
    ]);
    expect(Object.keys(record?.repairs[0] ?? {})).toEqual(
      "kind line source shown why part paragraph start end".split(" "),
    );
  });
});
