/** The content of the pages, as the build and the development server share it. */
import { sharedContent } from "../../node/build/shared-content.ts";

/**
 * The corpus, the data files as the page `/data/` lists them, in this order, what the publications of the site changed, and what is
 * known of the texts.
 */
export const { corpus, dataFiles, record, ofText } = sharedContent();
