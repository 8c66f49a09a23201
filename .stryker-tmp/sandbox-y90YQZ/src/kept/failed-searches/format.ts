/** The storage format of the reader's searches without results. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { type EntriesFormat, type FileProblem, isMoment, readEntries, writeEntries } from "../entries-file.ts";

/** A search without results, by its address on the search page: filters and query as URL parameters, the query as `q`. */
export interface FailedQuery {
  /** Time of the last attempt: ISO 8601, in UTC. */
  readonly date: string;
  /** Language version of the page. */
  readonly lang: string;
}

/** The searches by their addresses. */
export type FailedQueries = ReadonlyMap<string, FailedQuery>;
const FORMAT: EntriesFormat = stryMutAct_9fa48("182") ? {} : (stryCov_9fa48("182"), {
  name: stryMutAct_9fa48("183") ? "" : (stryCov_9fa48("183"), "tiaowen-failed-searches"),
  version: 1,
  key: stryMutAct_9fa48("184") ? "" : (stryCov_9fa48("184"), "search"),
  checks: stryMutAct_9fa48("185") ? {} : (stryCov_9fa48("185"), {
    search: stryMutAct_9fa48("186") ? () => undefined : (stryCov_9fa48("186"), value => stryMutAct_9fa48("189") ? (new URLSearchParams(value).get("q") ?? "").trim() === "" : stryMutAct_9fa48("188") ? false : stryMutAct_9fa48("187") ? true : (stryCov_9fa48("187", "188", "189"), (stryMutAct_9fa48("190") ? new URLSearchParams(value).get("q") ?? "" : (stryCov_9fa48("190"), (stryMutAct_9fa48("191") ? new URLSearchParams(value).get("q") && "" : (stryCov_9fa48("191"), new URLSearchParams(value).get(stryMutAct_9fa48("192") ? "" : (stryCov_9fa48("192"), "q")) ?? (stryMutAct_9fa48("193") ? "Stryker was here!" : (stryCov_9fa48("193"), "")))).trim())) !== (stryMutAct_9fa48("194") ? "Stryker was here!" : (stryCov_9fa48("194"), "")))),
    date: isMoment,
    lang: stryMutAct_9fa48("195") ? () => undefined : (stryCov_9fa48("195"), () => stryMutAct_9fa48("196") ? false : (stryCov_9fa48("196"), true))
  })
});
export function writeFailedQueries(queries: FailedQueries): string {
  if (stryMutAct_9fa48("197")) {
    {}
  } else {
    stryCov_9fa48("197");
    return writeEntries(FORMAT, queries);
  }
}

/** Parses stored searches: all of them, or the problems in order. */
export function readFailedQueries(text: string): {
  readonly entries: FailedQueries;
} | {
  readonly problems: readonly FileProblem[];
} {
  if (stryMutAct_9fa48("198")) {
    {}
  } else {
    stryCov_9fa48("198");
    const result = readEntries(FORMAT, text);
    if (stryMutAct_9fa48("200") ? false : stryMutAct_9fa48("199") ? true : (stryCov_9fa48("199", "200"), (stryMutAct_9fa48("201") ? "" : (stryCov_9fa48("201"), "problems")) in result)) return result;
    const entries = (stryMutAct_9fa48("202") ? [] : (stryCov_9fa48("202"), [...result.entries])).map(stryMutAct_9fa48("203") ? () => undefined : (stryCov_9fa48("203"), ([search, {
      date = stryMutAct_9fa48("204") ? "Stryker was here!" : (stryCov_9fa48("204"), ""),
      lang = stryMutAct_9fa48("205") ? "Stryker was here!" : (stryCov_9fa48("205"), "")
    }]) => [search, {
      date,
      lang
    }] as const));
    return stryMutAct_9fa48("206") ? {} : (stryCov_9fa48("206"), {
      entries: new Map(entries)
    });
  }
}

/** The later attempt, where two windows failed with one search. */
export function laterAttempt(one: FailedQuery, other: FailedQuery): FailedQuery {
  if (stryMutAct_9fa48("207")) {
    {}
  } else {
    stryCov_9fa48("207");
    return (stryMutAct_9fa48("211") ? Date.parse(one.date) >= Date.parse(other.date) : stryMutAct_9fa48("210") ? Date.parse(one.date) <= Date.parse(other.date) : stryMutAct_9fa48("209") ? false : stryMutAct_9fa48("208") ? true : (stryCov_9fa48("208", "209", "210", "211"), Date.parse(one.date) < Date.parse(other.date))) ? other : one;
  }
}