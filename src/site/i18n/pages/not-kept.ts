/** What is said in the place of a page that cannot be loaded and is not kept, in three languages; the service worker contains it. */
import { wording } from "../wording.ts";

export const NOT_KEPT_PAGE = {
  title: wording("现在没有网络", "現在沒有網絡", "No network"),
  text: wording(
    "这一页没有存在这个浏览器里，要连上网才能打开。读过的页面，以及你要求存下的文件，断网时也能打开。",
    "這一頁沒有存在這個瀏覽器內，要連上網絡才能開啟。讀過的頁面，以及你要求存下的文件，斷網時也能開啟。",
    "This page is not stored in your browser, so it needs a network. Pages that you have read, and documents that you asked to keep, open without one.",
  ),
  home: wording("首页", "首頁", "Home"),
  languages: wording("语言", "語言", "Language"),
  stored: wording("现在能打开的页面", "現在能開啟的頁面", "Pages that open now"),
  again: wording("再试一次", "再試一次", "Try again"),
} as const;
