/** The files of a table of statements: CSV and XLSX, one of each in every language of the site. */
import { dataPath } from "../artifacts/artifact.ts";
import type { Words } from "../artifacts/documentation.ts";
import { writeCsv } from "../csv.ts";
import { type AddressLanguage, FILE_LANGUAGES } from "../file-language.ts";
import { statedColumns } from "../stated-columns.ts";
import type { SheetColumn } from "./statement-rows.ts";

/** The name of a file below `data/`, in a language as addresses write it; JSON is the same in all languages. */
export function sheetName(table: string, language: string, ending: string): string {
  return ending === "json" ? `${table}.json` : `${table}-${language}.${ending}`;
}

/**
 * @param rowsIn the rows with addresses of the pages of a language
 * @param languages the languages of the site
 */
export async function* sheetFiles<Row>(
  table: string,
  title: Words,
  columns: readonly SheetColumn<Row>[],
  rowsIn: (language: AddressLanguage) => readonly Row[],
  languages: readonly AddressLanguage[],
) {
  const { workbook } = await import("../workbook.ts");
  for (const language of languages) {
    const lang = FILE_LANGUAGES[language];
    const all = rowsIn(language).map((row) => columns.map(({ cell }) => cell(row, lang)));
    const stated = statedColumns(columns, all);
    const cells = stated.rows;
    const heads = stated.columns.map(({ name, width }) => ({ name: name[lang], width }));
    const csv = writeCsv([heads.map(({ name }) => name), ...cells]);
    yield { path: dataPath(sheetName(table, language, "csv")), content: csv };
    const sheet = { title: title[lang], columns: heads, rows: cells };
    yield { path: dataPath(sheetName(table, language, "xlsx")), content: await workbook(sheet) };
  }
}
