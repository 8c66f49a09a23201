/** Addresses of the pages of indicators, which exist only where the content declares indicators. */
// @ts-nocheck

import type { IndicatorFacts } from "../../corpus/indicators/facts.ts";
import { indicatorFacts } from "../../corpus/indicators/facts.ts";
import type { Language } from "../i18n/languages.ts";
import { languagePaths } from "../i18n/site-languages.ts";
import { pageHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";

export const INDICATORS_PATH = "indicators/";
export const PROMISES_PATH = "promises/";

/** True if the collection has indicators. */
export function hasIndicators(): boolean {
  return corpus.indicators.indicators.length > 0;
}

/** `getStaticPaths` of a page about all indicators. */
export function indicatorsPaths(): { params: { lang: Language } }[] {
  return hasIndicators() ? languagePaths() : [];
}

/** `getStaticPaths` of the page of an indicator. */
export function indicatorPaths(): {
  params: { lang: Language; indicator: string };
  props: { facts: IndicatorFacts };
}[] {
  return languagePaths().flatMap(({ params }) =>
    corpus.derive(indicatorFacts).map((facts) => ({
      params: { ...params, indicator: facts.indicator.id },
      props: { facts },
    })),
  );
}

export function indicatorHref(lang: Language, id: string): string {
  return pageHref(lang, `${INDICATORS_PATH}${id}/`);
}

export function promiseHref(lang: Language, id: string): string {
  return pageHref(lang, `${PROMISES_PATH}#${id}`);
}
