/** The marks and notes of this browser: one store per page. */
// @ts-nocheck

import {
  isSameNote,
  mergeChangedNote,
  type Note,
  readNotes,
  writeNotes,
} from "../../kept/notes/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

export const notes: KeptStore<Note> = openStore({
  name: "notes",
  read: readNotes,
  write: writeNotes,
  isSame: isSameNote,
  merge: mergeChangedNote,
});
