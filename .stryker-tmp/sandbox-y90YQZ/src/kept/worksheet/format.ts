/** The file and storage format of the worksheet: version, and validation of imported data. */
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
import { type EntriesFormat, type FileProblem, isMoment, readEntries, type Values, writeEntries } from "../entries-file.ts";
import { type Merged, mergeText, mergeValue } from "../merge.ts";
export const STATUSES = ["not-begun", "under-way", "blocked", "done"] as const;
export type Status = typeof STATUSES[number];

/** A reader's record of a task. */
export interface WorksheetEntry {
  readonly status: Status;
  readonly owner: string;
  /** ISO 8601 date, or empty. */
  readonly due: string;
  readonly note: string;
  /** Time of the last change: ISO 8601, in UTC. */
  readonly updated: string;
}

/** Entries by the key of their task (`kept/worksheet/key.ts`). */
export type Worksheet = ReadonlyMap<string, WorksheetEntry>;

/** `task` is `document#clause`, with a slash and the words if the task quotes only these. */
const FORMAT: EntriesFormat = stryMutAct_9fa48("376") ? {} : (stryCov_9fa48("376"), {
  name: stryMutAct_9fa48("377") ? "" : (stryCov_9fa48("377"), "tiaowen-worksheet"),
  version: 1,
  key: stryMutAct_9fa48("378") ? "" : (stryCov_9fa48("378"), "task"),
  checks: stryMutAct_9fa48("379") ? {} : (stryCov_9fa48("379"), {
    task: stryMutAct_9fa48("380") ? () => undefined : (stryCov_9fa48("380"), value => (stryMutAct_9fa48("388") ? /^[a-z0-9-]+#[a-z0-9-]+(?:\/.)?$/su : stryMutAct_9fa48("387") ? /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)$/su : stryMutAct_9fa48("386") ? /^[a-z0-9-]+#[^a-z0-9-]+(?:\/.+)?$/su : stryMutAct_9fa48("385") ? /^[a-z0-9-]+#[a-z0-9-](?:\/.+)?$/su : stryMutAct_9fa48("384") ? /^[^a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su : stryMutAct_9fa48("383") ? /^[a-z0-9-]#[a-z0-9-]+(?:\/.+)?$/su : stryMutAct_9fa48("382") ? /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?/su : stryMutAct_9fa48("381") ? /[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su : (stryCov_9fa48("381", "382", "383", "384", "385", "386", "387", "388"), /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su)).test(value)),
    status: stryMutAct_9fa48("389") ? () => undefined : (stryCov_9fa48("389"), value => stryMutAct_9fa48("390") ? STATUSES.every(known => known === value) : (stryCov_9fa48("390"), STATUSES.some(stryMutAct_9fa48("391") ? () => undefined : (stryCov_9fa48("391"), known => stryMutAct_9fa48("394") ? known !== value : stryMutAct_9fa48("393") ? false : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), known === value))))),
    owner: stryMutAct_9fa48("395") ? () => undefined : (stryCov_9fa48("395"), () => stryMutAct_9fa48("396") ? false : (stryCov_9fa48("396"), true)),
    due: stryMutAct_9fa48("397") ? () => undefined : (stryCov_9fa48("397"), value => stryMutAct_9fa48("400") ? value === "" && isDay(value) : stryMutAct_9fa48("399") ? false : stryMutAct_9fa48("398") ? true : (stryCov_9fa48("398", "399", "400"), (stryMutAct_9fa48("402") ? value !== "" : stryMutAct_9fa48("401") ? false : (stryCov_9fa48("401", "402"), value === (stryMutAct_9fa48("403") ? "Stryker was here!" : (stryCov_9fa48("403"), "")))) || isDay(value))),
    note: stryMutAct_9fa48("404") ? () => undefined : (stryCov_9fa48("404"), () => stryMutAct_9fa48("405") ? false : (stryCov_9fa48("405"), true)),
    updated: isMoment
  })
});

/** The worksheet as text, sorted by the keys of the tasks. */
export function writeWorksheet(worksheet: Worksheet): string {
  if (stryMutAct_9fa48("406")) {
    {}
  } else {
    stryCov_9fa48("406");
    return writeEntries(FORMAT, worksheet);
  }
}

