/** What stands in a query: terms, operators, brackets; the first half of the oracle's reading. */

/** A piece of a query. A `close` ends what the last `open` began. */
export type Item =
  | { readonly kind: "term" | "keyword" | "document"; readonly text: string }
  | { readonly kind: "or" | "minus" | "title" | "open" | "close" };

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["「", "」"],
]);
const TITLE = /^(?:title|heading|标题|標題):(?=\S)/u;
const DOCUMENT = /^(?:doc|document|文件|文档|文檔):(?=\S)/u;

/** Full-width forms as ASCII, place by place. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));
}

/** The place of the mark that closes a quotation opened at `start`, if it ends a token; else -1. */
function closingMark(query: string, start: number): number {
  const open = query[start] ?? "";
  const close = QUOTES.get(open);
  if (close === undefined) return -1;
  let depth = 0;
  for (let at = start + 1; at < query.length; at++) {
    if (query[at] === close && depth-- === 0) {
      return /^\)*(?:[\s|]|$)/u.test(query.slice(at + 1)) ? at : -1;
    }
    if (query[at] === open) depth++;
  }
  return -1;
}

/** Brackets at the edges of a stretch of text whose partners are not in it: how many open it, how many close it. */
function edgeBrackets(text: string): { opening: number; closing: number } {
  const partnerless = new Set<number>();
  const open: number[] = [];
  for (const [at, mark] of halfWidth(text).split("").entries()) {
    if (mark === "(") open.push(at);
    if (mark === ")" && open.pop() === undefined) partnerless.add(at);
  }
  for (const at of open) partnerless.add(at);
  const { length } = text;
  let [opening, closing] = [0, 0];
  while (opening < length && partnerless.has(opening)) opening++;
  while (closing < length - opening && partnerless.has(length - 1 - closing)) closing++;
  return { opening, closing };
}

/** What a query is made of, in order; brackets come in pairs. */
export function itemsOf(query: string): Item[] {
  const half = halfWidth(query);
  const items: Item[] = [];
  const close = (count: number): void => {
    for (let n = 0; n < count; n++) items.push({ kind: "close" });
  };
  let at = 0;
  while (at < query.length) {
    const rest = half.slice(at);
    const title = TITLE.exec(rest);
    if (/^\s/u.test(rest)) {
      at++;
    } else if (rest.startsWith("|")) {
      items.push({ kind: "or" });
      at++;
    } else if (/^-[^\s|]/u.test(rest)) {
      items.push({ kind: "minus" });
      at++;
    } else if (title !== null) {
      items.push({ kind: "title" });
      at += title[0].length;
    } else {
      const document = DOCUMENT.exec(rest)?.[0] ?? "";
      const kind = document === "" ? "term" : "document";
      const start = at + document.length;
      const mark = closingMark(half, start);
      if (mark !== -1) {
        items.push({ kind, text: query.slice(start + 1, mark) });
        const brackets = /^\)*/u.exec(half.slice(mark + 1))?.[0].length ?? 0;
        close(brackets);
        at = mark + 1 + brackets;
        continue;
      }
      const length = half.slice(start).search(/[\s|]|$/u);
      const stretch = query.slice(start, start + length);
      const { opening, closing } = edgeBrackets(stretch);
      if (opening > 0 && kind === "term") {
        items.push({ kind: "open" });
        at++;
        continue;
      }
      const text = stretch.slice(0, length - closing);
      const isKeyword = kind === "term" && /^(?:AND|OR|NOT)$/u.test(halfWidth(text));
      if (text !== "") items.push({ kind: isKeyword ? "keyword" : kind, text });
      close(closing);
      at = start + length;
    }
  }
  return pairBrackets(items);
}

/** Takes out each bracket that has no partner. */
function pairBrackets(items: readonly Item[]): Item[] {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const [at, { kind }] of items.entries()) {
    if (kind === "open") open.push(at);
    if (kind === "close" && open.pop() === undefined) lone.add(at);
  }
  for (const at of open) lone.add(at);
  return items.filter((_item, at) => !lone.has(at));
}
