/** Checks of what `source.yaml` says of versions and force, document by document. */
import type { Diagnostic, FilePosition } from "../../../model/diagnostic.ts";
import type { PolicyDocument } from "../../../model/types.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { type Version, workIndex } from "../../../versions/works.ts";

/** The places of the keys of each document's metadata, by document id. */
export type KeyPlaces = Map<string, (key: string) => FilePosition>;

const NAMING = ["amendedBy", "repealedBy", "replaces"] as const;

/** Checks the statements of all documents. */
export function checkVersions(
  documents: readonly PolicyDocument[],
  places: KeyPlaces,
): Diagnostic[] {
  const inOrder = workIndex(documents).all.flatMap(({ versions }) => checkOrder(versions, places));
  return [...checkDocuments(documents, places), ...inOrder];
}

/** Negative if a date is before another, 0 if the less precise one may be either. */
function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).localeCompare(other.slice(0, length), "en");
}

/** The versions of a work that begin on one day, or in another order than that of their dates. */
function checkOrder(versions: readonly Version[], places: KeyPlaces): Diagnostic[] {
  const adopted = versions.filter(({ validity }) => !validity.isDraft);
  return adopted.slice(1).flatMap((second, index): Diagnostic[] => {
    const first = adopted[index] ?? second;
    const isSame = first.validity.from !== null && first.validity.from === second.validity.from;
    const [date, dateOfFirst] = [second.document.date?.value, first.document.date?.value];
    // Versions are ordered by their first days: a later text that begins too early stands before an older one.
    const isBackwards =
      date !== undefined && dateOfFirst !== undefined && compareDates(date, dateOfFirst) < 0;
    if (!isSame && !isBackwards) return [];
    const [wrong, other] = isBackwards ? [first, second] : [second, first];
    const { id, version } = wrong.document;
    const place = places.get(id);
    if (place === undefined) return [];
    return [
      diagnose("version/order", place(version?.inForceFrom ? "inForceFrom" : "versionOf"), {
        message: isSame
          ? `“${id}” and “${other.document.id}” are versions of one work, and both begin on ${wrong.validity.from}.`
          : `“${id}” is later than “${other.document.id}” by its date, and begins earlier: ${wrong.validity.from}, before ${other.validity.from}.`,
        hint: "State as `inForceFrom` of each version the day from which its own words are in force. The last article of an amended text often still tells the first day of the first version.",
      }),
    ];
  });
}

/** Checks what each document states. */
function checkDocuments(documents: readonly PolicyDocument[], places: KeyPlaces): Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((document) => {
    const place = places.get(document.id);
    const { id, version } = document;
    if (version === undefined || place === undefined) return [];
    const found: Diagnostic[] = [];
    for (const key of NAMING) {
      for (const text of version[key]?.value ?? []) {
        if (!("document" in text) || (byId.has(text.document) && text.document !== id)) continue;
        found.push(
          diagnose("version/unknown-document", place(key), {
            message: `“${id}” names “${text.document}” under \`${key}\`, but ${text.document === id ? "that is the document itself" : "no document has that id"}.`,
            hint: "Correct the id, or write the Chinese title of a text that is not in the collection.",
          }),
        );
      }
    }
    const work = version.work?.value;
    const other = work === undefined ? undefined : byId.get(work)?.version?.work?.value;
    if (other !== undefined && other !== work) {
      found.push(
        diagnose("version/other-work", place("versionOf"), {
          message: `“${id}” is said to be a version of “${work}”, but that document is a version of “${other}”.`,
          hint: `Write \`versionOf: ${other}\`, or give the work an id of its own.`,
        }),
      );
    }
    const [from, to] = [version.inForceFrom?.value, version.inForceTo?.value];
    if (from !== undefined && to !== undefined && to < from.slice(0, to.length)) {
      found.push(
        diagnose("version/backwards", place("inForceTo"), {
          message: `“${id}” is said to be in force from ${from} to ${to}, which is earlier.`,
          hint: "Correct the days; `inForceTo` is the last day in force.",
        }),
      );
    }
    if (work !== undefined && from === undefined && document.date === null) {
      found.push(
        diagnose("version/undated", place("versionOf"), {
          message: `“${id}” is a version without a date, so that its place among the others is not known.`,
          hint: "State `date` or `inForceFrom`.",
        }),
      );
    }
    return found;
  });
}