/** True for a valid calendar date, such as `2026-02-28`. */
function isDay(value: string): boolean {
  if (stryMutAct_9fa48("407")) {
    {}
  } else {
    stryCov_9fa48("407");
    if (stryMutAct_9fa48("410") ? false : stryMutAct_9fa48("409") ? true : stryMutAct_9fa48("408") ? /^\d{4}-\d\d-\d\d$/.test(value) : (stryCov_9fa48("408", "409", "410"), !(stryMutAct_9fa48("418") ? /^\d{4}-\d\d-\d\D$/ : stryMutAct_9fa48("417") ? /^\d{4}-\d\d-\D\d$/ : stryMutAct_9fa48("416") ? /^\d{4}-\d\D-\d\d$/ : stryMutAct_9fa48("415") ? /^\d{4}-\D\d-\d\d$/ : stryMutAct_9fa48("414") ? /^\D{4}-\d\d-\d\d$/ : stryMutAct_9fa48("413") ? /^\d-\d\d-\d\d$/ : stryMutAct_9fa48("412") ? /^\d{4}-\d\d-\d\d/ : stryMutAct_9fa48("411") ? /\d{4}-\d\d-\d\d$/ : (stryCov_9fa48("411", "412", "413", "414", "415", "416", "417", "418"), /^\d{4}-\d\d-\d\d$/)).test(value))) return stryMutAct_9fa48("419") ? true : (stryCov_9fa48("419"), false);
    const day = new Date(stryMutAct_9fa48("420") ? `` : (stryCov_9fa48("420"), `${value}T00:00:00Z`));
    return stryMutAct_9fa48("423") ? !Number.isNaN(day.getTime()) || day.toISOString().startsWith(value) : stryMutAct_9fa48("422") ? false : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423"), (stryMutAct_9fa48("424") ? Number.isNaN(day.getTime()) : (stryCov_9fa48("424"), !Number.isNaN(day.getTime()))) && (stryMutAct_9fa48("425") ? day.toISOString().endsWith(value) : (stryCov_9fa48("425"), day.toISOString().startsWith(value))));
  }
}

/** Parses a worksheet: all of it, or its problems in order. */
export function readWorksheet(text: string): {
  readonly entries: Worksheet;
} | {
  readonly problems: readonly FileProblem[];
} {
  if (stryMutAct_9fa48("426")) {
    {}
  } else {
    stryCov_9fa48("426");
    const result = readEntries(FORMAT, text);
    if (stryMutAct_9fa48("428") ? false : stryMutAct_9fa48("427") ? true : (stryCov_9fa48("427", "428"), (stryMutAct_9fa48("429") ? "" : (stryCov_9fa48("429"), "problems")) in result)) return result;
    return stryMutAct_9fa48("430") ? {} : (stryCov_9fa48("430"), {
      entries: new Map((stryMutAct_9fa48("431") ? [] : (stryCov_9fa48("431"), [...result.entries])).map(stryMutAct_9fa48("432") ? () => undefined : (stryCov_9fa48("432"), ([task, values]) => stryMutAct_9fa48("433") ? [] : (stryCov_9fa48("433"), [task, entryOf(values)]))))
    });
  }
}

/** An entry from validated values. */
function entryOf({
  status,
  owner = stryMutAct_9fa48("434") ? "Stryker was here!" : (stryCov_9fa48("434"), ""),
  due = stryMutAct_9fa48("435") ? "Stryker was here!" : (stryCov_9fa48("435"), ""),
  note = stryMutAct_9fa48("436") ? "Stryker was here!" : (stryCov_9fa48("436"), ""),
  updated = stryMutAct_9fa48("437") ? "Stryker was here!" : (stryCov_9fa48("437"), "")
}: Values): WorksheetEntry {
  if (stryMutAct_9fa48("438")) {
    {}
  } else {
    stryCov_9fa48("438");
    const known = stryMutAct_9fa48("439") ? STATUSES.find(each => each === status) && "not-begun" : (stryCov_9fa48("439"), STATUSES.find(stryMutAct_9fa48("440") ? () => undefined : (stryCov_9fa48("440"), each => stryMutAct_9fa48("443") ? each !== status : stryMutAct_9fa48("442") ? false : stryMutAct_9fa48("441") ? true : (stryCov_9fa48("441", "442", "443"), each === status))) ?? (stryMutAct_9fa48("444") ? "" : (stryCov_9fa48("444"), "not-begun")));
    return stryMutAct_9fa48("445") ? {} : (stryCov_9fa48("445"), {
      status: known,
      owner,
      due,
      note,
      updated
    });
  }
}

/** True if two entries say the same, whenever they were written. */
export function isSameRecord(one: WorksheetEntry, other: WorksheetEntry): boolean {
  if (stryMutAct_9fa48("446")) {
    {}
  } else {
    stryCov_9fa48("446");
    return stryMutAct_9fa48("449") ? one.status === other.status && one.owner === other.owner && one.due === other.due || one.note === other.note : stryMutAct_9fa48("448") ? false : stryMutAct_9fa48("447") ? true : (stryCov_9fa48("447", "448", "449"), (stryMutAct_9fa48("451") ? one.status === other.status && one.owner === other.owner || one.due === other.due : stryMutAct_9fa48("450") ? true : (stryCov_9fa48("450", "451"), (stryMutAct_9fa48("453") ? one.status === other.status || one.owner === other.owner : stryMutAct_9fa48("452") ? true : (stryCov_9fa48("452", "453"), (stryMutAct_9fa48("455") ? one.status !== other.status : stryMutAct_9fa48("454") ? true : (stryCov_9fa48("454", "455"), one.status === other.status)) && (stryMutAct_9fa48("457") ? one.owner !== other.owner : stryMutAct_9fa48("456") ? true : (stryCov_9fa48("456", "457"), one.owner === other.owner)))) && (stryMutAct_9fa48("459") ? one.due !== other.due : stryMutAct_9fa48("458") ? true : (stryCov_9fa48("458", "459"), one.due === other.due)))) && (stryMutAct_9fa48("461") ? one.note !== other.note : stryMutAct_9fa48("460") ? true : (stryCov_9fa48("460", "461"), one.note === other.note)));
  }
}

