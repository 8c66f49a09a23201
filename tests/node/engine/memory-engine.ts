/** An engine in memory: what the service asks of a cluster, answered the plain way from the exported bulk files. */
import type { Dsl } from "../../../src/engine/dsl.ts";
import { versionOf } from "../../../src/engine/mapping.ts";
import type { Row, SoughtFields } from "../../../src/engine/row.ts";
import type { Collection } from "../../../src/model/types.ts";
import type { ChangeRecord } from "../../../src/model/versions/changes.ts";
import type { Engine, EngineRequest } from "../../../src/node/engine/engine-client.ts";
import { opensearchFiles } from "../../../src/node/engine/opensearch-files.ts";

type Entry = Row & SoughtFields;

interface Version {
  readonly clauses: readonly Entry[];
  readonly shown: ReadonlyMap<string, object>;
}

export interface MemoryEngine extends Engine {
  /** Every request, in order. */
  readonly requests: EngineRequest[];
  /** Puts a collection in the place of the former one; gives its version. */
  put(collection: Collection, record?: ChangeRecord): string;
  /** Is called before each request; may throw as a cluster fails. */
  before: (request: EngineRequest) => void;
  /** Changes the answers of searches. */
  alter: (body: object) => object;
}

/** The entries of bulk files, by id. */
function entriesIn(files: ReadonlyMap<string, string>, index: string): Map<string, object> {
  const entries = new Map<string, object>();
  for (const [name, content] of files) {
    if (!name.startsWith(`opensearch/${index}-`)) continue;
    const lines = content.trimEnd().split("\n");
    for (let at = 0; at < lines.length; at += 2) {
      entries.set(JSON.parse(lines[at] ?? "").index._id, JSON.parse(lines[at + 1] ?? ""));
    }
  }
  return entries;
}

/** True if words stand side by side in one of the texts. */
function hasPhrase(texts: string | readonly string[] | undefined, phrase: string): boolean {
  return [texts ?? []].flat().some((text) => ` ${text} `.includes(` ${phrase} `));
}

function fieldOf(entry: Entry, name: string): string | readonly string[] | undefined {
  if (name === "symbols") return entry.symbols;
  if (name === "headingSymbols") return entry.headingSymbols;
  return entry.keys?.[name.replace(/^keys\./u, "")];
}

function finds(query: Dsl, entry: Entry): boolean {
  if ("match_all" in query) return true;
  if ("match_none" in query) return false;
  if ("match_phrase" in query) {
    const [[field = "", phrase = ""] = []] = Object.entries(query.match_phrase);
    return hasPhrase(fieldOf(entry, field), phrase);
  }
  if ("terms" in query) {
    const { number, document } = query.terms;
    return (number ?? []).includes(entry.number) || (document ?? []).includes(entry.document);
  }
  const { filter = [], should = [], must_not = [] } = query.bool;
  return (
    filter.every((part) => finds(part, entry)) &&
    (should.length === 0 || should.some((part) => finds(part, entry))) &&
    !must_not.some((part) => finds(part, entry))
  );
}

interface SearchBody {
  readonly query: Dsl;
  readonly size: number;
  readonly search_after?: readonly number[];
  readonly _source?: false;
}

function search({ clauses }: Version, body: SearchBody): object {
  const { query, size, search_after = [-1], _source = true } = body;
  const found = clauses.filter((entry) => finds(query, entry));
  const [after = -1] = search_after;
  const hits = found.filter(({ number }) => number > after).slice(0, size);
  return {
    timed_out: false,
    _shards: { failed: 0 },
    hits: {
      total: { value: found.length },
      hits: hits.map((entry) => ({ sort: [entry.number], ...(_source && { _source: entry }) })),
    },
  };
}

export function memoryEngine(name: string): MemoryEngine {
  const versions = new Map<string, Version>();
  let current = "";
  const requests: EngineRequest[] = [];

  function respond({ path, body, lines }: EngineRequest): object {
    const [, index = "", action = ""] = path.split("/");
    if (index === "_alias") {
      if (current === "") throw Object.assign(new Error("no such alias"), { statusCode: 404 });
      return { [`${name}-${current}-clauses`]: {} };
    }
    const version = versions.get(versionOf(name, index) ?? "");
    if (version === undefined) throw Object.assign(new Error("no such index"), { statusCode: 404 });
    if (action === "_search") return engine.alter(search(version, body as SearchBody));
    if (action === "_msearch") {
      const bodies = (lines ?? "")
        .trimEnd()
        .split("\n")
        .filter((_, at) => at % 2 === 1);
      return { responses: bodies.map((each) => engine.alter(search(version, JSON.parse(each)))) };
    }
    if (action !== "_mget") throw new Error(`The engine in memory has no ${path}`);
    const { ids } = body as { ids: readonly string[] };
    return {
      docs: ids.map((id) => ({ found: version.shown.has(id), _source: version.shown.get(id) })),
    };
  }

  const engine: MemoryEngine = {
    requests,
    before() {},
    alter: (body) => body,
    put(collection, record) {
      const files = new Map<string, string>();
      for (const { path, content } of opensearchFiles(collection, "opensearch", record)) {
        if (typeof content === "string") files.set(path, content);
      }
      const { version } = JSON.parse(files.get("opensearch/manifest.json") ?? "");
      const clauses = [...entriesIn(files, "clauses").values()] as Entry[];
      versions.set(version, { clauses, shown: entriesIn(files, "shown") });
      current = version;
      return version;
    },
    async ask<Body>(request: EngineRequest): Promise<Body> {
      requests.push(request);
      engine.before(request);
      return JSON.parse(JSON.stringify(respond(request)));
    },
    close: async () => {},
  };
  return engine;
}
