/** The columns of an export for clauses and for concordance lines: columns of the CSV, fields of the JSON. */
import type { ClauseRecord, ConcordanceLine, HitPosition } from "../../../search/searcher.ts";
import { clauseReference } from "../../../site/citation/clause-reference.ts";
import { citedInEnglish, numberedPath } from "../../../site/citation/english-reference.ts";
import { cite } from "../../../site/citation/plain.ts";
import { chinese, plainTitle } from "../../../site/i18n/chinese.ts";
import { englishNumber } from "../../../site/i18n/english-number.ts";
import { type Language, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { correctionNotes } from "../../../site/i18n/reading/corrections.ts";
import { kindName } from "../../../site/i18n/strings.ts";
import { clauseHref } from "../../../site/routes/address.ts";

export interface Column<Item> {
  /** Field name in JSON, the same in every language. */
  readonly key: string;
  /** Column heading in CSV. */
  readonly names: Readonly<Record<Language, string>>;
  value(item: Item): string | number | null;
}

/** The data that columns need besides the item. */
export interface ColumnContext {
  readonly lang: Language;
  /** The address on the web of a page of the site; null if it has none. */
  addressOf(href: string): string | null;
  /** Issuer of a document, in the language of the page where it has a name in it. */
  issuerOf(document: string): string | null;
}

function names(hans: string, hant: string, en: string): Column<never>["names"] {
  return { "zh-hans": hans, "zh-hant": hant, en };
}

/** The column of what an editor corrected in the words of a row; empty where nothing was. */
const CORRECTED = {
  key: "corrections",
  names: names("订正", "訂正", "Corrections"),
} as const;

/** The columns that identify a clause and its place. */
function placeColumns({ lang, addressOf, issuerOf }: ColumnContext): {
  readonly what: Column<HitPosition>[];
  readonly source: Column<HitPosition>[];
} {
  const address = ({ document, clause }: HitPosition): string | null =>
    addressOf(clauseHref(lang, document.id, clause));
  return {
    what: [
      {
        key: "document",
        names: names("文件代号", "文件代號", "Document id"),
        value: ({ document }) => document.id,
      },
      {
        key: "title",
        names: names("文件", "文件", "Document"),
        value: ({ document }) => plainTitle(lang, document.titles),
      },
      {
        key: "clause",
        names: names("条文代号", "條文代號", "Clause id"),
        value: (at) => at.clause,
      },
      {
        key: "label",
        names: names("编号", "編號", "Number"),
        value: ({ labels }) => {
          const label = labels.at(-1) ?? "";
          return (lang === "en" && englishNumber(label)) || label;
        },
      },
      {
        key: "path",
        names: names("所在", "所在", "Path"),
        value: ({ path, translated, labels }) =>
          (translated === null ? path : numberedPath(labels, translated.path)).join(" › "),
      },
      {
        key: "heading",
        names: names("标题", "標題", "Heading"),
        value: ({ name, translated }) => translated?.name ?? name,
      },
      {
        key: "kind",
        names: names("条文类别", "條文類別", "Clause type"),
        value: ({ kind, labels }) => kindName(lang, kind, labels),
      },
      {
        key: "date",
        names: names("日期", "日期", "Date"),
        value: ({ document }) => document.date,
      },
    ],
    source: [
      {
        key: "citation",
        names: names("引用", "引用", "Citation"),
        value: (at) => {
          const { id, titles, date } = at.document;
          const title = chinese(lang, titles);
          const document = { title, english: titles.en, number: null, issuer: issuerOf(id), date };
          const clause = { ...at, id: at.clause };
          const reference =
            lang === "en"
              ? citedInEnglish({ ...clause, ...at.translated })
              : clauseReference(TEXT_SCRIPT[lang], clause);
          return cite(lang, document, reference, address(at));
        },
      },
      { key: "url", names: names("地址", "地址", "Address"), value: address },
    ],
  };
}

/** The columns of an export with one row for each clause. */
export function clauseColumns(context: ColumnContext): Column<ClauseRecord>[] {
  const { what, source } = placeColumns(context);
  return [
    ...what,
    {
      key: "occurrences",
      names: names("出现次数", "出現次數", "Occurrences"),
      value: ({ occurrences }) => occurrences,
    },
    {
      key: "text",
      names: names("条文", "條文", "Text"),
      value: ({ texts }) => texts.join("\n"),
    },
    {
      ...CORRECTED,
      value: ({ corrections }) => correctionNotes(context.lang, corrections),
    },
    ...(context.lang.startsWith("zh")
      ? []
      : [
          {
            key: "translation",
            names: names("译文", "譯文", "Unofficial translation"),
            value: ({ translation }: ClauseRecord) => translation.join("\n"),
          },
        ]),
    ...source,
  ];
}

/** The columns of an export with one row for each occurrence. */
export function lineColumns(context: ColumnContext): Column<ConcordanceLine>[] {
  const { what, source } = placeColumns(context);
  const ofPlace = ({ key, names, value }: Column<HitPosition>): Column<ConcordanceLine> => ({
    key,
    names,
    value: ({ place }) => value(place),
  });
  return [
    { key: "left", names: names("前文", "前文", "Before"), value: ({ left }) => left },
    { key: "keyword", names: names("关键词", "關鍵詞", "Keyword"), value: (line) => line.keyword },
    { key: "right", names: names("后文", "後文", "After"), value: ({ right }) => right },
    ...(context.lang.startsWith("zh")
      ? []
      : [
          {
            key: "aligned",
            names: names("对应的段落", "對應的段落", "In the other language"),
            value: ({ aligned }: ConcordanceLine) => aligned,
          },
        ]),
    ...what.map(ofPlace),
    {
      ...CORRECTED,
      value: ({ corrections = [] }) => correctionNotes(context.lang, corrections),
    },
    ...source.map(ofPlace),
  ];
}
