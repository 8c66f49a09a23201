/** The parts of a DOCX file, found by the relations that the file states. */
// @ts-nocheck

import { damaged, type PackageFiles } from "../package/read-zip.ts";
import { childrenOf, parseXml, type XmlElement } from "../package/xml.ts";

export const KIND = "DOCX";

export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
}

/** @throws ImportFailure if there is no document in the file */
export function docxParts(files: PackageFiles): DocxParts {
  const main =
    targets(files, "").find(({ type }) => type === "officeDocument")?.path ?? "word/document.xml";
  const xml = files.get(main);
  if (xml === undefined) throw damaged(KIND, "it has no document part");
  const related = targets(files, main);
  const parts = (type: string) =>
    related.flatMap((target) => {
      const found = target.type === type ? files.get(target.path) : undefined;
      return found === undefined ? [] : [parseXml(found, KIND)];
    });
  const part = (type: string) => parts(type)[0] ?? null;
  return {
    document: parseXml(xml, KIND),
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
    headers: parts("header"),
    footers: parts("footer"),
  };
}

/** What a part refers to, by the last word of the relation's type. */
function targets(files: PackageFiles, part: string): { type: string; path: string }[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = files.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml, KIND), "Relationship").map(({ attributes }) => {
    const { Type = "", Target = "" } = attributes;
    const path = Target.startsWith("/") ? Target.slice(1) : folder + Target;
    return { type: Type.slice(Type.lastIndexOf("/") + 1), path: withoutSteps(path) };
  });
}

/** A path without `.` and `..`. */
function withoutSteps(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== ".") names.push(name);
  }
  return names.join("/");
}
