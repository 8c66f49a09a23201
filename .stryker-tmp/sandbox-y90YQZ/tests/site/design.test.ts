// @ts-nocheck
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const css = await readFile(new URL("../../src/styles/base/tokens.css", import.meta.url), "utf8");

/** The light and the dark value of a colour token. */
function colours(token: string): string[] {
  const match = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (match === null) throw new Error(`no colour --${token}`);
  return match.slice(1);
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe("text has the contrast of WCAG AA in both themes", () => {
  test.each([
    ["ink", "paper"],
    ["ink", "paper-2"],
    ["ink", "mark"],
    ["ink-2", "paper"],
    ["ink-2", "paper-2"],
    ["accent", "paper"],
    ["accent", "paper-2"],
    ["accent-ink", "accent"],
  ])("%s on %s", (text, ground) => {
    const grounds = colours(ground);
    for (const [theme, colour] of colours(text).entries()) {
      expect(contrast(colour, grounds[theme] ?? "")).toBeGreaterThanOrEqual(4.5);
    }
  });
});
