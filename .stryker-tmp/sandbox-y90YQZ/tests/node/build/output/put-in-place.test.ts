// @ts-nocheck
import { renameSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import {
  type Exchange,
  isOnlyAside,
  putInPlace,
} from "../../../../src/node/build/output/put-in-place.ts";

let exchange: Exchange;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-exchange-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const stage = join(folder, "stage");
  exchange = {
    target: join(folder, "dist"),
    next: join(stage, "site"),
    former: join(stage, "former"),
  };
  for (const [path, name] of [
    [exchange.target, "former"],
    [exchange.next, "new"],
  ] as const) {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "which"), name);
  }
});

function site(folder: string): Promise<string> {
  return readFile(join(folder, "which"), "utf8");
}

/** A renaming of which the calls with these numbers fail. */
function failing(...numbers: readonly number[]): (from: string, to: string) => void {
  let calls = 0;
  return (from, to) => {
    if (numbers.includes(calls++)) throw new Error(`call ${calls}`);
    renameSync(from, to);
  };
}

test("the new site stands in the place, the former one is kept aside until it is removed", async () => {
  putInPlace(exchange);
  expect(await site(exchange.target)).toBe("new");
  expect(await site(exchange.former)).toBe("former");
  expect(isOnlyAside(exchange)).toBe(false);
});

test("there need be no former site", async () => {
  await rm(exchange.target, { recursive: true });
  putInPlace(exchange);
  expect(await site(exchange.target)).toBe("new");
  expect(isOnlyAside(exchange)).toBe(false);
});

describe("a renaming that fails", () => {
  test.each([
    ["of the former site", 0],
    ["of the new site", 1],
  ])("%s leaves the former one in its place", async (_, number) => {
    expect(() => putInPlace(exchange, failing(number))).toThrow(`call ${number + 1}`);
    expect(await site(exchange.target)).toBe("former");
    expect(await site(exchange.next)).toBe("new");
    expect(isOnlyAside(exchange)).toBe(false);
  });

  test("and cannot be undone leaves both sites aside, and says where", async () => {
    expect(() => putInPlace(exchange, failing(1, 2))).toThrow(
      `The former site is kept at ${exchange.former}, the new one at ${exchange.next}.`,
    );
    expect(await site(exchange.former)).toBe("former");
    expect(await site(exchange.next)).toBe("new");
    expect(isOnlyAside(exchange)).toBe(true);
  });
});
