/** The words of tables of changes, by the language in the addresses of pages. */
import type { ChangeKind } from "../../model/versions.ts";
import type { ChangeWords } from "./change-sheet.ts";

function names(kinds: Readonly<Record<ChangeKind, string>>, mark: string): ChangeWords["kinds"] {
  return (found) => found.map((kind) => kinds[kind]).join(mark);
}

export const CHANGE_WORDS: Readonly<Record<string, ChangeWords>> = {
  "zh-hans": {
    ...{ script: "zh-Hans", title: "修改对照表", number: "序号", kind: "变化" },
    ...{ oldClause: "旧条", oldText: "旧条文", newClause: "新条", newText: "新条文" },
    kinds: names(
      {
        ...{ amended: "修改", renumbered: "改编号", moved: "移位", split: "拆分" },
        ...{ joined: "合并", new: "新增", gone: "删除" },
      },
      "、",
    ),
  },
  "zh-hant": {
    ...{ script: "zh-Hant", title: "修改對照表", number: "序號", kind: "變化" },
    ...{ oldClause: "舊條", oldText: "舊條文", newClause: "新條", newText: "新條文" },
    kinds: names(
      {
        ...{ amended: "修改", renumbered: "改編號", moved: "移位", split: "拆分" },
        ...{ joined: "合併", new: "新增", gone: "刪除" },
      },
      "、",
    ),
  },
  en: {
    ...{ script: "zh-Hans", title: "Table of changes", number: "No.", kind: "Change" },
    ...{ oldClause: "Old clause", oldText: "Old text" },
    ...{ newClause: "New clause", newText: "New text" },
    kinds: names(
      {
        ...{ amended: "amended", renumbered: "renumbered", moved: "moved", split: "split" },
        ...{ joined: "joined", new: "new", gone: "taken out" },
      },
      ", ",
    ),
  },
};
