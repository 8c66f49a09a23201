/** The title of a clause in front of its text: with the mark that parts it from the text. */
// @ts-nocheck

export function endedTitle(title: string): string {
  return /[.!?:]$/u.test(title) ? title : `${title}.`;
}
