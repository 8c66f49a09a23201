/** Tables that are wider than their column scroll in a region that has a name and is reached by keyboard; others are no stop. */
import { KIND_NAMES } from "../../site/strings.ts";
import { pageLanguage } from "../page-language.ts";
import { clauseNameOf } from "./clause-name.ts";
