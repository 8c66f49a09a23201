/** llms.txt: the texts and the data of the site, for language models. */
// @ts-nocheck

import type { APIRoute } from "astro";
import { SITE_LANGUAGES } from "../site/i18n/site-languages.ts";
import { llmsText } from "../site/markdown/llms.ts";
import { markdownResponse } from "../site/markdown/response.ts";
import { absoluteAddress } from "../site/routes/absolute.ts";
import { ROOT } from "../site/routes/address.ts";
import { corpus, dataFiles } from "../site/routes/collection.ts";

export const GET: APIRoute = ({ site }) =>
  markdownResponse(
    llmsText({
      ...corpus.site,
      languages: SITE_LANGUAGES,
      documents: corpus.documents,
      hierarchies: corpus.hierarchies,
      dataFiles,
      address: (path) => absoluteAddress(site, `${ROOT}${path}`),
    }),
  );
