/** The worksheet of this browser. */
// @ts-nocheck

import {
  isSameRecord,
  mergeChangedRecord,
  readWorksheet,
  type WorksheetEntry,
  writeWorksheet,
} from "../../kept/worksheet/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

export type WorksheetStore = KeptStore<WorksheetEntry>;

export function openWorksheet(): WorksheetStore {
  return openStore({
    name: "worksheet",
    read: readWorksheet,
    write: writeWorksheet,
    isSame: isSameRecord,
    merge: mergeChangedRecord,
  });
}
