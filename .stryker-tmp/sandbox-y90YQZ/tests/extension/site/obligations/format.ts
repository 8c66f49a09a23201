/** A format of tasks: plain text, a title a line. */
// @ts-nocheck

import type { TaskFormat } from "tiaowen";

const format: TaskFormat = {
  ending: "txt",
  name: "Plain text",
  mediaType: "text/plain;charset=utf-8",
  content: ({ rows }) =>
    rows
      .map(({ number, title }) => `${number["zh-Hans"]}${title["zh-Hans"]}`)
      .map((line) => `${line}\n`)
      .join(""),
};

export default format;
