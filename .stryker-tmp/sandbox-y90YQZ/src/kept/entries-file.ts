/** The file format of readers' data: entries by key, every value a validated text. Worksheet and notes share it. */
// @ts-nocheck


/** A kind of file. */function stryNS_9fa48() {
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
export interface EntriesFormat {
  /** The value of `format` in the file. */
  readonly name: string;
  readonly version: number;
  /** The property that contains an entry's key. */
  readonly key: string;
  /** The check of each value of an entry, including the key; an entry has exactly these values. */
  readonly checks: Readonly<Record<string, (value: string) => boolean>>;
}

/** A problem in a file that prevents its import. Entries are counted from 1; `subject` is the entry's key, if known. */
export type FileProblem = {
  readonly what: "syntax";
  readonly line: number | null;
} | {
  readonly what: "format" | "entries";
} | {
  readonly what: "version";
  readonly found: string;
  readonly known: number;
} | {
  readonly what: "value";
  readonly entry: number;
  readonly subject: string | null;
  readonly key: string;
  readonly found: string;
} | {
  readonly what: "key";
  readonly entry: number;
  readonly subject: string | null;
  readonly key: string;
} | {
  readonly what: "repeated";
  readonly entry: number;
  readonly subject: string;
  readonly first: number;
};

/** The values of an entry, all validated, without the key. */
export type Values = Readonly<Record<string, string>>;

/** True for a string of the form `document#clause`. */
export function isClauseKey(value: string): boolean {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    return (stryMutAct_9fa48("6") ? /^[a-z0-9-]+#[^a-z0-9-]+$/u : stryMutAct_9fa48("5") ? /^[a-z0-9-]+#[a-z0-9-]$/u : stryMutAct_9fa48("4") ? /^[^a-z0-9-]+#[a-z0-9-]+$/u : stryMutAct_9fa48("3") ? /^[a-z0-9-]#[a-z0-9-]+$/u : stryMutAct_9fa48("2") ? /^[a-z0-9-]+#[a-z0-9-]+/u : stryMutAct_9fa48("1") ? /[a-z0-9-]+#[a-z0-9-]+$/u : (stryCov_9fa48("1", "2", "3", "4", "5", "6"), /^[a-z0-9-]+#[a-z0-9-]+$/u)).test(value);
  }
}

/** True for a date and time in ISO 8601, in UTC. */
export function isMoment(value: string): boolean {
  if (stryMutAct_9fa48("7")) {
    {}
  } else {
    stryCov_9fa48("7");
    return stryMutAct_9fa48("10") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) || !Number.isNaN(Date.parse(value)) : stryMutAct_9fa48("9") ? false : stryMutAct_9fa48("8") ? true : (stryCov_9fa48("8", "9", "10"), (stryMutAct_9fa48("27") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\D+)?Z$/ : stryMutAct_9fa48("26") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d)?Z$/ : stryMutAct_9fa48("25") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)Z$/ : stryMutAct_9fa48("24") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\D(?:\.\d+)?Z$/ : stryMutAct_9fa48("23") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\D\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("22") ? /^\d{4}-\d\d-\d\dT\d\d:\d\D:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("21") ? /^\d{4}-\d\d-\d\dT\d\d:\D\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("20") ? /^\d{4}-\d\d-\d\dT\d\D:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("19") ? /^\d{4}-\d\d-\d\dT\D\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("18") ? /^\d{4}-\d\d-\d\DT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("17") ? /^\d{4}-\d\d-\D\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("16") ? /^\d{4}-\d\D-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("15") ? /^\d{4}-\D\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("14") ? /^\D{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("13") ? /^\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : stryMutAct_9fa48("12") ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/ : stryMutAct_9fa48("11") ? /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/ : (stryCov_9fa48("11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27"), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)).test(value) && (stryMutAct_9fa48("28") ? Number.isNaN(Date.parse(value)) : (stryCov_9fa48("28"), !Number.isNaN(Date.parse(value)))));
  }
}

