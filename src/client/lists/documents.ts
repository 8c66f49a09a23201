/** Filters a long list of documents by words, kind, issuer and year; the address holds the choices. */
import { langOfName } from "../../site/i18n/chinese.ts";
import { formatDate } from "../../site/i18n/format.ts";
import { GENRE_NAMES } from "../../site/i18n/genres.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { chosen, readAddress, writeAddress } from "./filter-address.ts";
import { hasWords, type Listed, loadListing } from "./listing.ts";

const CHOICES = ["words", "genre", "issuer", "year"] as const;
/** So many documents are added at a time. */
const STEP = 50;

const form = document.querySelector<HTMLFormElement>("#document-filter");
const pages = document.querySelector<HTMLElement>("#document-pages");
const found = document.querySelector<HTMLElement>("#documents-found");
const lang = pageLanguage();

function isGenre(value: string): value is keyof typeof GENRE_NAMES {
  return value in GENRE_NAMES;
}

function row({ id, title, genre, issuer, date }: Listed): HTMLLIElement {
  const facts = element("p", { class: "facts" });
  if (date !== "") facts.append(element("time", { datetime: date }, formatDate(lang, date)));
  if (isGenre(genre)) facts.append(element("span", {}, GENRE_NAMES[genre][lang]));
  if (issuer !== "") facts.append(element("span", { lang: langOfName(lang, issuer) }, issuer));
  const link = element("a", { href: clauseHref(lang, id), lang: langOfName(lang, title) }, title);
  return element("li", {}, element("h2", { class: "title" }, link), facts);
}

function fits(listed: Listed, controls: HTMLFormElement): boolean {
  const [words, genre, issuer, year] = CHOICES.map((name) => chosen(controls, name));
  return (
    hasWords(listed, words ?? "") &&
    (genre === "" || listed.genre === genre) &&
    (issuer === "" || listed.issuer === issuer) &&
    (year === "" || listed.date.startsWith(year ?? ""))
  );
}

/** The number of the latest change: an earlier one that ends later shows nothing. */
let latest = 0;

/** Shows what fits in the place of the pages; without a choice, the pages. */
async function show(
  controls: HTMLFormElement,
  place: HTMLElement,
  list: HTMLElement,
): Promise<void> {
  const own = ++latest;
  const output = controls.querySelector("output");
  const isFiltered = CHOICES.some((name) => chosen(controls, name).trim() !== "");
  if (!isFiltered) {
    place.hidden = false;
    list.hidden = true;
    if (output) output.value = "";
    return;
  }
  const all = await loadListing(lang).catch(() => null);
  if (own !== latest) return;
  if (all === null) {
    if (output) output.value = output.dataset.failed ?? "";
    return;
  }
  const left = all.filter((listed) => fits(listed, controls));
  const items = element("ol", {}, ...left.slice(0, STEP).map(row));
  const more = element("button", { type: "button", class: "button" }, list.dataset.more ?? "");
  more.hidden = left.length <= STEP;
  more.addEventListener("click", () => {
    const { length } = items.children;
    const next = left.slice(length, length + STEP).map(row);
    items.append(...next);
    next[0]?.querySelector("a")?.focus();
    more.hidden = items.children.length >= left.length;
  });
  list.replaceChildren(items, more);
  list.hidden = false;
  place.hidden = true;
  if (output) {
    output.value = (output.dataset.words ?? "")
      .replace("{shown}", String(left.length))
      .replace("{all}", String(all.length));
  }
}

if (form !== null && pages !== null && found !== null) {
  const words = form.elements.namedItem("words");
  readAddress(form, CHOICES);
  if (words instanceof HTMLInputElement) {
    words.value = new URLSearchParams(location.search).get("words") ?? "";
  }
  void show(form, pages, found);
  form.addEventListener("input", () => {
    writeAddress(form, CHOICES);
    void show(form, pages, found);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}
