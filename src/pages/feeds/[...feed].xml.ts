/** A feed in one language. Its addresses are absolute if the site's address is known. */
import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { ATOM_TYPE } from "../../site/changes/atom.ts";
import { feedXml } from "../../site/changes/feed-xml.ts";
import { feedPath, SITE_FEEDS } from "../../site/changes/shown-feeds.ts";
import { SITE_LANGUAGES } from "../../site/i18n/site-languages.ts";
import { absoluteAddress } from "../../site/routes/absolute.ts";
import { pageHref, ROOT } from "../../site/routes/address.ts";
import { corpus, record } from "../../site/routes/collection.ts";
import icon from "../../styles/seal.svg?url&no-inline";

export function getStaticPaths() {
  return SITE_LANGUAGES.flatMap((lang) =>
    SITE_FEEDS.map((feed) => ({
      params: { feed: feedPath(lang, feed).replace(/^feeds\/|\.xml$/gu, "") },
      props: { lang, feed },
    })),
  );
}

type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = ({ props: { lang, feed }, site }) => {
  const xml = feedXml(
    lang,
    feed,
    SITE_LANGUAGES,
    { corpus, record },
    {
      feed: (other) => absoluteAddress(site, `${ROOT}${feedPath(other, feed)}`),
      page: (path) => absoluteAddress(site, pageHref(lang, path)),
      icon: absoluteAddress(site, icon),
    },
  );
  return new Response(xml, { headers: { "Content-Type": ATOM_TYPE } });
};