/** Entries as the text of a file, sorted by key. */
export function writeEntries(format: EntriesFormat, entries: ReadonlyMap<string, object>): string {
  if (stryMutAct_9fa48("29")) {
    {}
  } else {
    stryCov_9fa48("29");
    const listed = (stryMutAct_9fa48("30") ? [] : (stryCov_9fa48("30"), [...entries])).toSorted(stryMutAct_9fa48("31") ? () => undefined : (stryCov_9fa48("31"), ([one], [other]) => (stryMutAct_9fa48("35") ? one >= other : stryMutAct_9fa48("34") ? one <= other : stryMutAct_9fa48("33") ? false : stryMutAct_9fa48("32") ? true : (stryCov_9fa48("32", "33", "34", "35"), one < other)) ? stryMutAct_9fa48("36") ? +1 : (stryCov_9fa48("36"), -1) : 1)).map(stryMutAct_9fa48("37") ? () => undefined : (stryCov_9fa48("37"), ([key, entry]) => stryMutAct_9fa48("38") ? {} : (stryCov_9fa48("38"), {
      [format.key]: key,
      ...entry
    })));
    const content = stryMutAct_9fa48("39") ? {} : (stryCov_9fa48("39"), {
      format: format.name,
      version: format.version,
      entries: listed
    });
    return stryMutAct_9fa48("40") ? `` : (stryCov_9fa48("40"), `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Parses the text of a file: all of its entries, or its problems in order. */
export function readEntries(format: EntriesFormat, text: string): {
  readonly entries: ReadonlyMap<string, Values>;
} | {
  readonly problems: readonly FileProblem[];
} {
  if (stryMutAct_9fa48("41")) {
    {}
  } else {
    stryCov_9fa48("41");
    let given: unknown;
    try {
      if (stryMutAct_9fa48("42")) {
        {}
      } else {
        stryCov_9fa48("42");
        given = JSON.parse(text.replace(stryMutAct_9fa48("43") ? /\uFEFF/u : (stryCov_9fa48("43"), /^\uFEFF/u), stryMutAct_9fa48("44") ? "Stryker was here!" : (stryCov_9fa48("44"), "")));
      }
    } catch (error) {
      if (stryMutAct_9fa48("45")) {
        {}
      } else {
        stryCov_9fa48("45");
        return stryMutAct_9fa48("46") ? {} : (stryCov_9fa48("46"), {
          problems: stryMutAct_9fa48("47") ? [] : (stryCov_9fa48("47"), [stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
            what: stryMutAct_9fa48("49") ? "" : (stryCov_9fa48("49"), "syntax"),
            line: faultyLine(text, error)
          })])
        });
      }
    }
    if (stryMutAct_9fa48("52") ? !isRecord(given) && given.format !== format.name : stryMutAct_9fa48("51") ? false : stryMutAct_9fa48("50") ? true : (stryCov_9fa48("50", "51", "52"), (stryMutAct_9fa48("53") ? isRecord(given) : (stryCov_9fa48("53"), !isRecord(given))) || (stryMutAct_9fa48("55") ? given.format === format.name : stryMutAct_9fa48("54") ? false : (stryCov_9fa48("54", "55"), given.format !== format.name)))) return stryMutAct_9fa48("56") ? {} : (stryCov_9fa48("56"), {
      problems: stryMutAct_9fa48("57") ? [] : (stryCov_9fa48("57"), [stryMutAct_9fa48("58") ? {} : (stryCov_9fa48("58"), {
        what: stryMutAct_9fa48("59") ? "" : (stryCov_9fa48("59"), "format")
      })])
    });
    if (stryMutAct_9fa48("62") ? given.version === format.version : stryMutAct_9fa48("61") ? false : stryMutAct_9fa48("60") ? true : (stryCov_9fa48("60", "61", "62"), given.version !== format.version)) {
      if (stryMutAct_9fa48("63")) {
        {}
      } else {
        stryCov_9fa48("63");
        const found = shown(given.version);
        return stryMutAct_9fa48("64") ? {} : (stryCov_9fa48("64"), {
          problems: stryMutAct_9fa48("65") ? [] : (stryCov_9fa48("65"), [stryMutAct_9fa48("66") ? {} : (stryCov_9fa48("66"), {
            what: stryMutAct_9fa48("67") ? "" : (stryCov_9fa48("67"), "version"),
            found,
            known: format.version
          })])
        });
      }
    }
    if (stryMutAct_9fa48("70") ? false : stryMutAct_9fa48("69") ? true : stryMutAct_9fa48("68") ? Array.isArray(given.entries) : (stryCov_9fa48("68", "69", "70"), !Array.isArray(given.entries))) return stryMutAct_9fa48("71") ? {} : (stryCov_9fa48("71"), {
      problems: stryMutAct_9fa48("72") ? [] : (stryCov_9fa48("72"), [stryMutAct_9fa48("73") ? {} : (stryCov_9fa48("73"), {
        what: stryMutAct_9fa48("74") ? "" : (stryCov_9fa48("74"), "entries")
      })])
    });
    return checkEntries(format, given.entries);
  }
}
function checkEntries(format: EntriesFormat, given: readonly unknown[]) {
  if (stryMutAct_9fa48("75")) {
    {}
  } else {
    stryCov_9fa48("75");
    const problems: FileProblem[] = stryMutAct_9fa48("76") ? ["Stryker was here"] : (stryCov_9fa48("76"), []);
    const entries = new Map<string, Values>();
    const places = new Map<string, number>();
    for (const [index, value] of given.entries()) {
      if (stryMutAct_9fa48("77")) {
        {}
      } else {
        stryCov_9fa48("77");
        const entry = stryMutAct_9fa48("78") ? index - 1 : (stryCov_9fa48("78"), index + 1);
        if (stryMutAct_9fa48("81") ? false : stryMutAct_9fa48("80") ? true : stryMutAct_9fa48("79") ? isRecord(value) : (stryCov_9fa48("79", "80", "81"), !isRecord(value))) {
          if (stryMutAct_9fa48("82")) {
            {}
          } else {
            stryCov_9fa48("82");
            problems.push(stryMutAct_9fa48("84") ? {} : (stryCov_9fa48("84"), {
              what: stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), "value"),
              entry,
              subject: null,
              key: stryMutAct_9fa48("86") ? "" : (stryCov_9fa48("86"), "entry"),
              found: shown(value)
            }));
            continue;
          }
        }
        const key = value[format.key];
        const subject = (stryMutAct_9fa48("89") ? typeof key !== "string" : stryMutAct_9fa48("88") ? false : stryMutAct_9fa48("87") ? true : (stryCov_9fa48("87", "88", "89"), typeof key === (stryMutAct_9fa48("90") ? "" : (stryCov_9fa48("90"), "string")))) ? key : null;
        const found = problemsOf(format, value).map(stryMutAct_9fa48("91") ? () => undefined : (stryCov_9fa48("91"), problem => stryMutAct_9fa48("92") ? {} : (stryCov_9fa48("92"), {
          ...problem,
          entry,
          subject
        })));
        if (stryMutAct_9fa48("93")) {
          ;
        } else {
          stryCov_9fa48("93");
          problems.push(...found);
        }
        if (stryMutAct_9fa48("96") ? subject !== null : stryMutAct_9fa48("95") ? false : stryMutAct_9fa48("94") ? true : (stryCov_9fa48("94", "95", "96"), subject === null)) continue;
        const first = places.get(subject);
        if (stryMutAct_9fa48("99") ? first !== undefined : stryMutAct_9fa48("98") ? false : stryMutAct_9fa48("97") ? true : (stryCov_9fa48("97", "98", "99"), first === undefined)) {
          if (stryMutAct_9fa48("100")) {
            ;
          } else {
            stryCov_9fa48("100");
            places.set(subject, entry);
          }
        } else problems.push(stryMutAct_9fa48("102") ? {} : (stryCov_9fa48("102"), {
          what: stryMutAct_9fa48("103") ? "" : (stryCov_9fa48("103"), "repeated"),
          entry,
          subject,
          first
        }));
        if (stryMutAct_9fa48("106") ? found.length === 0 || first === undefined : stryMutAct_9fa48("105") ? false : stryMutAct_9fa48("104") ? true : (stryCov_9fa48("104", "105", "106"), (stryMutAct_9fa48("108") ? found.length !== 0 : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108"), found.length === 0)) && (stryMutAct_9fa48("110") ? first !== undefined : stryMutAct_9fa48("109") ? true : (stryCov_9fa48("109", "110"), first === undefined)))) if (stryMutAct_9fa48("111")) {
          ;
        } else {
          stryCov_9fa48("111");
          entries.set(subject, valuesOf(format, value));
        }
      }
    }
    return (stryMutAct_9fa48("115") ? problems.length <= 0 : stryMutAct_9fa48("114") ? problems.length >= 0 : stryMutAct_9fa48("113") ? false : stryMutAct_9fa48("112") ? true : (stryCov_9fa48("112", "113", "114", "115"), problems.length > 0)) ? stryMutAct_9fa48("116") ? {} : (stryCov_9fa48("116"), {
      problems
    }) : stryMutAct_9fa48("117") ? {} : (stryCov_9fa48("117"), {
      entries
    });
  }
}
function problemsOf({
  checks
}: EntriesFormat, value: Readonly<Record<string, unknown>>) {
  if (stryMutAct_9fa48("118")) {
    {}
  } else {
    stryCov_9fa48("118");
    const wrong = Object.entries(checks).flatMap(([key, check]) => {
      if (stryMutAct_9fa48("119")) {
        {}
      } else {
        stryCov_9fa48("119");
        const found = value[key];
        const isRight = stryMutAct_9fa48("122") ? typeof found === "string" || check(found) : stryMutAct_9fa48("121") ? false : stryMutAct_9fa48("120") ? true : (stryCov_9fa48("120", "121", "122"), (stryMutAct_9fa48("124") ? typeof found !== "string" : stryMutAct_9fa48("123") ? true : (stryCov_9fa48("123", "124"), typeof found === (stryMutAct_9fa48("125") ? "" : (stryCov_9fa48("125"), "string")))) && check(found));
        return isRight ? stryMutAct_9fa48("126") ? ["Stryker was here"] : (stryCov_9fa48("126"), []) : stryMutAct_9fa48("127") ? [] : (stryCov_9fa48("127"), [stryMutAct_9fa48("128") ? {} : (stryCov_9fa48("128"), {
          what: "value" as const,
          key,
          found: shown(found)
        })]);
      }
    });
    const unknown = stryMutAct_9fa48("129") ? Object.keys(value).map(key => ({
      what: "key" as const,
      key
    })) : (stryCov_9fa48("129"), Object.keys(value).filter(stryMutAct_9fa48("130") ? () => undefined : (stryCov_9fa48("130"), key => stryMutAct_9fa48("131") ? Object.hasOwn(checks, key) : (stryCov_9fa48("131"), !Object.hasOwn(checks, key)))).map(stryMutAct_9fa48("132") ? () => undefined : (stryCov_9fa48("132"), key => stryMutAct_9fa48("133") ? {} : (stryCov_9fa48("133"), {
      what: "key" as const,
      key
    }))));
    return stryMutAct_9fa48("134") ? [] : (stryCov_9fa48("134"), [...wrong, ...unknown]);
  }
}

/** The values of a validated entry. */
function valuesOf(format: EntriesFormat, value: Readonly<Record<string, unknown>>): Values {
  if (stryMutAct_9fa48("135")) {
    {}
  } else {
    stryCov_9fa48("135");
    const keys = stryMutAct_9fa48("136") ? Object.keys(format.checks) : (stryCov_9fa48("136"), Object.keys(format.checks).filter(stryMutAct_9fa48("137") ? () => undefined : (stryCov_9fa48("137"), key => stryMutAct_9fa48("140") ? key === format.key : stryMutAct_9fa48("139") ? false : stryMutAct_9fa48("138") ? true : (stryCov_9fa48("138", "139", "140"), key !== format.key))));
    return Object.fromEntries(keys.map(stryMutAct_9fa48("141") ? () => undefined : (stryCov_9fa48("141"), key => stryMutAct_9fa48("142") ? [] : (stryCov_9fa48("142"), [key, String(value[key])]))));
  }
}
function isRecord(value: unknown): value is Record<string, unknown> {
  if (stryMutAct_9fa48("143")) {
    {}
  } else {
    stryCov_9fa48("143");
    return stryMutAct_9fa48("146") ? typeof value === "object" && value !== null || !Array.isArray(value) : stryMutAct_9fa48("145") ? false : stryMutAct_9fa48("144") ? true : (stryCov_9fa48("144", "145", "146"), (stryMutAct_9fa48("148") ? typeof value === "object" || value !== null : stryMutAct_9fa48("147") ? true : (stryCov_9fa48("147", "148"), (stryMutAct_9fa48("150") ? typeof value !== "object" : stryMutAct_9fa48("149") ? true : (stryCov_9fa48("149", "150"), typeof value === (stryMutAct_9fa48("151") ? "" : (stryCov_9fa48("151"), "object")))) && (stryMutAct_9fa48("153") ? value === null : stryMutAct_9fa48("152") ? true : (stryCov_9fa48("152", "153"), value !== null)))) && (stryMutAct_9fa48("154") ? Array.isArray(value) : (stryCov_9fa48("154"), !Array.isArray(value))));
  }
}

/** A value in the form in which a message shows it. */
function shown(value: unknown): string {
  if (stryMutAct_9fa48("155")) {
    {}
  } else {
    stryCov_9fa48("155");
    const text = stryMutAct_9fa48("156") ? JSON.stringify(value) && "—" : (stryCov_9fa48("156"), JSON.stringify(value) ?? (stryMutAct_9fa48("157") ? "" : (stryCov_9fa48("157"), "—")));
    return (stryMutAct_9fa48("161") ? text.length <= 40 : stryMutAct_9fa48("160") ? text.length >= 40 : stryMutAct_9fa48("159") ? false : stryMutAct_9fa48("158") ? true : (stryCov_9fa48("158", "159", "160", "161"), text.length > 40)) ? stryMutAct_9fa48("162") ? `` : (stryCov_9fa48("162"), `${stryMutAct_9fa48("163") ? text : (stryCov_9fa48("163"), text.slice(0, 40))}…`) : text;
  }
}

/** The line of a syntax error (from 1), from the engine's message; null if the message does not state it. */
function faultyLine(text: string, error: unknown): number | null {
  if (stryMutAct_9fa48("164")) {
    {}
  } else {
    stryCov_9fa48("164");
    const message = error instanceof Error ? error.message : stryMutAct_9fa48("165") ? "Stryker was here!" : (stryCov_9fa48("165"), "");
    const line = stryMutAct_9fa48("166") ? /line (\d+)/.exec(message)[1] : (stryCov_9fa48("166"), (stryMutAct_9fa48("168") ? /line (\D+)/ : stryMutAct_9fa48("167") ? /line (\d)/ : (stryCov_9fa48("167", "168"), /line (\d+)/)).exec(message)?.[1]);
    if (stryMutAct_9fa48("171") ? line === undefined : stryMutAct_9fa48("170") ? false : stryMutAct_9fa48("169") ? true : (stryCov_9fa48("169", "170", "171"), line !== undefined)) return Number(line);
    const position = stryMutAct_9fa48("172") ? /position (\d+)/.exec(message)[1] : (stryCov_9fa48("172"), (stryMutAct_9fa48("174") ? /position (\D+)/ : stryMutAct_9fa48("173") ? /position (\d)/ : (stryCov_9fa48("173", "174"), /position (\d+)/)).exec(message)?.[1]);
    if (stryMutAct_9fa48("177") ? position === undefined : stryMutAct_9fa48("176") ? false : stryMutAct_9fa48("175") ? true : (stryCov_9fa48("175", "176", "177"), position !== undefined)) return stryMutAct_9fa48("178") ? text.split("\n").length : (stryCov_9fa48("178"), text.slice(0, Number(position)).split(stryMutAct_9fa48("179") ? "" : (stryCov_9fa48("179"), "\n")).length);
    return (stryMutAct_9fa48("180") ? /end of (?:JSON )input|end of data/i : (stryCov_9fa48("180"), /end of (?:JSON )?input|end of data/i)).test(message) ? text.split(stryMutAct_9fa48("181") ? "" : (stryCov_9fa48("181"), "\n")).length : null;
  }
}