/** On the pages of the five texts the clauses that answer a query are those of the search in each text. */
// @ts-nocheck

import { test } from "vitest";
import { answersOn, QUERIES } from "../client/find-in-document/answering-pages.ts";
import { collection } from "../support/real-content.ts";

test.each(QUERIES)("%s", answersOn(collection));
