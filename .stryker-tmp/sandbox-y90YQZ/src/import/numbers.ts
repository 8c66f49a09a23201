/** Automatic numbers of office formats as text. */
// @ts-nocheck


const HAN = [..."零一二三四五六七八九"];
const LEGAL = {
  simplified: [..."零壹贰叁肆伍陆柒捌玖"],
  traditional: [..."零壹貳參肆伍陸柒捌玖"],
} as const;
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

/** A style of numbers. */
export type NumberFormat =
  | "decimal"
  | "decimal-zero"
  | "full-width"
  | "circled"
  | "bracketed"
  | "dotted"
  | "upper-roman"
  | "lower-roman"
  | "upper-letter"
  | "lower-letter"
  | "han"
  | "han-legal"
  | "han-legal-traditional"
  | "stems"
  | "branches"
  | "none";

export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case "decimal-zero":
      return String(value).padStart(2, "0");
    case "full-width":
      return [...String(value)]
        .map((digit) => String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0)))
        .join("");
    case "circled":
      return fromBlock(value, 0x2460, 20);
    case "bracketed":
      return fromBlock(value, 0x2474, 20);
    case "dotted":
      return fromBlock(value, 0x2488, 20);
    case "upper-roman":
      return roman(value);
    case "lower-roman":
      return roman(value).toLowerCase();
    case "upper-letter":
      return letters(value);
    case "lower-letter":
      return letters(value).toLowerCase();
    case "han":
      return han(value, HAN, "十", "百", false);
    case "han-legal":
      return han(value, LEGAL.simplified, "拾", "佰", true);
    case "han-legal-traditional":
      return han(value, LEGAL.traditional, "拾", "佰", true);
    case "stems":
      return STEMS[(value - 1) % 10] ?? String(value);
    case "branches":
      return BRANCHES[(value - 1) % 12] ?? String(value);
    case "none":
      return "";
    default:
      return String(value);
  }
}

function fromBlock(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = Math.min(Math.max(value, 0), 4999);
  let text = "";
  for (const [amount, sign] of signs) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

/** A, B … Z, AA, BB …, as office programs count. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCodePoint(0x41 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(value / 26)));
}

/** @param hasOne whether ten is 壹拾 rather than 十 */
function han(
  value: number,
  digits: readonly string[],
  ten: string,
  hundred: string,
  hasOne: boolean,
): string {
  if (value < 0 || value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const zero = digits[0] ?? "";
  if (value === 0) return zero;
  const head = hundreds > 0 ? `${digits[hundreds]}${hundred}` : "";
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? zero : "";
  const isPlainTen = tens === 1 && hundreds === 0 && !hasOne;
  const middle = tens === 0 ? gap : `${isPlainTen ? "" : digits[tens]}${ten}`;
  return head + middle + (ones > 0 ? (digits[ones] ?? "") : "");
}
