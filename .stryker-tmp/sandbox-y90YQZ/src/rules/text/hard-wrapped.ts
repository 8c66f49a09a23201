// @ts-nocheck
import type { Rule } from "../rule.ts";

export const hardWrapped = {
  id: "text/hard-wrapped",
  severity: "warning",
  summary: "the lines of the text are wrapped at one width and were joined to paragraphs",
  remedy: "read the paragraphs once beside the source",
  about: [
    "Text from a PDF often has a line for each printed line. If the lines end inside of sentences and nearly all at one width, the parser joins them: a line that is as wide as the text goes on in the next one, unless that begins with a number.",
    "Where a sentence ends exactly at the width, a new paragraph cannot be told from the next sentence. The editor reads the text once; `role: paragraph` begins a paragraph at a line, `role: unwrap` joins a range of lines.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt":
          "第一条 为加强城市公共停车场的规划建设，合理\n利用土地资源，保障停车人合法权益，根据有关法律\n法规，制定本办法。\n第二条 本办法适用于本市公共停车场的规划、建设\n和管理。\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt":
          "第一条 为加强城市公共停车场的规划建设，合理利用土地资源，根据有关法律法规，制定本办法。\n第二条 本办法适用于本市公共停车场的规划、建设和管理。\n",
      },
    },
  ],
} as const satisfies Rule;
