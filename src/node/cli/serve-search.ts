/** `tiaowen serve --engine`: the search service. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CommandIo, ExitCode } from "./command.ts";
import { ENGINE_OPTIONS, ENGINE_USAGE, enginePlace } from "./options/engine-options.ts";
import { CallError } from "./options/read-args.ts";
import { listenAt, served } from "./options/server-options.ts";

export const SERVICE_OPTIONS = {
  ...ENGINE_OPTIONS,
  origin: { type: "string", default: "*" },
  rate: { type: "string", default: "100" },
  "at-once": { type: "string", default: "8" },
  "behind-proxy": { type: "boolean", default: false },
  cert: { type: "string" },
  key: { type: "string" },
} as const;

export const SERVICE_USAGE = `\
With --engine it serves the search of a collection that tiaowen load has put into an OpenSearch cluster: GET /search?q=…, GET
/health, and the calls of the search page. It keeps nothing, so that many can stand side by side.

${ENGINE_USAGE}

  --origin URL    the site whose pages may ask (*)
  --rate N        requests of one caller in ten seconds; 0 for any number (100)
  --at-once N     searches that are worked on at once (8)
  --behind-proxy  callers are told apart by the last address in X-Forwarded-For
  --cert, --key   certificate and key (PEM), for HTTPS`;

interface Given {
  readonly index: string;
  readonly ca?: string | undefined;
  readonly origin: string;
  readonly rate: string;
  readonly "at-once": string;
  readonly "behind-proxy": boolean;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly port?: string | undefined;
  readonly host: string;
}

/** Serves until the person ends it. @param addresses of the cluster's nodes */
export async function serveSearch(
  addresses: string,
  given: Given,
  io: CommandIo,
): Promise<ExitCode> {
  const { address, collection } = enginePlace(addresses, given, io);
  const at = listenAt(given, io);
  const limits = {
    rate: wholeNumber("--rate", given.rate, 0),
    atOnce: wholeNumber("--at-once", given["at-once"], 1),
  };
  const tls = await tlsFiles(given, io.folder);
  const [{ connectEngine }, { searchService }, { listen }] = await Promise.all([
    import("../engine/engine-client.ts"),
    import("../engine/service/search-service.ts"),
    import("../serve/listen.ts"),
  ]);
  const engine = await connectEngine(address);
  const server = searchService({
    ...{ engine, collection, tls, ...limits },
    origin: given.origin,
    isBehindProxy: given["behind-proxy"],
    report: (failure) => io.printError(failure),
  });
  const url = new URL(await listen(server, at));
  if (tls !== undefined) url.protocol = "https:";
  io.print(`The search service is at ${url.href}`);
  await served(server, io.signal);
  await engine.close();
  return 0;
}

function wholeNumber(name: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > 1_000_000) {
    throw new CallError(`${name} is a number from ${least}, not “${given}”.`);
  }
  return number;
}

async function tlsFiles({ cert, key }: Pick<Given, "cert" | "key">, folder: string) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new CallError("--cert and --key go together.");
  const [certificate, secret] = await Promise.all(
    [cert, key].map((file) => readFile(resolve(folder, file), "utf8")),
  );
  return { cert: certificate ?? "", key: secret ?? "" };
}
