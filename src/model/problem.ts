/** One type for everything that a YAML file of the content can get wrong. */

/** A finding in a YAML file, at a path of keys and indices from the file's root. */
export interface Problem<RuleId extends string = string> {
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
  /** The finding and its cause. */
  readonly message: string;
  /** The mend. */
  readonly hint: string;
}
