/** The sections of the site: the one list that header, footer and lists of sections are made of. A new section is one line. */

import { DATES } from "../../annotate/dates/timeline.ts";
import { hasKeyProjects } from "../../annotate/hierarchies/key-projects.ts";
import { placedDuties } from "../../corpus/duties/placed-duties.ts";
import { hasTaskOverview } from "../../corpus/tasks/overview.ts";
import type { OwnSite } from "../../model/content/own-site.ts";
import type { Corpus } from "../../model/corpus.ts";
import { works } from "../../versions/works.ts";
import type { Language } from "../i18n/languages.ts";
import { changesWord } from "../i18n/pages/changes.ts";
import { offlineWord } from "../i18n/pages/offline.ts";
import { phraseWord } from "../i18n/pages/phrases.ts";
import { sectionWord } from "../i18n/pages/sections.ts";
import { statisticsWord } from "../i18n/pages/statistics.ts";
import { timelineWord } from "../i18n/pages/timeline.ts";
import { versionWord } from "../i18n/pages/versions.ts";
import { linkingStrings } from "../i18n/reading/linking.ts";
import { notesStrings } from "../i18n/reading/notes.ts";
import { t } from "../i18n/strings.ts";
import { dutyWord } from "../i18n/tasks/duties.ts";
import { indicatorWord } from "../i18n/tasks/indicators.ts";
import { taskWord } from "../i18n/tasks/tasks.ts";
import { ownLang, ownText } from "../own/own-version.ts";

/** The groups of the footer, in order. */
export const SECTION_GROUPS = ["texts", "tasks", "use", "own"] as const;
export type SectionGroup = (typeof SECTION_GROUPS)[number];

/** A section of the site. */
export interface SiteSection {
  /** Its address below that of a language. */
  readonly path: string;
  readonly group: SectionGroup;
  /** `main`: in the header and the footer; `footer`: in the footer alone. */
  readonly place: "main" | "footer";
  readonly name: (lang: Language) => string;
  /** Its name in the footer, where that is another one. */
  readonly fullName?: (lang: Language) => string;
  /** `lang` of the name, where that is another one than the page's. */
  readonly nameLang?: (lang: Language) => string | undefined;
  /** False for a collection that has nothing to show there; absent for a section that every site has. */
  readonly exists?: (corpus: Corpus) => boolean;
}

const hasHierarchies = ({ hierarchies }: Corpus): boolean => hierarchies.length > 0;
const hasDates = (corpus: Corpus): boolean => corpus.layer(DATES).all.length > 0;
const hasIndicators = ({ indicators }: Corpus): boolean => indicators.indicators.length > 0;
const hasVersions = (corpus: Corpus): boolean => corpus.derive(works).all.length > 0;
const hasDuties = (corpus: Corpus): boolean => corpus.derive(placedDuties).length > 0;

/** Every section, in the order in which it is shown. */
const SECTIONS: readonly SiteSection[] = [
  { path: "docs/", group: "texts", place: "main", name: (lang) => t(lang, "documents") },
  {
    path: "tasks/",
    group: "tasks",
    place: "main",
    name: (lang) => t(lang, "tasks"),
    fullName: (lang) => t(lang, "hierarchies"),
    exists: hasHierarchies,
  },
  {
    path: "timeline/",
    group: "texts",
    place: "main",
    name: (lang) => timelineWord(lang, "title"),
    exists: hasDates,
  },
  {
    path: "glossary/",
    group: "texts",
    place: "main",
    name: (lang) => t(lang, "glossary"),
    exists: ({ glossary }) => glossary.length > 0,
  },
  {
    path: "indicators/",
    group: "tasks",
    place: "main",
    name: (lang) => indicatorWord(lang, "title"),
    exists: hasIndicators,
  },
  { path: "search/", group: "use", place: "main", name: (lang) => t(lang, "search") },
  { path: "data/", group: "use", place: "main", name: (lang) => t(lang, "data") },
  { path: "about/", group: "use", place: "main", name: (lang) => t(lang, "about") },
  {
    path: "tasks/overview/",
    group: "tasks",
    place: "footer",
    name: (lang) => taskWord(lang, "overview"),
    exists: hasTaskOverview,
  },
  {
    path: "tasks/key-projects/",
    group: "tasks",
    place: "footer",
    name: (lang) => taskWord(lang, "keyProjects"),
    exists: hasKeyProjects,
  },
  {
    path: "promises/",
    group: "tasks",
    place: "footer",
    name: (lang) => indicatorWord(lang, "promises"),
    exists: hasIndicators,
  },
  {
    path: "duties/",
    group: "tasks",
    place: "footer",
    name: (lang) => dutyWord(lang, "title"),
    exists: hasDuties,
  },
  {
    path: "versions/",
    group: "texts",
    place: "footer",
    name: (lang) => versionWord(lang, "title"),
    exists: hasVersions,
  },
  {
    path: "compare/",
    group: "texts",
    place: "footer",
    name: (lang) => linkingStrings(lang).compareTitle,
  },
  {
    path: "statistics/",
    group: "texts",
    place: "footer",
    name: (lang) => statisticsWord(lang, "title"),
  },
  {
    path: "phrases/",
    group: "texts",
    place: "footer",
    name: (lang) => phraseWord(lang, "title"),
  },
  { path: "changes/", group: "texts", place: "footer", name: (lang) => changesWord(lang, "title") },
  { path: "notes/", group: "use", place: "footer", name: (lang) => notesStrings(lang).title },
  { path: "offline/", group: "use", place: "footer", name: (lang) => offlineWord(lang, "title") },
];

/** The sections that a collection has, and the pages of its menu. */
export function sectionsOf(corpus: Corpus): readonly SiteSection[] {
  return corpus.derive(presentSections);
}

function presentSections(corpus: Corpus): readonly SiteSection[] {
  return [
    ...SECTIONS.filter(({ exists }) => exists === undefined || exists(corpus)),
    ...ownSections(corpus.site.own),
  ];
}

function ownSections({ menu, pages }: OwnSite): SiteSection[] {
  return [...new Set([...menu.header, ...menu.footer])].flatMap((id) => {
    const texts = pages.find((page) => page.id === id)?.texts;
    if (texts === undefined) return [];
    return {
      path: `pages/${id}/`,
      group: "own",
      place: menu.header.includes(id) ? "main" : "footer",
      name: (lang) => ownText(lang, texts).title ?? id,
      nameLang: (lang) => ownLang(lang, ownText(lang, texts)),
    };
  });
}

/** The heading of a group. */
export function groupName(lang: Language, group: SectionGroup): string {
  return sectionWord(lang, group);
}
