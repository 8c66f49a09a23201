/**
 * Configs that cannot be loaded: what `npm run check:content` and `npm run build` say of them, and that nothing is written. One
 * config a way of finding it is checked by a process, as a shell runs it; the others in this one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECK } from "../../src/node/cli/commands/check.ts";
import { runCommands } from "../support/command-io.ts";
import { contentFolder, MINIMAL } from "../support/content.ts";
import { PROGRAM, runTiaowen, userEnvironment } from "../support/run-tiaowen.ts";

/** A content folder with a config and modules beside it, by their paths. */
function site(files: Readonly<Record<string, string>>): Promise<string> {
  const content = Object.entries(MINIMAL).map(([file, text]) => [`content/${file}`, text] as const);
  return contentFolder({ ...Object.fromEntries(content), ...files });
}

/** A site of such files, and the environment that names its folders to a script. */
async function prepare(files: Readonly<Record<string, string>>) {
  const folder = await site(files);
  const environment = {
    CONTENT_DIR: join(folder, "content"),
    TIAOWEN_CONFIG: join(folder, "tiaowen.config.ts"),
    OUT_DIR: join(folder, "dist"),
  };
  return { folder, environment };
}

/** Checks a site of such files in this process. */
async function check(files: Readonly<Record<string, string>>, config = "tiaowen.config.ts") {
  const folder = await site(files);
  return runCommands([CHECK], ["check", "--config", join(folder, config)], folder);
}

const FORMAT = `export default { ending: "txt", name: "T", mediaType: "text/plain", content: () => "" };\n`;

describe("a config", () => {
  it("is loaded from any folder, with what “tiaowen” exports and the modules that it names", async () => {
    const { environment } = await prepare({
      "tiaowen.config.ts": `
        import { addressOf, defineConfig } from "tiaowen";
        export default defineConfig({
          rules: [{
            id: "mine/every-clause", severity: "warning", summary: "s", remedy: "r", about: ["a"],
            check: (corpus) => corpus.clauses().map(({ address }) => ({
              target: address, message: addressOf(address), hint: "h",
            })),
          }],
          taskFormats: ["./txt.ts"],
        });`,
      "txt.ts": FORMAT,
    });
    const { status, stdout } = await runTiaowen("check", environment);
    expect(stdout).toContain("sources/a/source.txt:1:1  warning  mine/every-clause\n  a#s1\n");
    expect(status).toBe(0);
  });

  it("is found beside content/ in the current folder", async () => {
    const folder = await site({ "tiaowen.config.ts": "export default { rule: [] };" });
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "check"], {
      cwd: folder,
      env: userEnvironment(),
      encoding: "utf8",
    });
    expect(stdout).toContain("tiaowen.config.ts:1:1  error  config/unknown-key\n  rule: “rule” is");
    expect(status).toBe(1);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "that throws",
      { "tiaowen.config.ts": `\n\nthrow new Error("no luck");\nexport default {};` },
      "tiaowen.config.ts:3:1  error  config/not-loaded\n  The module cannot be run: no luck",
    ],
    [
      "that is no TypeScript",
      { "tiaowen.config.ts": "export default {" },
      "error  config/not-loaded\n  The module cannot be run: ",
    ],
    [
      "that imports what there is not",
      { "tiaowen.config.ts": `import "./nothing.ts";\nexport default {};` },
      "The module cannot be run: Cannot find module",
    ],
    [
      "without a default export",
      { "tiaowen.config.ts": "export const config = {};" },
      "config/not-loaded\n  The module has no default export.",
    ],
    [
      "of another shape",
      { "tiaowen.config.ts": "export default { artefacts: [] };" },
      "config/unknown-key\n  artefacts: “artefacts” is no key of the default export",
    ],
    [
      "with a section that is not there",
      {
        "tiaowen.config.ts": `export default { panelSections: ["./section.ts"] };`,
      },
      "config/not-loaded\n  panelSections[0]: There is no file “./section.ts” beside the config.",
    ],
    [
      "with a format of another shape",
      {
        "tiaowen.config.ts": `export default { taskFormats: ["./txt.ts"] };`,
        "txt.ts": `export default { ending: "txt" };`,
      },
      "config/invalid-value\n  taskFormats[0].name: “name” is missing.",
    ],
    [
      "with a format whose ending is taken",
      {
        "tiaowen.config.ts": `export default { taskFormats: ["./csv.ts"] };`,
        "csv.ts": FORMAT.replace("txt", "csv"),
      },
      "config/duplicate-name\n  taskFormats[0].ending: “csv” comes with the site already.",
    ],
  ])("%s is an error", async (_, files, expected) => {
    const { status, stdout } = await check(files);
    expect(stdout).toContain(expected);
    expect(stdout).toMatch(/\n {2}→ .+\n/);
    expect(status).toBe(1);
  });

  it("that is named and not there is an error", async () => {
    const { status, stdout } = await check({}, "other.config.ts");
    expect(stdout).toContain(
      "other.config.ts:1:1  error  config/not-loaded\n  There is no such file.",
    );
    expect(status).toBe(1);
  });

  it("with an error lets nothing be built", async () => {
    const { folder, environment } = await prepare({ "tiaowen.config.ts": "export default null;" });
    const { status, stderr } = await runTiaowen("build", environment);
    expect(status).toBe(1);
    expect(stderr).toContain("config/invalid-value");
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });
});

describe("code of an extension that fails", () => {
  it("is named, and nothing is built", async () => {
    const { folder, environment } = await prepare({
      "tiaowen.config.ts": `export default {
        artifacts: [{ name: "mine", files() { throw new Error("no data"); } }],
      };`,
    });
    const { status, stderr } = await runTiaowen("build", environment);
    expect(status).not.toBe(0);
    expect(stderr).toContain("The artifact “mine” failed: no data");
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });
});
