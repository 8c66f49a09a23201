/** duties.ndjson and units.json, the ledger in every format, and the duties of each document for the clause panel. */

import { type PlacedDuty, placedDuties } from "../../../corpus/duties/placed-duties.ts";
import { unitIndex } from "../../../corpus/duties/unit-index.ts";
import { paragraphNumber } from "../../../model/target.ts";
import { clauseUrl } from "../../clause-address.ts";
import { dutyTable } from "../../duties/duty-rows.ts";
import { type DutyRow, dueDay } from "../../duties/duty-table.ts";
import { DUTY_FORMATS } from "../../duties/formats.ts";
import { ledgerPath } from "../../duties/ledger-path.ts";
import { type AddressLanguage, addressLanguages, FILE_LANGUAGES } from "../../file-language.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, TITLE, words } from "../documentation.ts";
import { prettyJson, recordLines } from "../json.ts";
import { COUNT, list, mapOf, nullable, record, TEXT, TITLES, TRUTH } from "../json-schema.ts";

const DEADLINE = record({ text: TEXT, date: nullable(TEXT), kind: TEXT });

export const DUTY_RECORDS: Artifact = {
  name: "duties",
  documentation: {
    name: "duties.ndjson",
    about: words(
      "谁牵头、谁配合、何时完成：文件写明的任务分工，每行一项",
      "誰牽頭、誰配合、何時完成：文件寫明的任務分工，每行一項",
      "Who leads, who takes part and by when, as the documents state it: one duty a line",
    ),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落（自 1 起，标题为 0）",
        "所在文件、條文與段落（自 1 起，標題為 0）",
        "document, clause and paragraph (from 1; the heading is 0)",
      ),
      field(
        "task",
        "任务的原文，用简体字；只有标题写明的，为标题",
        "任務的原文，用簡體字；只有標題寫明的，為標題",
        "the words of the task in Simplified characters; the clause’s name where there are no others",
      ),
      field(
        "lead, partners",
        "单位标识：牵头的（没有写牵头的，为负责的），配合、参与的；没有写明的为空",
        "單位標識：牽頭的（沒有寫牽頭的，為負責的），配合、參與的；沒有寫明的為空",
        "ids of units: those that lead (where none is said to lead, those responsible), and those that take part; empty where the text does not say",
      ),
      field(
        "deadline, deadlines",
        "期限的原文与日期（ISO 8601，文中写到年、月或日即为年、月或日；长期、每年之类为 null）；有几个期限的，deadline 为最后一个；没有写明的为 null",
        "期限的原文與日期（ISO 8601，文中寫到年、月或日即為年、月或日；長期、每年之類為 null）；有幾個期限的，deadline 為最後一個；沒有寫明的為 null",
        "the deadline as written and its date (ISO 8601, as exact as it is written; null for 长期, 每年 and the like); of several, deadline is the latest; null where the text gives none",
      ),
      field(
        "quote",
        "写明分工的原文，用简体字",
        "寫明分工的原文，用簡體字",
        "the words that state the duty, in Simplified characters",
      ),
    ],
    schema: record({
      document: TEXT,
      clause: TEXT,
      paragraph: COUNT,
      task: TEXT,
      lead: list(TEXT),
      partners: list(TEXT),
      deadline: nullable(DEADLINE),
      deadlines: list(DEADLINE),
      quote: TEXT,
    }),
  },
  *files({ corpus, root }) {
    const { rows } = dutyTable(corpus, (address) => clauseUrl(root, address));
    const placed = corpus.derive(placedDuties);
    const records = rows.flatMap((row, index) => {
      const at = placed[index];
      return at === undefined ? [] : [dutyRecord(row, at)];
    });
    yield { path: dataPath("duties.ndjson"), content: recordLines(records) };
  },
};

function dutyRecord(row: DutyRow, { target }: PlacedDuty) {
  const deadlines = row.deadlines.map(({ text, date, kind }) => ({
    text: text["zh-Hans"],
    date,
    kind,
  }));
  const last = dueDay(row);
  const place = row.deadlines.findIndex(({ due }) => due === last);
  return {
    document: target.document,
    clause: target.clause,
    paragraph: paragraphNumber(target.part),
    task: row.task["zh-Hans"] || row.title["zh-Hans"],
    lead: row.lead.units.map(({ id }) => id),
    partners: row.partners.units.map(({ id }) => id),
    deadline: deadlines[place] ?? null,
    deadlines,
    quote: row.quote["zh-Hans"],
  };
}

