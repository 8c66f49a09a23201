/** The only writer of artifacts: checks the path of every file of every artifact and passes the file on. */
// @ts-nocheck

import type {
  Artifact,
  ArtifactContext,
  ArtifactFile,
  FileContent,
} from "../../export/artifacts/artifact.ts";
import { failure } from "../../model/failure.ts";

/** Writes a file. The path is relative, uses forward slashes, and stays inside the output folder. */
export type Write = (path: string, content: FileContent) => Promise<void>;

/**
 * Writes every file of the artifacts, one at a time, in the order of the artifacts.
 * @throws Error that names the artifact if it fails or gives a path outside the folder; Error that names both artifacts
 * if two files have the same path on some disk, or one path is a folder of the other
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

/**
 * A name that is valid on every disk: no white space at the edges, no character that Windows forbids, no point at the
 * end.
 */
const SAFE_NAME = /^(?!\s)[^\\/:*?"<>|\p{Cc}]+(?<![\s.])$/u;

/** The paths used so far, each with its artifact. */
class TakenPaths {
  /** By path in lower case, since some disks do not distinguish case. */
  readonly #files = new Map<string, Owned>();
  readonly #folders = new Map<string, Owned>();

  /** @throws PathError if the path is invalid or already used */
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
