/**
 * The one way in which changes of several windows come together: each change states what it was made from (its base), so that
 * only what a window changed replaces what is stored.
 */
// @ts-nocheck


/** The result of a merge; `hasBoth` is true where two windows wrote different words, and both are kept. */function stryNS_9fa48() {
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
export interface Merged<Value> {
  readonly value: Value;
  readonly hasBoth: boolean;
}

/** Stands between the words of two windows. */
const BETWEEN = stryMutAct_9fa48("212") ? "" : (stryCov_9fa48("212"), "\n\n");

/**
 * Merges a text. Where only one side changed it, that side holds; where both did, the words of both are kept, those that are
 * stored first.
 */
export function mergeText(base: string, mine: string, stored: string): Merged<string> {
  if (stryMutAct_9fa48("213")) {
    {}
  } else {
    stryCov_9fa48("213");
    if (stryMutAct_9fa48("216") ? mine === stored && mine === base : stryMutAct_9fa48("215") ? false : stryMutAct_9fa48("214") ? true : (stryCov_9fa48("214", "215", "216"), (stryMutAct_9fa48("218") ? mine !== stored : stryMutAct_9fa48("217") ? false : (stryCov_9fa48("217", "218"), mine === stored)) || (stryMutAct_9fa48("220") ? mine !== base : stryMutAct_9fa48("219") ? false : (stryCov_9fa48("219", "220"), mine === base)))) return stryMutAct_9fa48("221") ? {} : (stryCov_9fa48("221"), {
      value: stored,
      hasBoth: stryMutAct_9fa48("222") ? true : (stryCov_9fa48("222"), false)
    });
    if (stryMutAct_9fa48("225") ? stored === base && mine.includes(stored) : stryMutAct_9fa48("224") ? false : stryMutAct_9fa48("223") ? true : (stryCov_9fa48("223", "224", "225"), (stryMutAct_9fa48("227") ? stored !== base : stryMutAct_9fa48("226") ? false : (stryCov_9fa48("226", "227"), stored === base)) || mine.includes(stored))) return stryMutAct_9fa48("228") ? {} : (stryCov_9fa48("228"), {
      value: mine,
      hasBoth: stryMutAct_9fa48("229") ? true : (stryCov_9fa48("229"), false)
    });
    if (stryMutAct_9fa48("231") ? false : stryMutAct_9fa48("230") ? true : (stryCov_9fa48("230", "231"), stored.includes(mine))) return stryMutAct_9fa48("232") ? {} : (stryCov_9fa48("232"), {
      value: stored,
      hasBoth: stryMutAct_9fa48("233") ? true : (stryCov_9fa48("233"), false)
    });
    return stryMutAct_9fa48("234") ? {} : (stryCov_9fa48("234"), {
      value: stryMutAct_9fa48("235") ? `` : (stryCov_9fa48("235"), `${stored}${BETWEEN}${mine}`),
      hasBoth: stryMutAct_9fa48("236") ? false : (stryCov_9fa48("236"), true)
    });
  }
}

/** Merges a value of which only one can hold: mine where this window changed it, else the stored one. */
export function mergeValue<Value>(base: Value, mine: Value, stored: Value): Value {
  if (stryMutAct_9fa48("237")) {
    {}
  } else {
    stryCov_9fa48("237");
    return (stryMutAct_9fa48("240") ? mine !== base : stryMutAct_9fa48("239") ? false : stryMutAct_9fa48("238") ? true : (stryCov_9fa48("238", "239", "240"), mine === base)) ? stored : mine;
  }
}

/**
 * Merges an entry; null is an entry that is not there. What was written goes before what was deleted without being seen.
 * @param isSame compares two entries by what readers see of them
 * @param merge merges an entry that both sides changed
 */
export function mergeEntry<Entry>({
  base,
  mine,
  stored
}: Record<"base" | "mine" | "stored", Entry | null>, isSame: (one: Entry, other: Entry) => boolean, merge: (base: Entry | null, mine: Entry, stored: Entry) => Merged<Entry>): Merged<Entry | null> {
  if (stryMutAct_9fa48("241")) {
    {}
  } else {
    stryCov_9fa48("241");
    const equals = stryMutAct_9fa48("242") ? () => undefined : (stryCov_9fa48("242"), (() => {
      const equals = (one: Entry | null, other: Entry | null): boolean => (stryMutAct_9fa48("245") ? one === null && other === null : stryMutAct_9fa48("244") ? false : stryMutAct_9fa48("243") ? true : (stryCov_9fa48("243", "244", "245"), (stryMutAct_9fa48("247") ? one !== null : stryMutAct_9fa48("246") ? false : (stryCov_9fa48("246", "247"), one === null)) || (stryMutAct_9fa48("249") ? other !== null : stryMutAct_9fa48("248") ? false : (stryCov_9fa48("248", "249"), other === null)))) ? stryMutAct_9fa48("252") ? one !== other : stryMutAct_9fa48("251") ? false : stryMutAct_9fa48("250") ? true : (stryCov_9fa48("250", "251", "252"), one === other) : isSame(one, other);
      return equals;
    })());
    if (stryMutAct_9fa48("255") ? equals(stored, base) && equals(mine, stored) : stryMutAct_9fa48("254") ? false : stryMutAct_9fa48("253") ? true : (stryCov_9fa48("253", "254", "255"), equals(stored, base) || equals(mine, stored))) return stryMutAct_9fa48("256") ? {} : (stryCov_9fa48("256"), {
      value: mine,
      hasBoth: stryMutAct_9fa48("257") ? true : (stryCov_9fa48("257"), false)
    });
    if (stryMutAct_9fa48("259") ? false : stryMutAct_9fa48("258") ? true : (stryCov_9fa48("258", "259"), equals(mine, base))) return stryMutAct_9fa48("260") ? {} : (stryCov_9fa48("260"), {
      value: stored,
      hasBoth: stryMutAct_9fa48("261") ? true : (stryCov_9fa48("261"), false)
    });
    if (stryMutAct_9fa48("264") ? mine === null && stored === null : stryMutAct_9fa48("263") ? false : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263", "264"), (stryMutAct_9fa48("266") ? mine !== null : stryMutAct_9fa48("265") ? false : (stryCov_9fa48("265", "266"), mine === null)) || (stryMutAct_9fa48("268") ? stored !== null : stryMutAct_9fa48("267") ? false : (stryCov_9fa48("267", "268"), stored === null)))) return stryMutAct_9fa48("269") ? {} : (stryCov_9fa48("269"), {
      value: stryMutAct_9fa48("270") ? mine && stored : (stryCov_9fa48("270"), mine ?? stored),
      hasBoth: stryMutAct_9fa48("271") ? true : (stryCov_9fa48("271"), false)
    });
    return merge(base, mine, stored);
  }
}