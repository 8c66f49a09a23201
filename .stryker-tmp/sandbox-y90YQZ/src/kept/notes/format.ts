/** The file and storage format of marks and notes: version, validation, and the merge of two collections. */
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
import { type EntriesFormat, type FileProblem, isClauseKey, isMoment, readEntries, type Values, writeEntries } from "../entries-file.ts";
import { type Merged, mergeText } from "../merge.ts";

/** A clause that a reader has marked. */
export interface Note {
  /** The reader's own words; empty if the clause is only marked. */
  readonly text: string;
  /**
   * The clause's name and the beginning of its text at the time of marking; they are shown if the clause no longer
   * exists.
   */
  readonly name: string;
  readonly quote: string;
  /** Time of the last change: ISO 8601, in UTC. */
  readonly updated: string;
}

/** Notes by `document#clause`. */
export type Notes = ReadonlyMap<string, Note>;
const FORMAT: EntriesFormat = stryMutAct_9fa48("272") ? {} : (stryCov_9fa48("272"), {
  name: stryMutAct_9fa48("273") ? "" : (stryCov_9fa48("273"), "tiaowen-notes"),
  version: 1,
  key: stryMutAct_9fa48("274") ? "" : (stryCov_9fa48("274"), "clause"),
  checks: stryMutAct_9fa48("275") ? {} : (stryCov_9fa48("275"), {
    clause: isClauseKey,
    text: stryMutAct_9fa48("276") ? () => undefined : (stryCov_9fa48("276"), () => stryMutAct_9fa48("277") ? false : (stryCov_9fa48("277"), true)),
    name: stryMutAct_9fa48("278") ? () => undefined : (stryCov_9fa48("278"), () => stryMutAct_9fa48("279") ? false : (stryCov_9fa48("279"), true)),
    quote: stryMutAct_9fa48("280") ? () => undefined : (stryCov_9fa48("280"), () => stryMutAct_9fa48("281") ? false : (stryCov_9fa48("281"), true)),
    updated: isMoment
  })
});

/** Notes as text, sorted by the keys of their clauses. */
export function writeNotes(notes: Notes): string {
  if (stryMutAct_9fa48("282")) {
    {}
  } else {
    stryCov_9fa48("282");
    return writeEntries(FORMAT, notes);
  }
}

/** Parses notes: all of them, or the problems of the text in order. */
export function readNotes(text: string): {
  readonly entries: Notes;
} | {
  readonly problems: readonly FileProblem[];
} {
  if (stryMutAct_9fa48("283")) {
    {}
  } else {
    stryCov_9fa48("283");
    const result = readEntries(FORMAT, text);
    if (stryMutAct_9fa48("285") ? false : stryMutAct_9fa48("284") ? true : (stryCov_9fa48("284", "285"), (stryMutAct_9fa48("286") ? "" : (stryCov_9fa48("286"), "problems")) in result)) return result;
    return stryMutAct_9fa48("287") ? {} : (stryCov_9fa48("287"), {
      entries: new Map((stryMutAct_9fa48("288") ? [] : (stryCov_9fa48("288"), [...result.entries])).map(stryMutAct_9fa48("289") ? () => undefined : (stryCov_9fa48("289"), ([key, values]) => stryMutAct_9fa48("290") ? [] : (stryCov_9fa48("290"), [key, noteOf(values)]))))
    });
  }
}

/** A note from validated values. */
function noteOf({
  text = stryMutAct_9fa48("291") ? "Stryker was here!" : (stryCov_9fa48("291"), ""),
  name = stryMutAct_9fa48("292") ? "Stryker was here!" : (stryCov_9fa48("292"), ""),
  quote = stryMutAct_9fa48("293") ? "Stryker was here!" : (stryCov_9fa48("293"), ""),
  updated = stryMutAct_9fa48("294") ? "Stryker was here!" : (stryCov_9fa48("294"), "")
}: Values): Note {
  if (stryMutAct_9fa48("295")) {
    {}
  } else {
    stryCov_9fa48("295");
    return stryMutAct_9fa48("296") ? {} : (stryCov_9fa48("296"), {
      text,
      name,
      quote,
      updated
    });
  }
}

/**
 * Merges two collections. For a clause in both, the note changed later is kept. If it does not contain the words of the
 * other note, they are appended to it, so that no words are lost.
 */
