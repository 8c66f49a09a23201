/** `getStaticPaths` for the pages of a list after its first. */
import type { Language } from "../i18n/languages.ts";
import { SITE_LANGUAGES } from "../i18n/site-languages.ts";

export function furtherPages<Page extends { readonly number: number }>(
  pages: readonly Page[],
): { params: { lang: Language; page: string }; props: { page: Page } }[] {
  return SITE_LANGUAGES.flatMap((lang) =>
    pages
      .slice(1)
      .map((page) => ({ params: { lang, page: String(page.number) }, props: { page } })),
  );
}
