/** The one writer of artifacts: every file of every artifact, checked and handed on. */
import type {
  Artifact,
  ArtifactContext,
  ArtifactFile,
  FileContent,
} from "../../export/artifacts/artifact.ts";
import { failure } from "../../model/failure.ts";

/** Writes a file; the path is relative, with forward slashes, and stays inside of the folder that is written to. */
export type Write = (path: string, content: FileContent) => Promise<void>;

/**
 * Has every file of some artifacts written, one after the other, in the order of the artifacts.
 * @throws Error naming the artifact where one fails; where a path leaves the folder; and, naming both artifacts, where two
 * files have the same path on any disk or one is the folder of the other
 */
export async function writeArtifacts(
  artifacts: readonly Artifact[],
  context: ArtifactContext,
  write: Write,
): Promise<void> {
  const paths = new TakenPaths();
  for (const artifact of artifacts) {
    try {
      for await (const { path, content } of artifact.files(context)) {
        paths.take(path, artifact.name);
        await write(path, content);
      }
    } catch (error) {
      throw error instanceof PathError ? error : failure(`The artifact “${artifact.name}”`, error);
    }
  }
}

class PathError extends Error {}

/** A name that means the same on every disk: no white space at the edges, nothing that Windows forbids, no point at the end. */
const SAFE_NAME = /^(?!\s)[^\\/:*?"<>|\p{Cc}]+(?<![\s.])$/u;

/** The paths given so far, and the artifacts that gave them. */
class TakenPaths {
  /** By path in lower case, which some disks do not tell from upper case. */
  readonly #files = new Map<string, Owned>();
  readonly #folders = new Map<string, Owned>();

  /** @throws PathError if the path cannot be taken */
  take(path: ArtifactFile["path"], artifact: string): void {
    const names = path.split("/");
    if (!names.every((name) => SAFE_NAME.test(name))) {
      throw new PathError(
        `The artifact “${artifact}” gives a file at “${path}”. A path has names of at least one character, parted by “/”, and stays inside of the site: no “..”, no “\\”, no “/” at its ends.`,
      );
    }
    const key = path.toLowerCase();
    const folders = names.slice(1).map((_, index) =>
      names
        .slice(0, index + 1)
        .join("/")
        .toLowerCase(),
    );
    const other =
      this.#files.get(key) ??
      this.#folders.get(key) ??
      folders.map((folder) => this.#files.get(folder)).find((file) => file !== undefined);
    if (other !== undefined) {
      const isSame = other.artifact === artifact;
      throw new PathError(
        isSame
          ? `The artifact “${artifact}” gives “${path}” beside “${other.path}”: one site cannot have both.`
          : `The artifacts “${other.artifact}” and “${artifact}” give the same path: “${other.path}” and “${path}”.`,
      );
    }
    const owned = { path, artifact };
    this.#files.set(key, owned);
    for (const folder of folders) this.#folders.set(folder, owned);
  }
}

interface Owned {
  readonly path: string;
  readonly artifact: string;
}