export function mergeNotes(own: Notes, other: Notes): Notes {
  if (stryMutAct_9fa48("297")) {
    {}
  } else {
    stryCov_9fa48("297");
    const merged = new Map(own);
    for (const [key, note] of other) {
      if (stryMutAct_9fa48("298")) {
        {}
      } else {
        stryCov_9fa48("298");
        const known = own.get(key);
        merged.set(key, (stryMutAct_9fa48("302") ? known !== undefined : stryMutAct_9fa48("301") ? false : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301", "302"), known === undefined)) ? note : mergeNote(known, note));
      }
    }
    return merged;
  }
}
function mergeNote(one: Note, other: Note): Note {
  if (stryMutAct_9fa48("303")) {
    {}
  } else {
    stryCov_9fa48("303");
    const isLater = stryMutAct_9fa48("307") ? Date.parse(other.updated) <= Date.parse(one.updated) : stryMutAct_9fa48("306") ? Date.parse(other.updated) >= Date.parse(one.updated) : stryMutAct_9fa48("305") ? false : stryMutAct_9fa48("304") ? true : (stryCov_9fa48("304", "305", "306", "307"), Date.parse(other.updated) > Date.parse(one.updated));
    const [later, earlier] = isLater ? stryMutAct_9fa48("308") ? [] : (stryCov_9fa48("308"), [other, one]) : stryMutAct_9fa48("309") ? [] : (stryCov_9fa48("309"), [one, other]);
    const text = later.text.includes(earlier.text) ? later.text : stryMutAct_9fa48("310") ? [later.text, earlier.text].join("\n\n") : (stryCov_9fa48("310"), (stryMutAct_9fa48("311") ? [] : (stryCov_9fa48("311"), [later.text, earlier.text])).filter(stryMutAct_9fa48("312") ? () => undefined : (stryCov_9fa48("312"), part => stryMutAct_9fa48("315") ? part === "" : stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314", "315"), part !== (stryMutAct_9fa48("316") ? "Stryker was here!" : (stryCov_9fa48("316"), ""))))).join(stryMutAct_9fa48("317") ? "" : (stryCov_9fa48("317"), "\n\n")));
    return stryMutAct_9fa48("318") ? {} : (stryCov_9fa48("318"), {
      ...later,
      text
    });
  }
}

/** True if two notes say the same, whenever they were written. */
export function isSameNote(one: Note, other: Note): boolean {
  if (stryMutAct_9fa48("319")) {
    {}
  } else {
    stryCov_9fa48("319");
    return stryMutAct_9fa48("322") ? one.text === other.text && one.name === other.name || one.quote === other.quote : stryMutAct_9fa48("321") ? false : stryMutAct_9fa48("320") ? true : (stryCov_9fa48("320", "321", "322"), (stryMutAct_9fa48("324") ? one.text === other.text || one.name === other.name : stryMutAct_9fa48("323") ? true : (stryCov_9fa48("323", "324"), (stryMutAct_9fa48("326") ? one.text !== other.text : stryMutAct_9fa48("325") ? true : (stryCov_9fa48("325", "326"), one.text === other.text)) && (stryMutAct_9fa48("328") ? one.name !== other.name : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328"), one.name === other.name)))) && (stryMutAct_9fa48("330") ? one.quote !== other.quote : stryMutAct_9fa48("329") ? true : (stryCov_9fa48("329", "330"), one.quote === other.quote)));
  }
}

/** Merges a note that two windows changed. */
export function mergeChangedNote(base: Note | null, mine: Note, stored: Note): Merged<Note> {
  if (stryMutAct_9fa48("331")) {
    {}
  } else {
    stryCov_9fa48("331");
    const {
      value: text,
      hasBoth
    } = mergeText(stryMutAct_9fa48("332") ? base?.text && "" : (stryCov_9fa48("332"), (stryMutAct_9fa48("333") ? base.text : (stryCov_9fa48("333"), base?.text)) ?? (stryMutAct_9fa48("334") ? "Stryker was here!" : (stryCov_9fa48("334"), ""))), mine.text, stored.text);
    return stryMutAct_9fa48("335") ? {} : (stryCov_9fa48("335"), {
      value: stryMutAct_9fa48("336") ? {} : (stryCov_9fa48("336"), {
        ...mine,
        text
      }),
      hasBoth
    });
  }
}
export function noteKey(document: string, clause: string): string {
  if (stryMutAct_9fa48("337")) {
    {}
  } else {
    stryCov_9fa48("337");
    return stryMutAct_9fa48("338") ? `` : (stryCov_9fa48("338"), `${document}#${clause}`);
  }
}

/** Document and clause of a key. */
export function clauseOfKey(key: string): {
  readonly document: string;
  readonly clause: string;
} {
  if (stryMutAct_9fa48("339")) {
    {}
  } else {
    stryCov_9fa48("339");
    const [document = stryMutAct_9fa48("340") ? "Stryker was here!" : (stryCov_9fa48("340"), ""), clause = stryMutAct_9fa48("341") ? "Stryker was here!" : (stryCov_9fa48("341"), "")] = key.split(stryMutAct_9fa48("342") ? "" : (stryCov_9fa48("342"), "#"));
    return stryMutAct_9fa48("343") ? {} : (stryCov_9fa48("343"), {
      document,
      clause
    });
  }
}