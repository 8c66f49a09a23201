/** What a page says whose scripts did not start, in three languages; no script needs it. */
import { wording } from "../wording.ts";

export const NOT_STARTED = wording(
  "本页的程序没有启动：脚本没有取到，或服务器给它标了错误的类型。请重新加载；仍不行，请告诉本站的管理者。",
  "本頁的程式沒有啟動：指令碼沒有取到，或伺服器給它標了錯誤的類型。請重新載入；仍不行，請告訴本站的管理者。",
  "The scripts of this page did not start: they did not arrive, or the server labels them with the wrong type. Reload the page; if that does not help, tell whoever runs this site.",
);
