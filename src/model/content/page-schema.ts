/** Schemas of what a collection adds to its site: the head of a page's Markdown file, and the keys of `site.yaml`. */
import { z } from "zod";

/** The head of `pages/<page>.<language>.md`. */
export const pageHeadSchema = z.strictObject({
  title: z.string().min(1),
  /** A sentence for search engines. */
  description: z.string().min(1).optional(),
});

/** The head of `pages/front.<language>.md`; without a title the description of the site stands above the text. */
export const frontHeadSchema = pageHeadSchema.partial();

const file = z
  .string()
  .regex(/^[^/\\]+$/u, "a file is named as it is called in assets/, without a folder");
const pages = z.array(z.string().min(1)).optional();

/** Keys of `site.yaml`. */
export const ownSiteShape = {
  logo: z.union([file, z.strictObject({ light: file, dark: file })]).optional(),
  icon: file.optional(),
  styles: z.array(file).optional(),
  menu: z.strictObject({ header: pages, footer: pages }).optional(),
};
