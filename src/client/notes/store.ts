/** The marks and notes of this browser: one store for the page, whoever uses it. */
import { type Note, readNotes, writeNotes } from "../../kept/notes/format.ts";
import { type KeptStore, openStore } from "../kept/store.ts";

export const notes: KeptStore<Note> = openStore({
  name: "notes",
  read: readNotes,
  write: writeNotes,
});
