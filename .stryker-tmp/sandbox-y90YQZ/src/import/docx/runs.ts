/** The text of a DOCX paragraph: its words, references to notes, and what of it is not shown. */
// @ts-nocheck

import type { Inline, LeftOutKind } from "../imported.ts";
import { childOf, childrenOf, type XmlElement, xmlText } from "../package/xml.ts";
import { isOn } from "./styles.ts";

/** A line break inside of a paragraph. */
export const BREAK = "\n";

export interface ParagraphText {
  readonly text: readonly Inline[];
  readonly hidden: readonly { readonly kind: LeftOutKind; readonly text: string }[];
  /** Text boxes that are anchored in the paragraph. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: number;
}

/** Elements whose children are read in their place. */
const PASSED = new Set([
  ...[
    "w:hyperlink",
    "w:ins",
    "w:moveTo",
    "w:smartTag",
    "w:sdt",
    "w:sdtContent",
    "w:fldSimple",
    "w:customXml",
  ],
  ...["w:dir", "w:bdo", "mc:AlternateContent", "mc:Choice", "m:oMath", "m:oMathPara"],
]);

export function paragraphText(paragraph: XmlElement): ParagraphText {
  const reader = new Reader();
  reader.readAll(paragraph);
  return reader;
}

class Reader implements ParagraphText {
  readonly text: Inline[] = [];
  readonly hidden: { kind: LeftOutKind; text: string }[] = [];
  readonly boxes: XmlElement[] = [];
  pictures = 0;
  /** Depth of fields whose instructions are being read, which are no text. */
  readonly #fields: ("instruction" | "result")[] = [];

  readAll(element: XmlElement): void {
    for (const child of childrenOf(element)) this.#read(child);
  }

  #read(element: XmlElement): void {
    const { name } = element;
    if (name === "w:r") this.#run(element);
    else if (name === "w:del" || name === "w:moveFrom")
      this.#hide("deleted text", textBelow(element));
    else if (name === "w:ruby") this.#ruby(element);
    else if (name.startsWith("m:")) this.#formula(element);
    else if (PASSED.has(name)) this.readAll(element);
  }

  #hide(kind: LeftOutKind, text: string): void {
    if (text.trim() !== "") this.hidden.push({ kind, text });
  }

  #add(text: string): void {
    if (this.#fields.includes("instruction")) return;
    const last = this.text.at(-1);
    if (typeof last === "string") this.text[this.text.length - 1] = last + text;
    else this.text.push(text);
  }

  #formula(element: XmlElement): void {
    if (element.name === "m:t") this.#add(xmlText(element));
    else for (const child of childrenOf(element)) this.#read(child);
  }

  #ruby(element: XmlElement): void {
    const base = childOf(element, "w:rubyBase");
    const reading = childOf(element, "w:rt");
    if (reading) this.#hide("reading aid", textBelow(reading));
    if (base) this.readAll(base);
  }

  #run(run: XmlElement): void {
    if (isOn(childOf(run, "w:rPr"), "w:vanish")) {
      this.#hide("hidden text", textBelow(run));
      return;
    }
    for (const child of childrenOf(run)) this.#runPart(child);
  }

  #runPart(part: XmlElement): void {
    const { name, attributes } = part;
    switch (name) {
      case "w:t":
        this.#add(xmlText(part));
        break;
      case "w:tab":
      case "w:ptab":
        this.#add(" ");
        break;
      case "w:noBreakHyphen":
        this.#add("-");
        break;
      case "w:br":
      case "w:cr":
        if (!/page|column/u.test(attributes["w:type"] ?? "")) this.#add(BREAK);
        break;
      case "w:sym":
        this.#add(symbol(attributes["w:char"] ?? ""));
        break;
      case "w:fldChar":
        this.#field(attributes["w:fldCharType"] ?? "");
        break;
      case "w:footnoteReference":
        this.text.push({ note: `footnote ${attributes["w:id"]}` });
        break;
      case "w:endnoteReference":
        this.text.push({ note: `endnote ${attributes["w:id"]}` });
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
      case "mc:AlternateContent":
        this.#drawing(part);
        break;
      case "w:ruby":
        this.#ruby(part);
        break;
    }
  }

  #field(type: string): void {
    if (type === "begin") this.#fields.push("instruction");
    else if (type === "separate") this.#fields[this.#fields.length - 1] = "result";
    else if (type === "end") this.#fields.pop();
  }

  /** A drawing: its text boxes are text. Of alternatives the first counts. */
  #drawing(element: XmlElement): void {
    const [first, ...others] = childrenOf(element);
    const parts = element.name === "mc:AlternateContent" && first ? [first] : [first, ...others];
    for (const part of parts) {
      if (part === undefined) continue;
      if (part.name === "w:txbxContent") this.boxes.push(part);
      else if (part.name === "a:blip" || part.name === "v:imagedata") this.pictures++;
      else this.#drawing(part);
    }
  }
}

/** A character of a symbol font; those of the private area have no character of their own. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  return Number.isNaN(value) || value > 0x10ffff ? "" : String.fromCodePoint(value);
}

/** All text below an element, deleted text too. */
function textBelow(element: XmlElement): string {
  if (element.name === "w:t" || element.name === "w:delText") return xmlText(element);
  return childrenOf(element).map(textBelow).join("");
}
