/** Paragraph styles of DOCX: the level of headings, and the numbering of paragraphs. */
// @ts-nocheck

import { childOf, childrenOf, type XmlElement } from "../package/xml.ts";

export interface NumberingReference {
  readonly list: string;
  readonly level: number;
}

export interface ParagraphStyle {
  /** 1 for the title, 2 for the topmost headings; null for text. */
  readonly depth: number | null;
  readonly numbering: NumberingReference | null;
  readonly isHidden: boolean;
}

/** Tells the style of a paragraph from its properties and the styles that they are based on. */
export function styleReader(
  styles: XmlElement | null,
): (properties: XmlElement | undefined) => ParagraphStyle {
  const all = childrenOf(styles ?? undefined, "w:style").filter(
    ({ attributes }) => (attributes["w:type"] ?? "paragraph") === "paragraph",
  );
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const isDefault = ({ attributes }: XmlElement) =>
    /^(?:1|true|on)$/u.test(attributes["w:default"] ?? "");
  const usual = all.find(isDefault);
  return (properties) => {
    const named = byId.get(settingOf(properties, "w:pStyle") ?? "") ?? usual;
    const chain = [...basedOn(named, byId)];
    const sources = [properties, ...chain.map((style) => childOf(style, "w:pPr"))];
    return {
      depth: depthOf(sources, chain),
      numbering: numberingOf(sources),
      isHidden: isOn(childOf(properties, "w:rPr"), "w:specVanish"),
    };
  };
}

function* basedOn(
  style: XmlElement | undefined,
  byId: ReadonlyMap<string, XmlElement>,
): Generator<XmlElement> {
  const seen = new Set<XmlElement>();
  let current = style;
  while (current && !seen.has(current)) {
    yield current;
    seen.add(current);
    current = byId.get(settingOf(current, "w:basedOn") ?? "");
  }
}

function depthOf(
  sources: readonly (XmlElement | undefined)[],
  chain: readonly XmlElement[],
): number | null {
  const names = chain.map((style) => (settingOf(style, "w:name") ?? "").toLowerCase());
  if (names.includes("title")) return 1;
  for (const source of sources) {
    const level = Number(settingOf(source, "w:outlineLvl") ?? Number.NaN);
    if (level >= 0 && level <= 8) return Math.min(6, level + 2);
    if (level === 9) return null;
  }
  const heading = names
    .map((name) => /^heading (\d)$/u.exec(name)?.[1])
    .find((level) => level !== undefined);
  return heading === undefined ? null : Math.min(6, Number(heading) + 1);
}

function numberingOf(sources: readonly (XmlElement | undefined)[]): NumberingReference | null {
  let list: string | null = null;
  let level: number | null = null;
  for (const source of sources) {
    const reference = childOf(source, "w:numPr");
    if (reference === undefined) continue;
    list ??= settingOf(reference, "w:numId");
    const own = settingOf(reference, "w:ilvl");
    if (level === null && own !== null) level = Number(own);
  }
  return list === null || list === "0" ? null : { list, level: level ?? 0 };
}

/** The value of a child element that has one. */
export function settingOf(element: XmlElement | undefined, name: string): string | null {
  return childOf(element, name)?.attributes["w:val"] ?? null;
}

/** True for a property that is set: present without a value, or with one that is not false. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !/^(?:0|false|off)$/u.test(property.attributes["w:val"] ?? "");
}
