/** Fetches a file by its address, with limits of size, time and redirections. */
// @ts-nocheck

import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { basename } from "node:path";
import { ImportFailure } from "../../import/imported.ts";
import { checkHost, publicLookup } from "./network.ts";

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirections: number;
}

const FETCH_LIMITS: FetchLimits = { bytes: 64 << 20, milliseconds: 60_000, redirections: 5 };

export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** The address after all redirections. */
  readonly address: string;
  /** A name for the file. */
  readonly name: string;
  /** The encoding that the server states; null if it states none. */
  readonly charset: string | null;
}

/**
 * @param mayBePrivate whether addresses of this machine and of private networks are allowed
 * @throws ImportFailure that says what to do
 */
export async function fetchFile(
  address: string,
  mayBePrivate: boolean,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = parseAddress(address);
  for (let step = 0; step <= limits.redirections; step++) {
    const response = await ask(url, mayBePrivate, signal, limits);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = parseAddress(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new ImportFailure(
        `${url.href} answers ${statusCode}.`,
        "Open the address in a browser; save the file from there and import it.",
      );
    }
    const bytes = await bodyOf(response, url, limits);
    return { bytes, address: url.href, name: nameOf(url, headers), charset: charsetOf(headers) };
  }
  throw new ImportFailure(
    `${address} leads from address to address, more than ${limits.redirections} times.`,
    "Open it in a browser, and import the address at which it ends.",
  );
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new ImportFailure(
      `“${address}” is no address of http or https.`,
      "Write it whole: https://…",
    );
  }
  return url;
}

function ask(
  url: URL,
  mayBePrivate: boolean,
  signal: AbortSignal,
  limits: FetchLimits,
): Promise<IncomingMessage> {
  if (!mayBePrivate) checkHost(url.hostname);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      headers: { "user-agent": "tiaowen-import", accept: "*/*", "accept-encoding": "identity" },
      ...(mayBePrivate ? {} : { lookup: publicLookup }),
    };
    request(url, options, resolve)
      .on("error", (error) => reject(failureOf(error, url, limits)))
      .end();
  });
}

function failureOf(error: Error, url: URL, limits: FetchLimits): Error {
  if (error instanceof ImportFailure) return error;
  const isLate = error.name === "AbortError" || error.name === "TimeoutError";
  return new ImportFailure(
    isLate
      ? `${url.href} takes longer than ${limits.milliseconds / 1000} s.`
      : `${url.href} cannot be reached: ${error.message}.`,
    "Try again later, or save the file from a browser and import it.",
  );
}

async function bodyOf(
  response: IncomingMessage,
  url: URL,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new ImportFailure(
      `${url.href} is larger than ${limits.bytes >> 20} MB.`,
      "Save it from a browser, and import the part of it that you need.",
    );
  if (Number(response.headers["content-length"] ?? 0) > limits.bytes) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      length += chunk.length;
      if (length > limits.bytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw failureOf(error instanceof Error ? error : new Error(String(error)), url, limits);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

type Headers = IncomingMessage["headers"];

/** The last name of the path; a page without one is an index. */
function nameOf(url: URL, headers: Headers): string {
  const stated = /filename\*?=(?:UTF-8'')?"?(?<name>[^";]+)/iu.exec(
    headers["content-disposition"] ?? "",
  )?.groups?.name;
  const path = stated ?? (basename(url.pathname) || "index.html");
  try {
    return basename(decodeURIComponent(path));
  } catch {
    return basename(path);
  }
}

function charsetOf(headers: Headers): string | null {
  return (
    /charset\s*=\s*"?(?<name>[\w-]{2,20})/iu.exec(headers["content-type"] ?? "")?.groups?.name ??
    null
  );
}
