/** The root page: redirects the reader to a language version. */
// @ts-nocheck

import { pageHref } from "../../site/routes/address.ts";
import { recall } from "../dom/storage.ts";
import { chooseLanguage } from "./choose-language.ts";

const list = document.querySelector<HTMLElement>("[data-languages]");
const available = list?.dataset.languages?.split(" ") ?? [];
const language = chooseLanguage(recall("localStorage", "language"), navigator.languages, available);
location.replace(pageHref(language, `${location.search}${location.hash}`));
