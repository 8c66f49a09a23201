/** Small DOCX and OFD files for tests. */
// @ts-nocheck

import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** An archive of XML files. */
export function packageOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

/** A DOCX with a body, and numbering where it is given. */
export function docxWith(body: string, numbering = ""): Uint8Array {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
  return packageOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships><Relationship Id="n" Type="${type}" Target="numbering.xml"/></Relationships>`,
    "word/numbering.xml": `<w:numbering ${W}>${numbering}</w:numbering>`,
  });
}

/** An OFD with one page for each list of lines; a line is a text with its place in millimetres. */
export function ofdWith(
  pages: readonly (readonly (readonly [x: number, y: number, text: string])[])[],
): Uint8Array {
  const files: Record<string, string> = {
    "OFD.xml":
      '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo><ofd:Title>养护办法</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    "Doc_0/Document.xml": `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join("")}</ofd:Pages></ofd:Document>`,
  };
  for (const [index, lines] of pages.entries()) {
    const objects = lines.map(
      ([x, y, text]) =>
        `<ofd:TextObject Boundary="${x} ${y} 160 6" Font="1" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g ${text.length - 1} 4">${text}</ofd:TextCode></ofd:TextObject>`,
    );
    files[`Doc_0/Pages/Page_${index}/Content.xml`] =
      `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
  }
  return packageOf(files);
}
