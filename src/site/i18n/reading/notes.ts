/** The words of a reader's marks and notes, in three languages. A missing entry fails the type check. */
import type { Language } from "../languages.ts";

export interface NotesStrings {
  /** The name of the page and of the file. */
  readonly title: string;
  readonly lead: string;
  readonly withoutScript: string;
  /** The heading of the section in the clause panel. */
  readonly section: string;
  readonly mark: string;
  /** Why the mark of a clause with a note cannot be removed. */
  readonly markStays: string;
  readonly note: string;
  readonly kept: string;
  readonly refused: string;
  /** The message where two windows wrote a note on one clause. */
  readonly both: string;
  readonly copyNote: string;
  readonly copied: string;
  readonly saveNote: string;
  readonly damaged: string;
  /** The name of the sign beside a clause. */
  readonly marked: string;
  readonly noted: string;
  readonly filter: string;
  readonly onlyNoted: string;
  count(shown: number, all: number): string;
  readonly empty: string;
  readonly how: string;
  readonly nothingFound: string;
  readonly loading: string;
  /** The message for a document whose text could not be loaded. */
  readonly notLoaded: string;
  /** The heading of the notes whose clauses no longer exist. */
  readonly orphans: string;
  readonly orphansLead: string;
  readonly remove: string;
  removeOf(name: string): string;
  removed(name: string): string;
  readonly undo: string;
  readonly exportJson: string;
  readonly exportMarkdown: string;
  readonly importFile: string;
  imported(count: number): string;
  readonly foreign: string;
}

