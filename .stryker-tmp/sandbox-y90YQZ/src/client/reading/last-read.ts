/** The reader's last place in each document, stored in this browser only. */
// @ts-nocheck

import { recall, remember } from "../dom/storage.ts";

/** Milliseconds at a clause before it is stored as the place, so that scrolling past does not overwrite the former one. */
const STAY = 3000;
/** Maximum number of documents with a stored place; the ones read last are kept. */
const MOST = 50;

/** A reader's place in a document. */
export interface LastPlace {
  readonly document: string;
  readonly clause: string;
}

function isPlace(value: unknown): value is LastPlace {
  return (
    typeof value === "object" &&
    value !== null &&
    "document" in value &&
    "clause" in value &&
    typeof value.document === "string" &&
    typeof value.clause === "string"
  );
}

/** The places in all documents, the document read last first. Unreadable entries are left out. */
export function lastPlaces(): LastPlace[] {
  try {
    const kept: unknown = JSON.parse(recall("localStorage", "places") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/**
 * Returns a function that takes the reader's clause and stores it as the place in a document after the reader has
 * stayed there.
 */
export function keepPlaceRead(document: string): (clause: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (clause) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const others = lastPlaces().filter((place) => place.document !== document);
      const places = [{ document, clause }, ...others].slice(0, MOST);
      remember("localStorage", "places", JSON.stringify(places));
    }, STAY);
  };
}
