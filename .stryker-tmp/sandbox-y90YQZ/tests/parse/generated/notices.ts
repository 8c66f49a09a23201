/** Generated notices: such that pass on two or three texts, and such with attachments. */
// @ts-nocheck

import type { Random } from "../../support/random.ts";
import { Draft, type Line, type TextDraft, textLine } from "./draft.ts";
import { han } from "./numerals.ts";
import { makeSections } from "./plans.ts";
import type { Words } from "./words.ts";

/** Titles that differ, none of which contains another. */
function titlesOf(words: Words, count: number): string[] {
  const titles = new Set<string>();
  while (titles.size < count) titles.add(words.title());
  return [...titles];
}

function signature(random: Random): string[] {
  const bodies = ["某县人民政府", "某县林业局", "某县水务局"].slice(0, random.int(1, 3));
  const date = `${random.int(1990, 2024)}年${random.int(1, 12)}月${random.int(1, 28)}日`;
  return [...bodies, random.chance(0.3) ? "二〇一九年五月六日" : date];
}

const ADDRESS = "各镇人民政府，县政府各部门：";

/** A notice and the texts that it passes on, each below its title alone on a line. */
export function makePassingNotice(random: Random, words: Words): TextDraft {
  const titles = titlesOf(words, random.int(2, 3));
  const title = `关于印发${titles[0]}等${han(titles.length)}个文件的通知`;
  const named = titles.map((one) => `《${one}》`).join("");
  const passing = `${named}已经县政府同意，现印发给你们，请认真执行。`;
  const published = random.chance(0.5) ? ["（此件公开发布）"] : [];
  const number = random.chance(0.5) ? ["某政办发〔2019〕7号"] : [];
  const texts = titles.map((one, index) => {
    const id = `h${index + 1}`;
    const text = Draft.heading(id, "", "", one, 0);
    if (random.chance(0.5)) text.say(words.paragraph());
    for (const section of makeSections(random, words, `${id}-`, 1)) text.add(section);
    return text;
  });
  return {
    titleBlock: [title],
    head: [title, ...number],
    clauses: [
      Draft.unnamed("preamble", "preamble", [ADDRESS, passing]),
      Draft.unnamed("closing", "closing", [...signature(random), ...published]),
      ...texts,
    ],
  };
}

/** A notice that passes on a report with an address, an opening and a closing of its own. */
export function makeForwardingNotice(random: Random, words: Words): TextDraft {
  const report = `关于${words.heading()}意见的报告`;
  const title = `某县人民政府转发${words.body()}${report}的通知`;
  const passing = `《${report}》已经县政府同意，现转发给你们，请认真执行。`;
  const text = Draft.heading("h1", "", "", report, 0).say("县政府：").say(words.paragraph());
  for (const section of makeSections(random, words, "h1-", 1)) text.add(section);
  text.add(Draft.unnamed("h1-closing", "closing", signature(random)));
  return {
    titleBlock: [title],
    head: [title, ...(random.chance(0.5) ? ["某政办发〔2019〕7号"] : [])],
    clauses: [
      Draft.unnamed("preamble", "preamble", [ADDRESS, passing]),
      Draft.unnamed("closing", "closing", signature(random)),
      text,
    ],
  };
}

/** A notice, the list of its attachments, its closing, and the attachments with titles over one or two lines. */
export function makeNoticeWithAttachments(random: Random, words: Words): TextDraft {
  const title = `关于${words.heading()}的通知`;
  const titles = titlesOf(words, random.int(2, 4));
  const list = Draft.printed("h1", "", "附件", []);
  for (const [index, name] of titles.entries()) {
    const printed = `${index === 0 ? "附件：" : ""}${index + 1}.${name}`;
    list.add(Draft.printed(`h1-${index + 1}`, `${index + 1}.`, name, [textLine(printed)]));
  }
  return {
    titleBlock: [title],
    head: [title],
    clauses: [
      Draft.unnamed("preamble", "preamble", [ADDRESS, words.paragraph()]),
      list,
      Draft.unnamed("closing", "closing", signature(random)),
      ...titles.map((name, index) => attachment(random, words, index + 1, name)),
    ],
  };
}

function attachment(random: Random, words: Words, number: number, title: string): Draft {
  const id = `att${number}`;
  const lines: Line[] = [textLine(`附件${number}`)];
  if (random.chance(0.5)) lines.push(textLine(title));
  else {
    // A title that is divided before the word that names its kind; the first line alone would be no title.
    lines.push(textLine(title.slice(0, -2)), textLine(title.slice(-2)));
  }
  const draft = Draft.printed(id, "", `附件${number} ${title}`, lines);
  for (const section of makeSections(random, words, `${id}-`, 0)) draft.add(section);
  return draft;
}
