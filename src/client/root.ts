/** On the root page: leads the reader to the language version that suits. */
import { chooseLanguage } from "./choose-language.ts";
import { recall } from "./storage.ts";

const list = document.querySelector<HTMLElement>("[data-languages]");
const available = list?.dataset.languages?.split(" ") ?? [];
const language = chooseLanguage(recall("localStorage", "language"), navigator.languages, available);
const root = document.documentElement.dataset.root ?? "/";
location.replace(`${root}${language}/${location.search}${location.hash}`);
