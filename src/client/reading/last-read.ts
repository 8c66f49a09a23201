/** Where a reader stopped in each document: kept in this browser only. */
import { recall, remember } from "../dom/storage.ts";

/** Milliseconds at a clause after which it counts as read: who only passes by does not lose the former place. */
const STAY = 3000;
/** So many documents are remembered, those read last. */
const MOST = 50;

/** Where a reader was in a document. */
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

/** The places in all documents, that of the document read last first; what cannot be read counts as none. */
export function lastPlaces(): LastPlace[] {
  try {
    const kept: unknown = JSON.parse(recall("localStorage", "places") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** Keeps the clauses that it is told of as places in a document, each once the reader has stayed there. */
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
