/** Units: bodies to which names in texts belong, by declared short names, by the editor's names, and by the place of the document. */
import { createHash } from "node:crypto";
import type { Corpus } from "../../model/corpus.ts";
import type { Forms, Name, PolicyDocument, Titles } from "../../model/types.ts";
import type { AnnotatorTools } from "../annotator.ts";
import { englishNames } from "../names/english-names.ts";
import { shortNames } from "./short-names.ts";
import { isGroup } from "./unit-names.ts";

/** A unit that leads or joins a task. */
export interface Unit {
  /** ASCII: the id of the name in `names.yaml`, else made from the name. */
  readonly id: string;
  readonly titles: Titles;
  /** The place whose unit it is, where the name does not say it (市科技局) and the document does; else null. */
  readonly place: Titles | null;
  /** True for units of a kind: 各区县, 有关部门. */
  readonly isGroup: boolean;
}

/** Finds the unit of a name in Simplified characters, as a document uses it. */
export type UnitFinder = (document: PolicyDocument, name: string) => Unit;

const PLACE = /^(?:中共)?(\p{Script=Han}{2,8}?(?:新区|自治区|自治州|省|市|州|县|区|旗))/u;
/** Names that mean a unit of the document's own place. */
const OF_PLACE = /^(?:[省市区县州旗镇]|新区|自治[区州]|团[省市区县]委|全[省市区县])/u;
/** The central government and bodies with a place in their name are of no other place. */
const CENTRAL = /^(?:中共中央|中央|国务院|全国|国家)/u;

/** The place of a document, by its issuer or else its title; null if neither names one. */
function placeOf({ issuer, titles }: PolicyDocument): string | null {
  for (const words of [issuer?.value["zh-Hans"] ?? "", titles["zh-Hans"]]) {
    const place = PLACE.exec(words.replace(/^关于/u, ""))?.[1];
    if (place !== undefined && !CENTRAL.test(words)) return place;
  }
  return null;
}

const LENGTH = 8;

/** An id made from a name. */
function idOf(key: string): string {
  return `unit-${createHash("sha256").update(key).digest("hex").slice(0, LENGTH)}`;
}

/** Makes the finder; it returns the same object for the same unit. */
export function unitFinder(corpus: Corpus, { folding, convert }: AnnotatorTools): UnitFinder {
  const named = new Map<string, Name>();
  for (const name of corpus.names) {
    if (name.kind !== "organisation") continue;
    for (const form of name.forms) named.set(folding.fold(form), name);
  }
  const english = corpus.derive(englishNames);
  const declared = new Map<string, ReadonlyMap<string, string>>();
  const units = new Map<string, Unit>();
  const inBoth = (hans: string): Forms => ({
    "zh-Hans": hans,
    "zh-Hant": convert(hans, "zh-Hans", "zh-Hant"),
  });

  function once(key: string, make: () => Unit): Unit {
    const unit = units.get(key) ?? make();
    units.set(key, unit);
    return unit;
  }

  return (document, words) => {
    const short = declared.get(document.id) ?? shortNames(corpus, document.id);
    declared.set(document.id, short);
    const name = short.get(words) ?? words;
    const known = named.get(folding.fold(name));
    if (known !== undefined) {
      return once(known.id, () => ({
        id: known.id,
        titles: known.titles,
        place: null,
        isGroup: false,
      }));
    }
    const group = isGroup(name);
    const place = OF_PLACE.test(name) || group ? placeOf(document) : null;
    const key = `${place ?? ""} ${folding.fold(name)}`;
    return once(key, () => ({
      id: idOf(key),
      titles: { ...inBoth(name), en: english.get(name) ?? null },
      place: place === null ? null : { ...inBoth(place), en: english.get(place) ?? null },
      isGroup: group,
    }));
  };
}
