/**
 * Shows a page that shares a script with its neighbours (`node/offline/bundled-pages.ts`). This script runs first, then
 * the shared one.
 */
// @ts-nocheck


const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href;
const [written = ""] = document.baseURI.slice(root.length).split(/[?#]/u);
const own = decodeURIComponent(written);
let page = "";

globalThis.tiaowenFile = (path, content) => {
  if (path === own && "text" in content) page = content.text;
};

// Before the load event, Chromium drops the scripts of the written page.
addEventListener("load", () => {
  const place = decodeURIComponent(location.hash.slice(1));
  document.open();
  document.write(page);
  document.close();
  // A written page does not scroll to its fragment by itself.
  addEventListener("load", () => document.getElementById(place)?.scrollIntoView());
});
