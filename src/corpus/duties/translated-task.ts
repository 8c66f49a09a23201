/** The translation of the words of a duty's task. */
import { rowAsText } from "../../model/table.ts";
import { partText } from "../../model/target.ts";
import { translatedWords } from "../translated-words.ts";
import type { PlacedDuty } from "./placed-duties.ts";

/**
 * The paragraph of the translation if the task is all of it, else the sentence that fits best; null without a translation, or if
 * only the name of the clause says the task.
 */
export function translatedTask(
  { at: { clause, document }, duty, task }: PlacedDuty,
  language: string,
): string | null {
  const [first] = duty.task;
  if (first === undefined) return null;
  const { part, start, end } = first;
  const paragraphs = document.translations[language]?.[clause.id] ?? [];
  const isWhole = start === 0 && end === partText(clause.source, part).length;
  const paragraph = isWhole && typeof part === "number" ? paragraphs[part - 1] : undefined;
  const words = paragraph ?? translatedWords(language, paragraphs, clause, part, task["zh-Hans"]);
  return words === null ? null : rowAsText(words);
}
