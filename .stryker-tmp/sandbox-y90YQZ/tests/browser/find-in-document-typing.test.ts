/** Finding in the text of a document while one types, in a real browser: input methods, what comes late, hostile words. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { elapse, expectNoErrors, hold, useBrowser } from "./harness.ts";
import { clickAtRest, goTo, type OpenPage } from "./reader.ts";

const browser = useBrowser();
const PLAN = "/zh-hans/docs/xiangjiang-plan-2024/";

const marks = (page: OpenPage) => page.locator(".clauses mark");

/** An input method at the focused field: what it composes, and what it leaves there. */
async function inputMethod(page: OpenPage) {
  const session = await page.context().newCDPSession(page.mainFrame().page());
  return {
    compose: (text: string) => {
      const { length } = text;
      const selection = { selectionStart: length, selectionEnd: length };
      return session.send("Input.imeSetComposition", { text, ...selection });
    },
    commit: (text: string) => session.send("Input.insertText", { text }),
  };
}

describe("finding while typing", () => {
  test("waits for the input method, keeps the address, and closes by Escape", async () => {
    const watched = await browser.open(PLAN);
    const { page } = watched;
    const opener = page.locator("#contents .find-opener");
    await opener.focus();
    await page.keyboard.press("Enter");
    const field = page.locator("#find input[name=q]");
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    const { compose, commit } = await inputMethod(page);
    await compose("jie");
    await compose("jiebang");
    await elapse(page, 400);
    expect(await marks(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await commit("揭榜");
    await marks(page).first().waitFor();
    expect((await marks(page).allTextContents()).join("")).toMatch(/^(?:揭榜)+$/u);
    expect(new URL(page.url()).searchParams.get("q")).toBe("揭榜");
    await page.keyboard.type("无此语");
    await expect.poll(() => marks(page).count()).toBe(0);
    expect(await page.locator("#find output").textContent()).toBe("没有找到");
    await page.keyboard.press("Escape");
    expect(await page.locator("#find").isVisible()).toBe(false);
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe("");
    expectNoErrors(watched);
  });

  test("what an input method has in the field when the script comes is not searched for", async () => {
    const { page } = await browser.open(PLAN);
    const arrive = await hold(page, "**/find-bar*.js");
    await clickAtRest(page.locator("#contents .find-opener"));
    const { compose, commit } = await inputMethod(page);
    await compose("jie");
    const loaded = page.waitForResponse("**/find-bar*.js");
    arrive();
    await (await loaded).finished();
    await elapse(page, 400);
    expect(new URL(page.url()).search).toBe("");
    await commit("揭榜");
    await marks(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("揭榜");
  });

  test("hostile queries never run as markup and never break the page", async () => {
    const watched = await browser.open(PLAN);
    const { page } = watched;
    await clickAtRest(page.locator("#contents .find-opener"));
    const field = page.locator("#find input[name=q]");
    for (const query of [
      "<img src=x onerror=alert(1)>",
      "\ud800",
      "((((|-",
      '"',
      "a".repeat(5000),
    ]) {
      await field.fill(query);
      await field.press("Enter");
    }
    await field.fill("创新");
    await marks(page).first().waitFor();
    expectNoErrors(watched);
  });

  test("a fold that cannot be loaded is told, and tried again", async () => {
    const { page } = await browser.open(PLAN);
    await page.route("**/fold.json", (route) => route.abort());
    await clickAtRest(page.locator("#contents .find-opener"));
    const field = page.locator("#find input[name=q]");
    await field.fill("创新");
    await expect.poll(() => page.locator("#find output").textContent()).toContain("未能载入");
    await page.unroute("**/fold.json");
    await field.press("Enter");
    await marks(page).first().waitFor();
    expect(await page.locator("#find .find-retry").isVisible()).toBe(false);
  });

  test("what failed can be tried again by a button, and leads to the same place", async () => {
    const { page } = await browser.open("/robots.txt");
    await page.route("**/fold.json", (route) => route.abort());
    await goTo(page, `${PLAN}?q=创新#s4-2`);
    const said = page.locator("#find output");
    await expect.poll(() => said.textContent()).toBe("所需的数据未能载入。");
    const retry = page.getByRole("button", { name: "重试" });
    await retry.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => said.textContent()).toBe("所需的数据未能载入。");
    expect(await retry.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.unroute("**/fold.json");
    await page.keyboard.press("Enter");
    const current = page.locator(".clauses mark[aria-current]").first();
    await current.waitFor();
    expect(await current.evaluate((mark) => mark.closest("#s4-2") !== null)).toBe(true);
    expect(await retry.isVisible()).toBe(false);
    const field = page.locator("#find input[name=q]");
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test("what has nothing to mark is told so, and its hits can be gone through", async () => {
    const { page } = await browser.open(PLAN);
    await clickAtRest(page.locator("#contents .find-opener"));
    const field = page.locator("#find input[name=q]");
    await field.fill("-的");
    await field.press("Enter");
    const said = page.locator("#find output");
    await expect.poll(() => said.textContent()).toContain("没有可标记的词");
    expect(await page.locator("#find .find-step.match:enabled").count()).toBe(0);
    await clickAtRest(page.locator("#find .find-step.clause.forward"));
    const clause = page.locator(".clauses .clause[aria-current]");
    expect(await clause.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await clause.count()).toBe(0);
  });

  test("what is offered is not counted through the whole collection", async () => {
    const { page } = await browser.open(PLAN);
    await clickAtRest(page.locator("#contents .find-opener"));
    await page.locator("#find input[name=q]").pressSequentially("研发");
    const options = page.locator("#find [role=option]");
    await options.first().waitFor();
    expect((await options.allTextContents()).filter((text) => /\d+ 条/u.test(text))).toEqual([]);
  });

  test("what is typed before the script has come is taken up when it does", async () => {
    const { page } = await browser.open(PLAN);
    const arrive = await hold(page, "**/find-bar*.js");
    await clickAtRest(page.locator("#contents .find-opener"));
    await page.locator("#find input[name=q]").fill("创新");
    await page.keyboard.press("Enter");
    arrive();
    await marks(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(PLAN);
  });

  test("nothing of it is loaded before it is wanted", async () => {
    const { page } = await browser.open(PLAN);
    await elapse(page, 500);
    const names = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(names.filter((name) => /search-data|find-bar/u.test(name))).toEqual([]);
  });
});
