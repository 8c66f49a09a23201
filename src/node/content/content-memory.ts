/** Steps of a former reading of a content folder, whose results are used again where their inputs are the same. */

import { rememberTexts } from "../../text/remember-texts.ts";
import type { Convert } from "../../text/script/convert.ts";

interface Step {
  readonly inputs: readonly unknown[];
  readonly result: unknown;
}

export class ContentMemory {
  readonly #steps = new Map<string, Step>();

  /**
   * The result of a step: the former one if every input is the same text, number or object.
   * @param step a name; one name always stands for steps with a result of one type
   */
  recall<Result>(step: string, inputs: readonly unknown[], make: () => Result): Result {
    const former = this.#steps.get(step);
    if (former !== undefined && isSame(former.inputs, inputs)) return former.result as Result;
    const result = make();
    this.#steps.set(step, { inputs, result });
    return result;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, index) => Object.is(input, other[index]));
}

/** The same conversion, which looks up the texts that it converted before: most of an edited text is as it was. */
export function rememberConvert(convert: Convert): Convert {
  const directions = new Map<string, (text: string) => string>();
  return (text, from, to) => {
    const key = `${from} ${to}`;
    const known = directions.get(key) ?? rememberTexts((each) => convert(each, from, to));
    directions.set(key, known);
    return known(text);
  };
}
