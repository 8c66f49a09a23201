/** OpenCC by opencc-js: the conversions that the site ships, and the fold table that makes the scripts equal. */
import { Converter, Locale } from "opencc-js";
import { type Convert, createConvert } from "../text/convert.ts";
import { type Dictionary, makeFoldTable } from "../text/fold-table.ts";
import type { CharacterTable } from "../text/normalise.ts";

/** Names of the conversions in opencc-js's table of configurations, in both directions. */
const SHIPPED = ["s2hk", "hk2s"] as const;
const TO_SIMPLIFIED = "t2s";

/** Every dictionary of every stage of a conversion. */
function dictionariesOf(name: string): Dictionary[] {
  const configuration = Locale.configs[name];
  if (configuration === undefined) throw new Error(`opencc-js has no configuration ${name}`);
  return configuration.conversionChain.flat();
}

/** Simplified ↔ Traditional by the Hong Kong standard. Loads its dictionaries: make it once. */
export function openccConvert(): Convert {
  return createConvert({
    "zh-Hans": Converter({ from: "hk", to: "cn" }),
    "zh-Hant": Converter({ from: "cn", to: "hk" }),
  });
}

/** The table of the fold: OpenCC `t` → `cn`, and every pair that a conversion of `openccConvert` interchanges. */
export function openccFoldTable(): CharacterTable {
  return makeFoldTable(SHIPPED.flatMap(dictionariesOf), dictionariesOf(TO_SIMPLIFIED));
}
