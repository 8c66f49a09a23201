/** The tools `get_hierarchy` and `get_indicators`. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { answering, READ_ONLY } from "../answer.ts";
import { unknownName } from "../mistake.ts";
import { CURSOR, partOf } from "../paging.ts";
import { nameAddress, PAGE_LANGUAGE } from "../places.ts";
import {
  type ListedHierarchy,
  type ListedIndicator,
  ownScript,
  type PublishedSite,
} from "../published-site.ts";

/** Nodes and statements in one answer. */
const NODES = 200;
const STATEMENTS = 50;

const HIERARCHY = z.strictObject({
  hierarchy: z
    .string()
    .optional()
    .describe("id of a task hierarchy; without it, all hierarchies are listed"),
  under: z.string().optional().describe("id of a node: only the nodes below it"),
  cursor: CURSOR,
});

const INDICATORS = z.strictObject({
  indicator: z
    .string()
    .optional()
    .describe("id of an indicator; without it, all indicators are listed"),
  document: z.string().optional().describe("only what this document states"),
  role: z.enum(["baseline", "target", "reported"]).optional(),
  year: z.number().int().optional(),
  cursor: CURSOR,
});

type Node = ListedHierarchy["nodes"][number];

/** The nodes below one, in order. */
function nodesBelow(nodes: readonly Node[], id: string): Node[] {
  const within = new Set([id]);
  return nodes.filter((node) => {
    const isBelow = node.parent !== null && within.has(node.parent);
    if (isBelow) within.add(node.id);
    return isBelow;
  });
}

export function registerTasks(server: McpServer, site: PublishedSite): void {
  /** The address of a node's task page. */
  async function pageOf({ id, document }: ListedHierarchy, node: string): Promise<string> {
    const language = PAGE_LANGUAGE[ownScript(await site.document(document))];
    const page = await site.address(language, document);
    return page.replace(/docs\/[^/]*\/$/u, `tasks/${id}/${node}/`);
  }

  server.registerTool(
    "get_hierarchy",
    {
      title: "A task hierarchy",
      description:
        "The tasks of a hierarchy in order, with number, titles, level, the node above, the clause, and the address of the task's page. A node with `quote` is not a whole clause but these words in it.",
      inputSchema: HIERARCHY,
      annotations: READ_ONLY,
    },
    answering(async ({ hierarchy, under, cursor }: z.output<typeof HIERARCHY>) => {
      const all = await site.hierarchies();
      if (hierarchy === undefined) {
        const { items, ...part } = partOf(all, cursor, NODES);
        return {
          ...part,
          hierarchies: items.map(({ id, title, document, nodes }) => ({
            ...{ id, title, document },
            nodes: nodes.length,
          })),
        };
      }
      const found = all.find(({ id }) => id === hierarchy);
      if (found === undefined) {
        throw unknownName(
          "hierarchy",
          hierarchy,
          all.map(({ id }) => id),
          "get_hierarchy without `hierarchy`",
        );
      }
      const { id, title, document, root, nodes } = found;
      if (under !== undefined && !nodes.some((node) => node.id === under)) {
        throw unknownName(
          "node",
          under,
          nodes.map((node) => node.id),
          "get_hierarchy without `under`",
        );
      }
      const { items, ...part } = partOf(
        under === undefined ? nodes : nodesBelow(nodes, under),
        cursor,
        NODES,
      );
      return {
        ...{ id, title, document, root },
        ...part,
        nodes: await Promise.all(
          items.map(async ({ clause, children, ...node }) => ({
            ...node,
            clause: `${document}#${clause}`,
            children: children.length,
            address: await pageOf(found, node.id),
          })),
        ),
      };
    }),
  );

  server.registerTool(
    "get_indicators",
    {
      title: "Indicators and what the texts state of them",
      description:
        "What is counted (research spending, platforms, firms …), with each statement of the texts: value, bound, year, role (baseline, target or reported), the quoted words, clause, address and citation.",
      inputSchema: INDICATORS,
      annotations: READ_ONLY,
    },
    answering(async ({ indicator, role, year, cursor, ...asked }: z.output<typeof INDICATORS>) => {
      const document =
        asked.document === undefined ? undefined : (await site.document(asked.document)).id;
      const all = await site.indicators();
      if (all === null)
        return { total: 0, indicators: [], note: "This site states no indicators." };
      const isAsked = (statement: ListedIndicator["statements"][number]): boolean =>
        (document === undefined || statement.document === document) &&
        (role === undefined || statement.role === role) &&
        (year === undefined || String(statement.year).startsWith(String(year)));
      if (indicator === undefined) {
        const { items, ...part } = partOf(all, cursor, NODES);
        return {
          ...part,
          indicators: items.map(({ statements, ...rest }) => ({
            ...rest,
            statements: statements.filter(isAsked).length,
          })),
        };
      }
      const found = all.find(({ id }) => id === indicator);
      if (found === undefined) {
        throw unknownName(
          "indicator",
          indicator,
          all.map(({ id }) => id),
          "get_indicators without `indicator`",
        );
      }
      const { statements, ...rest } = found;
      const { items, ...part } = partOf(statements.filter(isAsked), cursor, STATEMENTS);
      return {
        ...rest,
        ...part,
        statements: await Promise.all(
          items.map(async ({ document: id, clause, ...statement }) => ({
            ...statement,
            ...(await nameAddress(site, `${id}#${clause}`, ownScript(await site.document(id)))),
          })),
        ),
      };
    }),
  );
}
