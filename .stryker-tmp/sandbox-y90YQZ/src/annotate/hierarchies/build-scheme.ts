/** Builds spatial schemes: places on a grid, each of which must occur in the clause of its shape. */
// @ts-nocheck

import type { SchemeMetadata } from "../../model/content/schema.ts";
import type { Clause, HierarchyNode, Scheme, SchemePlace, SchemeShape } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Convert } from "../../text/script/convert.ts";

type ShapeMetadata = NonNullable<SchemeMetadata["axes"]>[number];
type PlaceMetadata = SchemeMetadata["places"][number];

/** Makes the scheme of a hierarchy. Shapes and references to places with a problem are left out. */
export function buildScheme(
  metadata: SchemeMetadata,
  nodes: readonly HierarchyNode[],
  clauses: ReadonlyMap<string, Clause>,
  convert: Convert,
): { scheme: Scheme; problems: BuiltInProblem[] } {
  const problems: BuiltInProblem[] = [];
  const nodesById = new Map([...walkNodes(nodes)].map((node) => [node.id, node]));
  const given = new Map(metadata.places.map((place) => [place.name, place]));
  const places = new Map(metadata.places.map((place) => [place.name, placeOf(place, convert)]));

  function shapesOf(kind: "cities" | "axes" | "circles"): SchemeShape[] {
    return (metadata[kind] ?? []).flatMap((shape, index) => {
      const path = ["scheme", kind, index] as const;
      const node = nodesById.get(shape.node);
      const clause = node && clauses.get(node.clause);
      if (clause === undefined) {
        problems.push({
          rule: "hierarchy/unknown-node",
          path: [...path, "node"],
          message: `The hierarchy has no node “${shape.node}”.`,
          hint: "A node that is a whole clause has the clause's id; data/hierarchies.json lists them.",
        });
        return [];
      }
      return [{ node: shape.node, places: placesOf(shape, clause, [...path, "places"]) }];
    });
  }

  function placesOf(
    shape: ShapeMetadata,
    clause: Clause,
    path: BuiltInProblem["path"],
  ): SchemePlace[] {
    return shape.places.flatMap((name, index) => {
      const place = places.get(name);
      const names = [name, ...(given.get(name)?.also ?? [])];
      const text = [clause.source.heading, ...clause.source.paragraphs].join("\n");
      if (place !== undefined && names.some((each) => text.includes(each))) return [place];
      problems.push({
        rule: "hierarchy/unknown-place",
        path: [...path, index],
        message:
          place === undefined
            ? `The scheme has no place “${name}”.`
            : `The clause ${clause.id} does not name “${names.join("” or “")}”.`,
        hint:
          place === undefined
            ? "List it under `places`, with row and column."
            : "Take it out, or add under `also` the name that the clause uses.",
      });
      return [];
    });
  }

  const scheme = {
    places: [...places.values()],
    cities: shapesOf("cities"),
    axes: shapesOf("axes"),
    circles: shapesOf("circles"),
  };
  return { scheme, problems };
}

/** Makes a place; its name is in Simplified characters, as titles are. */
function placeOf({ name, en, row, column, to }: PlaceMetadata, convert: Convert): SchemePlace {
  const titles = {
    "zh-Hans": name,
    "zh-Hant": convert(name, "zh-Hans", "zh-Hant"),
    en: en ?? null,
  };
  return { titles, row, columns: [column, to ?? column] };
}
