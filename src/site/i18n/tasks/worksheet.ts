/** The words of the personal worksheet, in three languages. A missing entry fails the type check. */
import type { Status } from "../../../kept/worksheet/format.ts";
import type { Language } from "../languages.ts";

/** The columns of the worksheet as a spreadsheet. */
export type WorksheetColumn =
  | "hierarchy"
  | "above"
  | "task"
  | "status"
  | "owner"
  | "due"
  | "note"
  | "changed"
  | "url"
  | "key";

interface WorksheetStrings {
  readonly worksheet: string;
  readonly about: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly unrecorded: string;
  readonly overdue: string;
  readonly showOnly: string;
  readonly record: string;
  /** The record of a task by its name, or in the words of the record. */
  recordOf(words: string): string;
  readonly status: string;
  readonly owner: string;
  readonly due: string;
  readonly note: string;
  readonly save: string;
  readonly remove: string;
  readonly cancel: string;
  dueOn(date: string): string;
  readonly exportJson: string;
  readonly exportCsv: string;
  readonly exportXlsx: string;
  /** The message where a file cannot be made. */
  readonly exportFailed: string;
  /** What the files of the first row hold: every record of this browser. */
  allRecords(count: number): string;
  /** What the files of the second row hold: the tasks of the page, each with its record or without one. */
  allTasks(count: number): string;
  /** The same while the tree is filtered. */
  shownTasks(count: number): string;
  readonly importFile: string;
  imported(count: number): string;
  ask(inFile: number, here: number, both: number): string;
  readonly merge: string;
  readonly replace: string;
  readonly refused: string;
  /** The message where two windows wrote a note on one task. */
  readonly both: string;
  /** The message where another window changed an entry that is deleted here. */
  readonly notRemoved: string;
  /** The message where the form has what was typed and not saved before. */
  readonly draft: string;
  /** In the row of a task whose form was closed with words that were not saved. */
  readonly unsaved: string;
  readonly storedDamaged: string;
  /** The message in the form where the browser refuses to store it, and what can be done there. */
  readonly refusedHere: string;
  readonly copyNote: string;
  readonly copied: string;
  readonly saveFile: string;
  /** The message for a file that is not a worksheet. */
  readonly foreign: string;
  readonly columns: Readonly<Record<WorksheetColumn, string>>;
}

