/** The versions and the force of the documents of a site, from its data files, on the day of the question. */
import { type State, stateOn, type Validity } from "../../model/versions/versions.ts";

/** A version in `versions.json`. */
interface ListedVersion {
  readonly document: string;
  /** The state on the newest date of the site. */
  readonly state: State;
  readonly inForce?: readonly [first: string | null, last: string | null];
  readonly endedBy?: readonly unknown[];
  readonly replaces?: readonly unknown[];
}

/** A work in `versions.json`. A site that an older program built has fewer facts. */
export interface ListedWork {
  readonly work: string;
  /** Id of the newest version that is no draft. */
  readonly current?: string;
  /** Oldest first. */
  readonly versions: readonly ListedVersion[];
}

/** What is known of the force of a document. */
export interface Force {
  readonly state: State;
  /** First and last day in force, as precise as they are known; null where they are not. */
  readonly inForce: readonly [first: string | null, last: string | null];
  readonly work: string;
  /** Id of the current version of the work. */
  readonly current: string;
  /** Ids of all versions, oldest first. */
  readonly versions: readonly string[];
  /** The texts that ended its force, and those that it replaces: documents of the site, or titles of others. */
  readonly endedBy: readonly unknown[];
  readonly replaces: readonly unknown[];
}

/**
 * The force of a document; null if nothing is known of it.
 * @param validity that in `documents.json`; without it the state is that on the newest date of the site
 */
export function forceOn(
  works: readonly ListedWork[],
  document: string,
  validity: Validity | undefined,
  day: string,
): Force | null {
  for (const { work, current, versions } of works) {
    const version = versions.find((each) => each.document === document);
    if (version === undefined) continue;
    const { state, inForce = [null, null], endedBy = [], replaces = [] } = version;
    return {
      state: validity === undefined ? state : stateOn(validity, day),
      ...{ inForce, work, endedBy, replaces },
      current: current ?? versions.at(-1)?.document ?? document,
      versions: versions.map((each) => each.document),
    };
  }
  return null;
}
