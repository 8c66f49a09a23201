/** Lanes: for each document, in order of date, a tick at each place of each query, as long as its section is dense with it. */
import type { DocumentCounts, Profile } from "../../search/counting/profile.ts";
import { relativeFrequency } from "../../statistics/frequency.ts";
import { ticks } from "../statistics/figures/documents-figure.ts";
import { type Drawing, type Link, SERIES, type Shape } from "../statistics/figures/drawing.ts";

const LABEL = 16;
const LANE = 18;
const GAP = 14;
/** Shortest tick, and room between the lanes of two queries. */
const SHORTEST = 3;
const BETWEEN = 2;
/** Room for the number of a query. */
const NUMBERS = 14;
const KEY = 20;

/** A query with its counts in each document. */
export interface Followed {
  readonly query: string;
  /** What the key says of it. */
  readonly name: string;
  readonly profile: Profile;
}

export interface LaneWords {
  documentName(counts: DocumentCounts): string;
  /** Where a place of a query leads. */
  placeLink(followed: Followed, counts: DocumentCounts, place: number): Link;
}

/** The documents by date, the earliest first, those without one last. */
export function byDate(documents: readonly DocumentCounts[]): DocumentCounts[] {
  const dateOf = ({ document: { date } }: DocumentCounts): string => date ?? "\uffff";
  return documents.toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
}

/** The relative frequency of a query in the section of a position. */
function densityAt({ sections }: DocumentCounts, position: number): number {
  const section = sections.find(({ from, to }) => position >= from && position < to);
  return section === undefined ? 0 : relativeFrequency(section.occurrences, section.characters);
}

function greatestDensity({ documents }: Profile): number {
  const densities = documents.flatMap(({ sections }) =>
    sections.map(({ occurrences, characters }) => relativeFrequency(occurrences, characters)),
  );
  return Math.max(0, ...densities) || 1;
}

function laneShapes(
  followed: Followed,
  series: number,
  document: DocumentCounts,
  top: number,
  width: number,
  words: LaneWords,
): Shape[] {
  const counts = followed.profile.documents.find((own) => own.document.id === document.document.id);
  const bottom = top + LANE - BETWEEN;
  const most = greatestDensity(followed.profile);
  const number: Shape = {
    ...{ kind: "text", x: 0, y: bottom - 3, text: String(series + 1), paint: "soft" },
  };
  if (counts === undefined) return [number];
  return [
    number,
    ...ticks(counts, width - NUMBERS).map(({ x, place }): Shape => {
      const share = densityAt(counts, counts.places[place] ?? 0) / most;
      const height = SHORTEST + share * (LANE - BETWEEN - SHORTEST);
      return {
        ...{ kind: "rect", x: NUMBERS + x, y: bottom - height, width: 2, height },
        paint: SERIES[series] ?? "ink",
        link: words.placeLink(followed, counts, place),
      };
    }),
  ];
}

export function lanesFigure(
  title: string,
  followed: readonly Followed[],
  width: number,
  words: LaneWords,
): Drawing {
  const documents = byDate(followed[0]?.profile.documents ?? []);
  const top = followed.length * KEY + GAP;
  const row = LABEL + followed.length * LANE + GAP;
  const key = followed.flatMap(({ name }, series): Shape[] => [
    {
      ...{ kind: "rect", x: 0, y: series * KEY + 4, width: 10, height: 10 },
      paint: SERIES[series] ?? "ink",
    },
    { kind: "text", x: 18, y: series * KEY + 13, text: `${series + 1}  ${name}`, paint: "ink" },
  ]);
  const lanes = documents.flatMap((document, index): Shape[] => {
    const y = top + index * row;
    const inner = width - NUMBERS;
    const lane = y + LABEL + 4;
    const scale = inner / Math.max(1, document.length);
    return [
      { kind: "text", x: 0, y: y + LABEL - 3, text: words.documentName(document), paint: "ink" },
      {
        ...{ kind: "rect", x: NUMBERS, y: lane, width: inner, height: followed.length * LANE },
        paint: "ground",
      },
      ...document.sections.slice(1).map(
        ({ from }): Shape => ({
          ...{ kind: "rect", x: NUMBERS + from * scale, y: lane, width: 1 },
          ...{ height: followed.length * LANE, paint: "rule" },
        }),
      ),
      ...followed.flatMap((own, series) =>
        laneShapes(own, series, document, lane + series * LANE, width, words),
      ),
    ];
  });
  return { title, width, height: top + documents.length * row, shapes: [...key, ...lanes] };
}
