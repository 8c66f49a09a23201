/** The worksheet of this browser. */
import { type Entry, readWorksheet, writeWorksheet } from "../../kept/worksheet/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

export type WorksheetStore = KeptStore<Entry>;

export function openWorksheet(): WorksheetStore {
  return openStore({ name: "worksheet", read: readWorksheet, write: writeWorksheet });
}
