/** The type of every problem in a YAML file of the content. */
// @ts-nocheck


/** A finding in a YAML file, at a path of keys and indices from the root of the file. */
export interface Problem<RuleId extends string = string> {
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
  /** The finding and its cause. */
  readonly message: string;
  /** The correction that the editor can make. */
  readonly hint: string;
}
