/** Builds that are killed, starved, disturbed: the former site or the new one, whole. `npm run fire` tries many more moments. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fire, killAt, prepareFire } from "../fire/fire.ts";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";

let fire: Fire;
beforeAll(async () => {
  fire = await prepareFire();
});
afterAll(async () => {
  await fire?.end();
});

test("killed at any moment, and the next build clears away what it left", async () => {
  const random = new Random(seed);
  await fire.reset();
  await fire.forget();
  const killed = await fire.build(killAt(random.next(), fire.durations.bundling, "SIGKILL"));
  expect(["former", "next"]).toContain(killed.site);
  expect(await fire.build()).toMatchObject({ status: 0, site: "next", left: [] });
});

test("ended by a signal, early or late, it leaves nothing beside the site", async () => {
  const random = new Random(seed);
  for (const latest of [0.1, 0.3, 0.5]) {
    await fire.reset();
    const ended = await fire.build(
      killAt(latest * random.next(), fire.durations.bundled, "SIGTERM"),
    );
    expect(ended).toMatchObject({ status: 143, site: "former", left: [] });
  }
});

test("on a full disk it fails with a message, and the former site stands", async () => {
  await fire.reset();
  const { status, message, site, left } = await fire.build(undefined, 8);
  expect({ status, site, left }).toEqual({ status: 1, site: "former", left: [] });
  expect(message).toMatch(/EFBIG|ENOSPC|too large/u);
});

test("two at once, while the text is saved again and again: the site is one of them, whole", async () => {
  await fire.reset();
  let isRunning = true;
  const saving = (async () => {
    for (let turn = 0; isRunning; turn++) {
      await fire.save(turn % 2 === 0 ? "former" : "next");
      await new Promise((done) => setTimeout(done, 7));
    }
  })();
  const both = await Promise.all([fire.build(), fire.build()]);
  isRunning = false;
  await saving;
  expect(both.map(({ status, message }) => ({ status, message }))).toEqual([
    { status: 0, message: "" },
    { status: 0, message: "" },
  ]);
  const last = await fire.build(async (child) => void child.kill("SIGKILL"));
  expect(["former", "next"]).toContain(last.site);
});
