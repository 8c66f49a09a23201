/** The program under an older Node whose package brought no newer one: it says what to do. */
import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

const OLD = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } });`;

test.each([true, false])(
  "names both ways out, if the package of Node is there: %s",
  async (isThere) => {
    const folder = await mkdtemp(join(tmpdir(), "tiaowen-older-node-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, "bin"));
    await copyFile("bin/tiaowen.js", join(folder, "bin/tiaowen.js"));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "old.js"), OLD);
    if (isThere) {
      await mkdir(join(folder, "node_modules/node"), { recursive: true });
      await writeFile(join(folder, "node_modules/node/package.json"), '{ "name": "node" }');
    }
    const child = spawn(process.execPath, ["--import", "./old.js", "bin/tiaowen.js", "--version"], {
      cwd: folder,
    });
    const [said, status] = await Promise.all([
      text(child.stderr),
      new Promise((resolve) => child.on("close", resolve)),
    ]);
    expect(status).toBe(1);
    expect(said).toMatch(/needs Node 22\.18 or newer, and this is Node 20\.1\.0/u);
    expect(said).toContain("npm rebuild node --ignore-scripts=false");
  },
);
