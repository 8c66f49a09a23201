/** Before tests of the real content: parses it once for all of them. */
// @ts-nocheck

import type { TestProject } from "vitest/node";
import { parsedContent } from "./parsed-content.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the file with the parsed content. */
    readonly realContent: string;
  }
}

export default async function parseContent(project: TestProject): Promise<void> {
  project.provide("realContent", await parsedContent());
}
