/** The description of the search service in OpenAPI: `tiaowen serve` answers by it. */
// @ts-nocheck

import { CLAUSE_KINDS } from "../../../model/types.ts";
import {
  COUNT,
  type JsonSchema,
  list,
  NUMBER,
  nullable,
  oneOf,
  record,
  TEXT,
} from "../json-schema.ts";

/** An object that may have more properties than these. */
function atLeast(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties) };
}

/** The schemas of the service's answers. */
export const SERVICE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  SearchAnswer: atLeast({
    query: TEXT,
    total: COUNT,
    relaxed: nullable(atLeast({ words: list(TEXT) })),
    terms: list(atLeast({ text: TEXT, fold: TEXT, clauses: COUNT })),
    hits: list(atLeast({ clause: { ...TEXT, description: "document#clause" }, score: NUMBER })),
  }),
  Health: { type: "object" },
  Problem: {
    ...record({}, { type: TEXT, title: TEXT, status: COUNT, detail: TEXT, instance: TEXT }),
    additionalProperties: true,
    description: "RFC 9457",
  },
};

function parameter(name: string, description: string, schema: JsonSchema): JsonSchema {
  return { name, in: "query", description, schema };
}

function answer(description: string, schema: string, type = "application/json"): JsonSchema {
  return {
    description,
    content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

const PROBLEM = answer("What is wrong", "Problem", "application/problem+json");

/** The service runs beside the site, at an address of its own. */
const SERVERS = [
  {
    url: "{service}",
    description: "The search service, where one runs (tiaowen serve)",
    variables: { service: { default: "http://localhost:4321" } },
  },
];

/** The paths of the service. */
export const SERVICE_PATHS: JsonSchema = {
  "/search": {
    servers: SERVERS,
    get: {
      operationId: "search",
      summary:
        "The clauses that match a query: the same clauses in the same order as the site gives",
      parameters: [
        {
          ...parameter("q", "The query, in the query language of the search page", TEXT),
          required: true,
        },
        parameter("documents", "Ids of documents, separated by commas", TEXT),
        parameter(
          "kinds",
          `Kinds of clauses, separated by commas: ${CLAUSE_KINDS.join(", ")}`,
          TEXT,
        ),
        parameter("sort", "Order of the hits", oneOf("relevance", "order", "date")),
        parameter("from", "First hit, counted from 0", COUNT),
        parameter("size", "Number of hits", COUNT),
      ],
      responses: { "200": answer("The answer", "SearchAnswer"), default: PROBLEM },
    },
  },
  "/health": {
    servers: SERVERS,
    get: {
      operationId: "health",
      summary: "Whether the search engine answers",
      responses: { "200": answer("It answers", "Health"), default: PROBLEM },
    },
  },
};