const STRINGS: Readonly<Record<Language, NotesStrings>> = {
  "zh-hans": {
    title: "我的标记与笔记",
    lead: "在文件里标记的条和写下的笔记，只存在这个浏览器里，不会上传。换设备或清理浏览器之前请先导出。",
    withoutScript: "标记与笔记由脚本保存在浏览器里；脚本关闭时无法显示。",
    section: "标记与笔记",
    mark: "标记此条",
    markStays: "有笔记的条总带标记，清空笔记后可取消。",
    note: "笔记",
    kept: "只存在这个浏览器里。",
    refused: "浏览器没有保存（存储已满或被禁用）。离开本页之前请先导出。",
    both: "另一个窗口也写了笔记。两段都已保留在上面，请核对。",
    copyNote: "复制笔记",
    copied: "已复制",
    saveNote: "存为文件",
    damaged: "浏览器里原有的笔记无法读取，已原样另存为 tiaowen:notes-damaged，没有丢弃。",
    marked: "已标记",
    noted: "有笔记",
    filter: "筛选笔记与引文",
    onlyNoted: "只看有笔记的",
    count: (shown, all) => (shown === all ? `共 ${all} 条` : `${shown} 条，共 ${all} 条`),
    empty: "还没有标记或笔记。",
    how: "读文件时，点条旁的“⋯”（手机上点下方的“引用·笔记”）即可标记，或写下笔记。",
    nothingFound: "没有符合筛选的条。",
    loading: "正在取得条文……",
    notLoaded: "这份文件的条文暂时无法取得，这里显示标记时记下的文字。",
    orphans: "条文已不存在的",
    orphansLead: "这些条在现有文件中已找不到。笔记仍然保留，连同标记时记下的文字。",
    remove: "删除",
    removeOf: (name) => `删除：${name}`,
    removed: (name) => `已删除“${name}”的标记。`,
    undo: "撤销",
    exportJson: "导出 JSON",
    exportMarkdown: "导出 Markdown",
    importFile: "导入",
    imported: (count) => `已并入 ${count} 条。`,
    foreign: "文件不是本站导出的笔记。",
  },
  "zh-hant": {
    title: "我的標記與筆記",
    lead: "在文件裏標記的條和寫下的筆記，只存在這個瀏覽器裏，不會上載。更換裝置或清理瀏覽器之前請先匯出。",
    withoutScript: "標記與筆記由指令碼保存在瀏覽器裏；指令碼關閉時無法顯示。",
    section: "標記與筆記",
    mark: "標記此條",
    markStays: "有筆記的條總帶標記，清空筆記後可取消。",
    note: "筆記",
    kept: "只存在這個瀏覽器裏。",
    refused: "瀏覽器沒有儲存（儲存空間已滿或被停用）。離開本頁之前請先匯出。",
    both: "另一個視窗也寫了筆記。兩段都已保留在上面，請核對。",
    copyNote: "複製筆記",
    copied: "已複製",
    saveNote: "存為檔案",
    damaged: "瀏覽器裏原有的筆記無法讀取，已原樣另存為 tiaowen:notes-damaged，沒有丟棄。",
    marked: "已標記",
    noted: "有筆記",
    filter: "篩選筆記與引文",
    onlyNoted: "只看有筆記的",
    count: (shown, all) => (shown === all ? `共 ${all} 條` : `${shown} 條，共 ${all} 條`),
    empty: "還沒有標記或筆記。",
    how: "讀文件時，點條旁的「⋯」（手機上點下方的「引用·筆記」）即可標記，或寫下筆記。",
    nothingFound: "沒有符合篩選的條。",
    loading: "正在取得條文……",
    notLoaded: "這份文件的條文暫時無法取得，這裏顯示標記時記下的文字。",
    orphans: "條文已不存在的",
    orphansLead: "這些條在現有文件中已找不到。筆記仍然保留，連同標記時記下的文字。",
    remove: "刪除",
    removeOf: (name) => `刪除：${name}`,
    removed: (name) => `已刪除「${name}」的標記。`,
    undo: "復原",
    exportJson: "匯出 JSON",
    exportMarkdown: "匯出 Markdown",
    importFile: "匯入",
    imported: (count) => `已併入 ${count} 條。`,
    foreign: "檔案不是本站匯出的筆記。",
  },
  en: {
    title: "My marks and notes",
    lead: "The clauses you have marked and the notes you have written. They stay in this browser and are not sent anywhere; export them before you change devices or clear the browser.",
    withoutScript:
      "Marks and notes are kept in the browser by a script; with scripts off they cannot be shown.",
    section: "Mark and note",
    mark: "Mark this clause",
    markStays: "A clause with a note is always marked. Empty the note to remove the mark.",
    note: "Note",
    kept: "Kept in this browser only.",
    refused:
      "The browser did not store this: its storage is full or switched off. Export your notes before you leave this page.",
    both: "A note was also written in another window. Both are kept above; please check them.",
    copyNote: "Copy the note",
    copied: "Copied",
    saveNote: "Save as a file",
    damaged:
      "The notes stored in this browser cannot be read. They have been kept unchanged under tiaowen:notes-damaged.",
    marked: "Marked",
    noted: "Has a note",
    filter: "Filter notes and quotations",
    onlyNoted: "Only those with a note",
    count: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? "clause" : "clauses"}` : `${shown} of ${all} clauses`,
    empty: "No marks or notes yet.",
    how: "While reading, press “⋯” beside a clause (on a phone, “Cite & notes” below) to mark it or to write a note.",
    nothingFound: "No clause matches the filter.",
    loading: "Loading the clauses…",
    notLoaded:
      "The text of this document cannot be loaded at the moment; what is shown was saved when you marked it.",
    orphans: "No longer in the documents",
    orphansLead:
      "These clauses are no longer in the documents. Your notes are kept, with the text saved when you marked them.",
    remove: "Delete",
    removeOf: (name) => `Delete: ${name}`,
    removed: (name) => `The mark on “${name}” was deleted.`,
    undo: "Undo",
    exportJson: "Export JSON",
    exportMarkdown: "Export Markdown",
    importFile: "Import",
    imported: (count) => `${count} ${count === 1 ? "clause" : "clauses"} merged in.`,
    foreign: "This file was not exported from the notes of this site.",
  },
};

/** The words of a language version. */
export function notesStrings(lang: Language): NotesStrings {
  return STRINGS[lang];
}