const STRINGS: Readonly<Record<Language, WorksheetStrings>> = {
  "zh-hans": {
    worksheet: "工作表",
    about:
      "为各项任务记下状态、负责人、期限与备注。只存在这个浏览器里，不会上传；换设备或清理浏览器之前请先导出。",
    statuses: { "not-begun": "未开始", "under-way": "进行中", blocked: "受阻", done: "已完成" },
    unrecorded: "未记录",
    overdue: "已逾期",
    showOnly: "只看",
    record: "备注…",
    recordOf: (words) => `工作记录：${words}`,
    status: "状态",
    owner: "负责人",
    due: "期限",
    note: "备注",
    save: "保存",
    remove: "删除记录",
    cancel: "取消",
    dueOn: (date) => `${date}前`,
    exportJson: "导出 JSON",
    exportCsv: "导出 CSV",
    exportXlsx: "导出 XLSX",
    exportFailed: "文件未能生成，请稍后再试。",
    allRecords: (count) => `这个浏览器里的全部记录，不限于本页（共 ${count} 项）：`,
    allTasks: (count) => `本体系的全部 ${count} 项任务，连同记录：`,
    shownTasks: (count) => `筛选出的 ${count} 项任务，连同记录：`,
    importFile: "导入",
    imported: (count) => `已导入 ${count} 项。`,
    ask: (inFile, here, both) =>
      `文件中有 ${inFile} 项记录，这里已有 ${here} 项，其中 ${both} 项两边都有。合并时，两边都有的取较晚修改的一份。`,
    merge: "合并",
    replace: "全部替换",
    refused: "浏览器没有保存这些记录（存储已满或被禁用）。离开本页之前请先导出。",
    both: "另一个窗口也写了备注。两段都已保留在上面，请核对。",
    notRemoved: "另一个窗口刚改过这条记录，所以没有删除。",
    draft: "这里是上次没有保存的内容。",
    unsaved: "有未保存的内容",
    storedDamaged: "浏览器里原有的记录无法读取，已原样另存为 tiaowen:worksheet-damaged，没有丢弃。",
    refusedHere: "浏览器没有保存（存储已满或被禁用）。请先复制备注，或把工作表存为文件。",
    copyNote: "复制备注",
    copied: "已复制",
    saveFile: "存为文件",
    foreign: "文件不是本站导出的工作表。",
    columns: {
      hierarchy: "任务体系",
      above: "上级任务",
      task: "编号与标题",
      status: "状态",
      owner: "负责人",
      due: "期限",
      note: "备注",
      changed: "修改时间",
      url: "网址",
      key: "任务代号",
    },
  },
  "zh-hant": {
    worksheet: "工作表",
    about:
      "為各項任務記下狀態、負責人、期限與備註。只存在這個瀏覽器裏，不會上載；更換裝置或清理瀏覽器之前請先匯出。",
    statuses: { "not-begun": "未開始", "under-way": "進行中", blocked: "受阻", done: "已完成" },
    unrecorded: "未記錄",
    overdue: "已逾期",
    showOnly: "只看",
    record: "備註…",
    recordOf: (words) => `工作記錄：${words}`,
    status: "狀態",
    owner: "負責人",
    due: "期限",
    note: "備註",
    save: "儲存",
    remove: "刪除記錄",
    cancel: "取消",
    dueOn: (date) => `${date}前`,
    exportJson: "匯出 JSON",
    exportCsv: "匯出 CSV",
    exportXlsx: "匯出 XLSX",
    exportFailed: "檔案未能產生，請稍後再試。",
    allRecords: (count) => `這個瀏覽器裏的全部記錄，不限於本頁（共 ${count} 項）：`,
    allTasks: (count) => `本體系的全部 ${count} 項任務，連同記錄：`,
    shownTasks: (count) => `篩選出的 ${count} 項任務，連同記錄：`,
    importFile: "匯入",
    imported: (count) => `已匯入 ${count} 項。`,
    ask: (inFile, here, both) =>
      `檔案中有 ${inFile} 項記錄，這裏已有 ${here} 項，其中 ${both} 項兩邊都有。合併時，兩邊都有的取較晚修改的一份。`,
    merge: "合併",
    replace: "全部取代",
    refused: "瀏覽器沒有儲存這些記錄（儲存空間已滿或被停用）。離開本頁之前請先匯出。",
    both: "另一個視窗也寫了備註。兩段都已保留在上面，請核對。",
    notRemoved: "另一個視窗剛改過這條記錄，所以沒有刪除。",
    draft: "這裏是上次沒有儲存的內容。",
    unsaved: "有未儲存的內容",
    storedDamaged: "瀏覽器裏原有的記錄無法讀取，已原樣另存為 tiaowen:worksheet-damaged，沒有丟棄。",
    refusedHere: "瀏覽器沒有儲存（儲存空間已滿或被停用）。請先複製備註，或把工作表存為檔案。",
    copyNote: "複製備註",
    copied: "已複製",
    saveFile: "存為檔案",
    foreign: "檔案不是本站匯出的工作表。",
    columns: {
      hierarchy: "任務體系",
      above: "上級任務",
      task: "編號與標題",
      status: "狀態",
      owner: "負責人",
      due: "期限",
      note: "備註",
      changed: "修改時間",
      url: "網址",
      key: "任務代號",
    },
  },
  en: {
    worksheet: "Worksheet",
    about:
      "Record the status, owner, due date and remarks for each task. They stay in this browser and are not sent anywhere; export them before you change devices or clear the browser.",
    statuses: {
      "not-begun": "Not started",
      "under-way": "Under way",
      blocked: "Blocked",
      done: "Done",
    },
    unrecorded: "Not recorded",
    overdue: "Overdue",
    showOnly: "Show only",
    record: "Remarks…",
    recordOf: (words) => `Worksheet: ${words}`,
    status: "Status",
    owner: "Owner",
    due: "Due",
    note: "Remarks",
    save: "Save",
    remove: "Delete record",
    cancel: "Cancel",
    dueOn: (date) => `due ${date}`,
    exportJson: "Export JSON",
    exportCsv: "Export CSV",
    exportXlsx: "Export XLSX",
    exportFailed: "The file could not be made. Try again later.",
    allRecords: (count) => `All records in this browser, not of this page alone (${count}):`,
    allTasks: (count) => `All tasks of this programme (${count}) with their records:`,
    shownTasks: (count) => `The tasks that the filter finds (${count}) with their records:`,
    importFile: "Import",
    imported: (count) => `${count} ${count === 1 ? "record" : "records"} imported.`,
    ask: (inFile, here, both) =>
      `The file has ${inFile} ${inFile === 1 ? "record" : "records"}, this browser ${here}; ${both} ${both === 1 ? "is" : "are"} in both. When merging, the later version of each is kept.`,
    merge: "Merge",
    replace: "Replace all",
    refused:
      "The browser did not store these records: its storage is full or switched off. Export them before you leave this page.",
    both: "Remarks were also written in another window. Both are kept above; please check them.",
    notRemoved: "Another window has just changed this record, so it was not deleted.",
    draft: "This is what you typed last time but did not save.",
    unsaved: "Not saved yet",
    storedDamaged:
      "The records stored in this browser cannot be read. They have been kept unchanged under tiaowen:worksheet-damaged.",
    refusedHere:
      "The browser did not store this (its storage is full or switched off). Copy the remarks, or save the worksheet as a file.",
    copyNote: "Copy the remarks",
    copied: "Copied",
    saveFile: "Save as a file",
    foreign: "This file is not a worksheet exported from this site.",
    columns: {
      hierarchy: "Programme",
      above: "Above",
      task: "Number and title",
      status: "Status",
      owner: "Owner",
      due: "Due",
      note: "Remarks",
      changed: "Changed",
      url: "Address",
      key: "Task id",
    },
  },
};

/** A status in words; empty where there is none. */
export function statusWord(lang: Language, status: Status | ""): string {
  return status === "" ? "" : STRINGS[lang].statuses[status];
}

/** The word or sentence for a key. */
export function worksheetWord<K extends keyof WorksheetStrings>(
  lang: Language,
  key: K,
): WorksheetStrings[K] {
  return STRINGS[lang][key];
}
