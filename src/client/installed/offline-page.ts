/** The part of the offline page about this browser: what is kept, with sizes, and how to keep more or give it up. */
import { formatSize } from "../../site/i18n/size.ts";
import { pageHref } from "../../site/routes/address.ts";
import { loadOutline } from "../data/outlines.ts";
import { element, required } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { startControl } from "./keep-control.ts";
import { countReadPages, forgetReadPages, giveUp, loadSizes, present } from "./kept-site.ts";
import { canKeep } from "./start.ts";

const kept = document.querySelector<HTMLElement>("#kept-site");
const lang = pageLanguage();

/** Names a link by the title of its document, which is kept with it; until then its id stands there. */
async function nameByTitle(link: HTMLAnchorElement, id: string): Promise<void> {
  const outline = await loadOutline(lang, id).catch(() => null);
  if (outline === null) return;
  link.textContent = outline.plainTitle;
  if (lang === "en" && /\p{Script=Han}/u.test(outline.plainTitle)) link.lang = "zh-Hans";
}

async function start(place: HTMLElement): Promise<void> {
  const { sizes, hasNetwork } = await loadSizes();
  const documents = required(place, "#kept-documents", HTMLElement);
  const list = required(documents, "ul", HTMLUListElement);
  const pages = required(place, "#read-pages", HTMLElement);
  const control = required(place, ".keep", HTMLElement);

  async function showDocuments(): Promise<void> {
    const choice = await present();
    documents.hidden = choice.documents.length === 0 || choice.all;
    list.replaceChildren(
      ...choice.documents.map((id) => {
        const remove = element(
          "button",
          { type: "button", class: "button" },
          list.dataset.remove ?? "",
        );
        remove.addEventListener("click", async () => {
          await giveUp({ document: id });
          await show();
        });
        const link = element("a", { href: pageHref(lang, `docs/${id}/`) }, id);
        void nameByTitle(link, id);
        const bytes = sizes?.documents[id];
        const size = element("span", { class: "soft" }, ...(bytes ? [formatSize(bytes)] : []));
        return element("li", {}, link, size, remove);
      }),
    );
  }

  async function showPages(): Promise<void> {
    const count = await countReadPages();
    pages.hidden = count === 0;
    required(pages, "output", HTMLOutputElement).value = String(count);
  }

  const refresh = startControl(control, "all", sizes?.all ?? null, () => void show());
  async function showControl(): Promise<void> {
    await refresh();
    // Without a network nothing more is kept, but what is kept can be given up.
    const isOf = hasNetwork || (await present()).all;
    control.hidden = !isOf;
    required(place, "#keep-no-network", HTMLElement).hidden = isOf;
  }
  async function show(): Promise<void> {
    await Promise.all([showControl(), showDocuments(), showPages()]);
  }
  required(pages, "button", HTMLButtonElement).addEventListener("click", async () => {
    await forgetReadPages();
    await show();
  });
  await show();
  place.hidden = false;
}

if (kept !== null && document.documentElement.dataset.pageFile === undefined) {
  if (canKeep()) {
    start(kept).catch((error: unknown) => console.info("The kept site cannot be shown:", error));
  } else {
    const sentence = document.querySelector<HTMLElement>("#kept-impossible");
    if (sentence !== null) sentence.hidden = false;
  }
}
