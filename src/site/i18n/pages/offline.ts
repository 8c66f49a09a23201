/** The words of the offline page, of the books, and of a new version, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** Pages use `offlineWord`. */
const OFFLINE_STRINGS = {
  title: wording("离线使用", "離線使用", "Offline use"),
  lead: wording(
    "没有网络，也能阅读、检索。下面几种做法，各取所需。",
    "沒有網絡，也能閱讀、檢索。下面幾種做法，各取所需。",
    "Everything here can be read and searched without a network. Choose what suits you.",
  ),
  archive: wording("整站副本", "整站副本", "The whole site"),
  archiveAbout: wording(
    "一个压缩包：全部页面、检索、任务体系、术语、数据文件与电子书（SQLite 数据库与 Akoma Ntoso、TEI 文件除外，需要时请在数据页下载）。解压后双击 index.html 即可，不必安装，也不联网；检索结果与网上一致。",
    "一個壓縮檔：全部頁面、檢索、任務體系、術語、數據檔案與電子書（SQLite 數據庫與 Akoma Ntoso、TEI 檔案除外，需要時請在數據頁下載）。解壓後雙擊 index.html 即可，毋須安裝，也不連線；檢索結果與網上一致。",
    "One archive with every page, the search, the task hierarchies, the glossary, the data files and the e-books; only the SQLite file and the texts in Akoma Ntoso and TEI have to be downloaded by themselves. Unpack it and open index.html: nothing is installed, nothing is fetched, and the search gives the same results as here.",
  ),
  archiveAboutLarge: wording(
    "一个压缩包：全部页面、检索、任务体系、术语与数据文件（SQLite 数据库除外，需要时请在数据页下载）。解压后双击 index.html 即可，不必安装，也不联网；检索结果与网上一致。",
    "一個壓縮檔：全部頁面、檢索、任務體系、術語與數據檔案（SQLite 數據庫除外，需要時請在數據頁下載）。解壓後雙擊 index.html 即可，毋須安裝，也不連線；檢索結果與網上一致。",
    "One archive with every page, the search, the task hierarchies, the glossary and the data files; only the SQLite file has to be downloaded by itself. Unpack it and open index.html: nothing is installed, nothing is fetched, and the search gives the same results as here.",
  ),
  inParts: wording(
    "副本较大，分成几个压缩包。请全部下载，解压到同一个地方，合成一个 tiaowen 文件夹。",
    "副本較大，分成幾個壓縮檔。請全部下載，解壓到同一個地方，合成一個 tiaowen 資料夾。",
    "The copy is large and comes in several archives. Download all of them and unpack them in the same place, so that they make one folder tiaowen.",
  ),
  inCopy: wording(
    "你正在用的就是整站副本。要换新版，请到网站重新下载，再用新文件夹替换这一个。",
    "你正在使用的就是整站副本。要換新版，請到網站重新下載，再以新資料夾取代這一個。",
    "This is the offline copy. To update it, download it again from the site and replace this folder with the new one.",
  ),
  file: wording("文件", "檔案", "File"),
  size: wording("压缩包大小", "壓縮檔大小", "Size of the archive"),
  /** What a part of the site takes in the browser; `{size}` stands for a number with its unit. */
  keptSize: wording(
    "占用浏览器空间 {size}（未压缩）",
    "佔用瀏覽器空間 {size}（未壓縮）",
    "takes {size} in this browser, where it is not compressed",
  ),
  newest: wording("最新一份文件", "最新一份文件", "Newest document"),
  checksum: wording("SHA-256 校验值", "SHA-256 校驗值", "SHA-256 checksum"),
  checksums: wording("SHA-256 校验值", "SHA-256 校驗值", "SHA-256 checksums"),
  use: wording("怎样打开", "怎樣開啟", "How to open it"),
  useWindows: wording(
    "右键点压缩包，选“全部解压缩”，再打开 tiaowen 文件夹，双击 index.html。不要在压缩包里直接打开。",
    "在壓縮檔上按右鍵，選「解壓縮全部」，再打開 tiaowen 資料夾，雙擊 index.html。不要在壓縮檔內直接開啟。",
    "Right-click the archive and choose Extract All. Open the folder tiaowen and double-click index.html. It does not work from inside the archive.",
  ),
  useMac: wording(
    "双击压缩包解压，再双击 tiaowen 里的 index.html。若用 Safari 检索无结果，请改用 Chrome 或 Firefox。",
    "雙擊壓縮檔解壓，再雙擊 tiaowen 內的 index.html。若 Safari 檢索沒有結果，請改用 Chrome 或 Firefox。",
    "Double-click the archive, then index.html in the folder tiaowen. If the search finds nothing in Safari, use Chrome or Firefox.",
  ),
  useLinux: wording(
    "在文件管理器中解压，或运行 unzip tiaowen-offline.zip；再用浏览器打开 tiaowen/index.html。",
    "在檔案管理員中解壓，或執行 unzip tiaowen-offline.zip；再以瀏覽器開啟 tiaowen/index.html。",
    "Unpack it in the file manager or with unzip tiaowen-offline.zip, and open tiaowen/index.html in a browser.",
  ),
  usePhones: wording(
    "手机浏览器大多不能打开文件夹里的网页。请用下面的电子书，或把本站留在浏览器里。",
    "手機瀏覽器大多不能開啟資料夾內的網頁。請用下面的電子書，或把本站留在瀏覽器內。",
    "Most phone browsers cannot open a folder of pages. Use the e-books below, or keep the site in the browser.",
  ),
  usePhonesLarge: wording(
    "手机浏览器大多不能打开文件夹里的网页。请把要读的文件或全站留在浏览器里。",
    "手機瀏覽器大多不能開啟資料夾內的網頁。請把要讀的文件或全站留在瀏覽器內。",
    "Most phone browsers cannot open a folder of pages. Keep the documents that you need, or the whole site, in the browser.",
  ),
  phones: wording("手机与平板", "手機與平板", "Phones and tablets"),
  verify: wording("怎样核对校验值", "怎樣核對校驗值", "How to check the checksum"),
  verifyAbout: wording(
    "在下载所在的文件夹里运行下面的命令，结果应与上面的校验值一致。",
    "在下載所在的資料夾內執行以下指令，結果應與上面的校驗值一致。",
    "Run this command in the download folder. The result should match the checksum above.",
  ),
  books: wording("电子书", "電子書", "E-books"),
  booksAbout: wording(
    "EPUB 格式，手机、平板与电子书阅读器皆可读；每份文件一册，另有全集，简繁各一，繁体另有直排；有英译的另有英文与中英对照各一。目录、编号与网页相同。",
    "EPUB 格式，手機、平板與電子書閱讀器皆可讀；每份文件一冊，另有全集，簡繁各一，繁體另有直排；有英譯的另有英文與中英對照各一。目錄、編號與網頁相同。",
    "EPUB files for phones, tablets and e-readers: one for each document and one for the whole collection, in either script, in Traditional also set vertically, and where there is a translation in English and in English with the Chinese below. Contents and numbering match the site’s.",
  ),
  book: wording("电子书", "電子書", "E-book"),
  wholeCollection: wording("全集", "全集", "The whole collection"),
  browser: wording("留在浏览器里", "留在瀏覽器內", "Kept in the browser"),
  browserAbout: wording(
    "读过的页面存在这个浏览器里，断网时也能打开。其余的，你要求了才存：全站如下，单份文件在该文件页的“关于文本”里。也可从浏览器菜单安装为应用。有新版时，只取改动过的文件，并由你决定何时换。",
    "讀過的頁面存在這個瀏覽器內，斷網時也能開啟。其餘的，你要求了才存：全站如下，單份文件在該文件頁的「關於文本」內。也可從瀏覽器選單安裝為應用程式。有新版時，只取改動過的檔案，並由你決定何時更換。",
    "Pages that you have read are stored in your browser and open without a network. Nothing else is stored unless you ask: the whole site below, a single document under “About this text” on its page. You can also install the site as an app from the browser’s menu. When there is a new version, only files that changed are fetched, and you choose when to switch.",
  ),
  keepAll: wording("存下全站", "存下全站", "Store the whole site"),
  keepDocument: wording(
    "存下这份文件，供断网时读",
    "存下這份文件，供斷網時閱讀",
    "Store this document for offline use",
  ),
  keepFailed: wording(
    "没有存成：网络中断，空间不足，或服务器在途中改动了文件。已取得的部分留着，可以再试。",
    "沒有存成：網絡中斷，空間不足，或伺服器在途中改動了檔案。已取得的部分留着，可以再試。",
    "This did not work: the network failed, there is not enough room, or the server changes files on their way. What has arrived is kept, so you can try again.",
  ),
  keepNoNetwork: wording(
    "现在没有网络，连上网后才能存下更多。",
    "現在沒有網絡，連上網絡後才能存下更多。",
    "There is no network now. With one, you can store more.",
  ),
  stop: wording("停止", "停止", "Stop"),
  giveUp: wording("删去", "刪去", "Remove"),
  kept: wording("已存下全站。", "已存下全站。", "The whole site is stored."),
  keptDocument: wording("已存下。", "已存下。", "This document is stored."),
  keptDocuments: wording("已存下的文件", "已存下的文件", "Stored documents"),
  readPages: wording("读过而存下的页面", "讀過而存下的頁面", "Pages stored because you read them"),
  cannotKeep: wording(
    "这个浏览器，或现在这个地址，不能留存网站。请用上面的整站副本或电子书。",
    "這個瀏覽器，或現在這個網址，不能留存網站。請用上面的整站副本或電子書。",
    "This browser cannot store the site, or not at this address. Use the archive or the e-books above.",
  ),
  cannotKeepLarge: wording(
    "这个浏览器，或现在这个地址，不能留存网站。请用上面的整站副本。",
    "這個瀏覽器，或現在這個網址，不能留存網站。請用上面的整站副本。",
    "This browser cannot store the site, or not at this address. Use the archive above.",
  ),
  materials: wording(
    "软件清单（CycloneDX）",
    "軟件清單（CycloneDX）",
    "Software in it (CycloneDX)",
  ),
  print: wording("打印与 PDF", "列印與 PDF", "Print and PDF"),
  printAbout: wording(
    "在文件页上打印，或在打印时选“另存为 PDF”：A4 版面，页边距依 GB/T 9704，有页眉、页码与条文编号。",
    "在文件頁上列印，或在列印時選「另存為 PDF」：A4 版面，頁邊距依 GB/T 9704，有頁眉、頁碼與條文編號。",
    "Print a document’s page, or choose “Save as PDF” when printing: A4 with GB/T 9704 margins, a running title, page numbers and clause numbers.",
  ),
  newVersion: wording("有新版可用。", "有新版可用。", "A new version is ready."),
  reload: wording("换用新版", "換用新版", "Reload"),
  later: wording("稍后", "稍後", "Later"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function offlineWord(lang: Language, key: keyof typeof OFFLINE_STRINGS): string {
  return OFFLINE_STRINGS[key][lang];
}

/** Names of the editions of a book. */
export const EDITION_NAMES = {
  "zh-hans": wording("简体中文", "簡體中文", "Simplified Chinese"),
  "zh-hant": wording("繁体中文", "繁體中文", "Traditional Chinese"),
  "zh-hant-vertical": wording("繁体直排", "繁體直排", "Traditional Chinese, vertical"),
  en: wording("英文", "英文", "English"),
  "en-zh": wording("英文，附中文", "英文，附中文", "English and Chinese"),
} as const;
