/** Radicals (U+2E80–2FDF), which some PDF printers write instead of characters, and the characters that they stand for. */
// @ts-nocheck


/**
 * Radicals without a compatibility form, each before its character: the property EquivalentUnifiedIdeograph of
 * Unicode 17.0 (https://www.unicode.org/Public/17.0.0/ucd/EquivalentUnifiedIdeograph.txt).
 */
const SUPPLEMENT = [
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑",
  "⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔",
  "⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹",
  "⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸",
  "⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟",
  "⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀",
].join("");

const FIRST = 0x2e80;
const LAST = 0x2fdf;

/** Unified ideographs by radical. Some of them are beyond the BMP; a few radicals stand for no ideograph. */
export const RADICALS: ReadonlyMap<string, string> = new Map(pairs());

function* pairs(): Generator<[radical: string, ideograph: string]> {
  const supplement = Array.from(SUPPLEMENT);
  for (let index = 0; index < supplement.length; index += 2) {
    yield [supplement[index] ?? "", supplement[index + 1] ?? ""];
  }
  // The compatibility form of any other radical equals its EquivalentUnifiedIdeograph.
  for (let codePoint = FIRST; codePoint <= LAST; codePoint++) {
    const radical = String.fromCodePoint(codePoint);
    const compatible = radical.normalize("NFKC");
    if (compatible !== radical) yield [radical, compatible];
  }
}