/** Merges an entry that two windows changed: field by field; where both wrote a note, both notes are kept. */
export function mergeChangedRecord(base: WorksheetEntry | null, mine: WorksheetEntry, stored: WorksheetEntry): Merged<WorksheetEntry> {
  if (stryMutAct_9fa48("462")) {
    {}
  } else {
    stryCov_9fa48("462");
    const from = stryMutAct_9fa48("463") ? base && UNRECORDED : (stryCov_9fa48("463"), base ?? UNRECORDED);
    const {
      value: note,
      hasBoth
    } = mergeText(from.note, mine.note, stored.note);
    const value = stryMutAct_9fa48("464") ? {} : (stryCov_9fa48("464"), {
      status: mergeValue(from.status, mine.status, stored.status),
      owner: mergeValue(from.owner, mine.owner, stored.owner),
      due: mergeValue(from.due, mine.due, stored.due),
      note,
      updated: mine.updated
    });
    return stryMutAct_9fa48("465") ? {} : (stryCov_9fa48("465"), {
      value,
      hasBoth
    });
  }
}

/** The form of a task without an entry. */
export const UNRECORDED: WorksheetEntry = stryMutAct_9fa48("466") ? {} : (stryCov_9fa48("466"), {
  status: stryMutAct_9fa48("467") ? "" : (stryCov_9fa48("467"), "not-begun"),
  owner: stryMutAct_9fa48("468") ? "Stryker was here!" : (stryCov_9fa48("468"), ""),
  due: stryMutAct_9fa48("469") ? "Stryker was here!" : (stryCov_9fa48("469"), ""),
  note: stryMutAct_9fa48("470") ? "Stryker was here!" : (stryCov_9fa48("470"), ""),
  updated: stryMutAct_9fa48("471") ? "Stryker was here!" : (stryCov_9fa48("471"), "")
});

/** Merges two worksheets. For a task in both, the entry changed later is kept; at equal times, the entry from `other`. */
export function mergeWorksheets(own: Worksheet, other: Worksheet): Worksheet {
  if (stryMutAct_9fa48("472")) {
    {}
  } else {
    stryCov_9fa48("472");
    const merged = new Map(own);
    for (const [task, entry] of other) {
      if (stryMutAct_9fa48("473")) {
        {}
      } else {
        stryCov_9fa48("473");
        const known = own.get(task);
        if (stryMutAct_9fa48("476") ? known === undefined && Date.parse(known.updated) <= Date.parse(entry.updated) : stryMutAct_9fa48("475") ? false : stryMutAct_9fa48("474") ? true : (stryCov_9fa48("474", "475", "476"), (stryMutAct_9fa48("478") ? known !== undefined : stryMutAct_9fa48("477") ? false : (stryCov_9fa48("477", "478"), known === undefined)) || (stryMutAct_9fa48("481") ? Date.parse(known.updated) > Date.parse(entry.updated) : stryMutAct_9fa48("480") ? Date.parse(known.updated) < Date.parse(entry.updated) : stryMutAct_9fa48("479") ? false : (stryCov_9fa48("479", "480", "481"), Date.parse(known.updated) <= Date.parse(entry.updated))))) {
          if (stryMutAct_9fa48("482")) {
            {}
          } else {
            stryCov_9fa48("482");
            if (stryMutAct_9fa48("483")) {
              ;
            } else {
              stryCov_9fa48("483");
              merged.set(task, entry);
            }
          }
        }
      }
    }
    return merged;
  }
}

/**
 * True for an entry that is not done and whose date has passed.
 * @param today ISO 8601 date
 */
export function isOverdue({
  status,
  due
}: WorksheetEntry, today: string): boolean {
  if (stryMutAct_9fa48("484")) {
    {}
  } else {
    stryCov_9fa48("484");
    return stryMutAct_9fa48("487") ? status !== "done" && due !== "" || due < today : stryMutAct_9fa48("486") ? false : stryMutAct_9fa48("485") ? true : (stryCov_9fa48("485", "486", "487"), (stryMutAct_9fa48("489") ? status !== "done" || due !== "" : stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488", "489"), (stryMutAct_9fa48("491") ? status === "done" : stryMutAct_9fa48("490") ? true : (stryCov_9fa48("490", "491"), status !== (stryMutAct_9fa48("492") ? "" : (stryCov_9fa48("492"), "done")))) && (stryMutAct_9fa48("494") ? due === "" : stryMutAct_9fa48("493") ? true : (stryCov_9fa48("493", "494"), due !== (stryMutAct_9fa48("495") ? "Stryker was here!" : (stryCov_9fa48("495"), "")))))) && (stryMutAct_9fa48("498") ? due >= today : stryMutAct_9fa48("497") ? due <= today : stryMutAct_9fa48("496") ? true : (stryCov_9fa48("496", "497", "498"), due < today)));
  }
}