/** Builds the correspondences between tasks of different hierarchies and reports their problems. */
// @ts-nocheck

import type { CorrespondencesMetadata } from "../../model/content/schema.ts";
import type {
  Correspondence,
  Hierarchy,
  NodeAddress,
  Overview,
  PolicyDocument,
} from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Convert } from "../../text/script/convert.ts";

/** The data that the file refers to. */
export interface CorrespondenceSources {
  readonly hierarchies: readonly Hierarchy[];
  readonly documents: readonly PolicyDocument[];
  readonly convert: Convert;
}

/**
 * Makes the links, one for each pair of nodes. Links with a node that does not exist are left out, and so are such parts
 * of the overview.
 */
export function buildCorrespondences(
  { links = [], overview }: CorrespondencesMetadata,
  { hierarchies, documents, convert }: CorrespondenceSources,
): {
  correspondences: Correspondence[];
  overview: Overview | null;
  problems: BuiltInProblem[];
} {
  const problems: BuiltInProblem[] = [];
  const nodes = new Set([
    ...hierarchies.flatMap(({ id, nodes: top }) =>
      Array.from(walkNodes(top), (node) => `${id}/${node.id}`),
    ),
    ...documents.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}/${clause.id}`)),
  ]);
  const read = (address: string, path: BuiltInProblem["path"]): NodeAddress | null => {
    if (nodes.has(address)) return readNodeAddress(address);
    problems.push({
      rule: "correspondence/unknown-node",
      path,
      message: `There is no node “${address}”.`,
      hint: "A node is written hierarchy/node, a document's section document/clause; data/hierarchies.json has the ids.",
    });
    return null;
  };
  const correspondences = links.flatMap(({ from, to, why }, index) => {
    const source = read(from, ["links", index, "from"]);
    const targets = [to]
      .flat()
      .map((address, place) =>
        read(address, ["links", index, "to", ...(Array.isArray(to) ? [place] : [])]),
      );
    const hant = why["zh-Hant"] ?? convert(why["zh-Hans"], "zh-Hans", "zh-Hant");
    const reason = { "zh-Hans": why["zh-Hans"], "zh-Hant": hant, en: why.en };
    return targets.flatMap((target) =>
      source && target ? [{ from: source, to: target, why: reason }] : [],
    );
  });
  const parts = new Set([...hierarchies, ...documents].map(({ id }) => id));
  const exists = (id: string, path: BuiltInProblem["path"]) => {
    if (parts.has(id)) return true;
    problems.push({
      rule: "correspondence/unknown-part",
      path,
      message: `The overview is to compare “${id}”, but there is no such hierarchy or document.`,
      hint: "Use the id of a hierarchy, or of a document in a source.yaml.",
    });
    return false;
  };
  if (!overview) return { correspondences, overview: null, problems };
  const others = overview.with.filter((id, index) => exists(id, ["overview", "with", index]));
  const isHierarchy = hierarchies.some(({ id }) => id === overview.of);
  if (!isHierarchy) exists(`${overview.of}`, ["overview", "of"]);
  return {
    correspondences,
    overview: isHierarchy && others.length > 0 ? { of: overview.of, with: others } : null,
    problems,
  };
}

function readNodeAddress(address: string): NodeAddress {
  const slash = address.indexOf("/");
  return { hierarchy: address.slice(0, slash), node: address.slice(slash + 1) };
}