export const UNITS: Artifact = {
  name: "units",
  documentation: {
    name: "units.json",
    about: words("任务分工写到的单位", "任務分工寫到的單位", "The units that the duties name"),
    fields: [
      field("id", "单位标识", "單位標識", "id of the unit"),
      TITLE,
      field(
        "aliases",
        "分工里的其他写法，用简体字",
        "分工裏的其他寫法，用簡體字",
        "other names in the duties, in Simplified characters",
      ),
      field(
        "place, group",
        "名称没有写明而由文件得知的地方，没有则为 null；是否一类单位（各区县、有关部门）",
        "名稱沒有寫明而由文件得知的地方，沒有則為 null；是否一類單位（各區縣、有關部門）",
        "the place that the name leaves out and the document tells, with its English if there is one, or null; whether it is a group (各区县, 有关部门)",
      ),
      field(
        "leads, joins",
        "牵头或负责、配合或参与的项数",
        "牽頭或負責、配合或參與的項數",
        "the numbers of duties that it leads or is responsible for, and that it takes part in",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        title: TITLES,
        aliases: list(TEXT),
        place: nullable(TITLES),
        group: TRUTH,
        leads: COUNT,
        joins: COUNT,
      }),
    ),
  },
  *files({ corpus, root }) {
    const { rows } = dutyTable(corpus, (address) => clauseUrl(root, address));
    const written = rows.flatMap(({ lead, partners }) => [...lead.units, ...partners.units]);
    const names = Map.groupBy(written, ({ id }) => id);
    const units = corpus.derive(unitIndex).map(({ unit, leads, joins }) => ({
      id: unit.id,
      title: unit.titles,
      aliases: [...new Set((names.get(unit.id) ?? []).map((each) => each["zh-Hans"]))].filter(
        (name) => name !== unit.titles["zh-Hans"],
      ),
      place: unit.place,
      group: unit.isGroup,
      leads: leads.length,
      joins: joins.length,
    }));
    yield { path: dataPath("units.json"), content: prettyJson(units) };
  },
};

export const LEDGER_FILES: Artifact = {
  name: "duty-ledger",
  async *files({ corpus, root }) {
    const tableIn = (language?: AddressLanguage) =>
      dutyTable(corpus, (address) => clauseUrl(root, address, language));
    const shared = tableIn();
    if (shared.rows.length === 0) return;
    const hasDates = shared.rows.some((row) => dueDay(row) !== null);
    for (const language of addressLanguages(corpus.site)) {
      const table = tableIn(language);
      for (const { ending, content } of DUTY_FORMATS) {
        if (ending === "json" || (ending === "ics" && !hasDates)) continue;
        const path = dataPath(ledgerPath(language, ending));
        yield { path, content: await content(table, FILE_LANGUAGES[language]) };
      }
    }
    yield { path: dataPath(ledgerPath("", "json")), content: prettyJson(shared) };
  },
};

/** The duties of a document by clause, for the clause panel. */
export interface DutyFile {
  readonly document: string;
  readonly clauses: Readonly<Record<string, readonly DutyRow[]>>;
}

export const DUTY_FILES: Artifact = {
  name: "duty-files",
  documentation: {
    name: "duties/documents/",
    about: words(
      "每条写明的任务分工，每份文件一个",
      "每條寫明的任務分工，每份文件一個",
      "The duties that each clause states, a file for each document: duties/documents/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "clauses",
        "按条文标识：各项任务分工，字段与台账的 JSON（duties/duties.json）相同，两种字形，任务有译文的并列英文；没有分工的条文不列",
        "按條文標識：各項任務分工，欄位與清單的 JSON（duties/duties.json）相同，兩種字形，任務有譯文的並列英文；沒有分工的條文不列",
        "by clause id: the duties, with the fields of the ledger’s JSON (duties/duties.json), in both scripts, the task in English too where it is translated; clauses without duties are left out",
      ),
    ],
    schema: record({ document: TEXT, clauses: mapOf(list({ type: "object" })) }),
  },
  *files({ corpus, root }) {
    const { rows } = dutyTable(corpus, (address) => clauseUrl(root, address));
    const byDocument = Map.groupBy(rows, ({ document }) => document);
    yield* documentFiles(corpus, "duties/documents/", ({ id }): DutyFile => {
      const own = Map.groupBy(byDocument.get(id) ?? [], ({ source }) =>
        source.slice(id.length + 1),
      );
      return { document: id, clauses: Object.fromEntries(own) };
    });
  },
};
