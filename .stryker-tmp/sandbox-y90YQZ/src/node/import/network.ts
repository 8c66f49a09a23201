/** Which addresses of the network may be asked: no address of the own machine or of a private network. */
// @ts-nocheck

import { lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { ImportFailure } from "../../import/imported.ts";

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 127],
  // Addresses that stand for one of IPv4.
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv6");
}

export function isPrivate(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4");
}

function refusal(host: string): ImportFailure {
  return new ImportFailure(
    `“${host}” is an address of this machine or of a private network.`,
    "If you mean it, import again with --private.",
  );
}

/** @throws ImportFailure for a host that is written as a private address */
export function checkHost(host: string): void {
  const bare = host.replace(/^\[|\]$/gu, "");
  if (isPrivate(bare)) throw refusal(host);
}

/**
 * Looks a name up for a connection, and refuses it if any of its addresses is private: the check and the connection
 * see the same addresses.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, "", 4);
      return;
    }
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isPrivate(address))) {
      callback(refusal(host), "", 4);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
