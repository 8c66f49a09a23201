/** The same function of a text, which looks up the texts that it was asked before. */

/** So many texts are remembered; then all are forgotten. */
const MOST_TEXTS = 100_000;

export function rememberTexts<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
