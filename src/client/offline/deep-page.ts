/** Shows a page that comes in one script with its neighbours (`node/offline/bundled-pages.ts`): this script, then that one. */
import type {} from "./files.ts";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href;
const [written = ""] = document.baseURI.slice(root.length).split(/[?#]/u);
const own = decodeURIComponent(written);
let page = "";

globalThis.tiaowenFile = (path, content) => {
  if (path === own && "text" in content) page = content.text;
};

// Earlier than this, Chromium gives up the scripts of what is written.
addEventListener("load", () => {
  const place = decodeURIComponent(location.hash.slice(1));
  document.open();
  document.write(page);
  document.close();
  // What is written has no place to begin at.
  addEventListener("load", () => document.getElementById(place)?.scrollIntoView());
});
