/** `tiaowen load`: puts bulk files into a cluster. */
import { resolve } from "node:path";
import type { Command } from "../command.ts";
import {
  ENGINE_OPTIONS,
  ENGINE_USAGE,
  engineGiven,
  enginePlace,
} from "../options/engine-options.ts";
import { CallError, readArgs } from "../options/read-args.ts";

const USAGE = `\
tiaowen load DIR --engine URL [OPTIONS]

Loads the files of tiaowen export opensearch into an OpenSearch cluster. Readers have the former version until everything is
there, and this one from then on. A load that was broken off is repeated by the same call.

  --shards N      parts of each index (1 for each 250,000 clauses)
  --replicas N    copies of each part beside the first (1)
${ENGINE_USAGE}

  tiaowen export opensearch --to bulk
  tiaowen load bulk/opensearch --engine https://search.example.org:9200`;

const OPTIONS = {
  ...ENGINE_OPTIONS,
  shards: { type: "string" },
  replicas: { type: "string", default: "1" },
} as const;

export const LOAD: Command = {
  name: "load",
  summary: "loads exported bulk files into an OpenSearch cluster",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new CallError("load takes one DIR.");
    const addresses = engineGiven(values, io);
    if (addresses === null) throw new CallError("--engine names the cluster.");
    const { address, collection } = enginePlace(addresses, values, io);
    const shards = values.shards === undefined ? null : digits("--shards", values.shards, 1);
    const replicas = digits("--replicas", values.replicas, 0);
    const [{ connectEngine }, { loadCollection }] = await Promise.all([
      import("../../engine/engine-client.ts"),
      import("../../engine/load-collection.ts"),
    ]);
    const engine = await connectEngine(address);
    try {
      const layout = { shards, replicas };
      const loaded = await loadCollection(engine, resolve(io.folder, folder), collection, layout);
      const { version, clauses, isNew } = loaded;
      const what = `${clauses} clauses, version ${version}`;
      io.print(isNew ? `Loaded ${what}.` : `The cluster has ${what} already.`);
    } finally {
      await engine.close();
    }
    return 0;
  },
};

function digits(name: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > 1000) {
    throw new CallError(`${name} is a number from ${least} to 1000, not “${given}”.`);
  }
  return number;
}
