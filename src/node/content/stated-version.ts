/** The keys of `source.yaml` on versions and force → the statements of the model. */
import type { DocumentMetadata } from "../../model/content/schema.ts";
import type { Forms } from "../../model/types.ts";
import type { NamedText, StatedVersion } from "../../model/versions/versions.ts";

/** Ids are ASCII; a text that is no document of the collection is named by its Chinese title. */
const ID = /^[a-z0-9-]+$/;

/** The statements of a document; undefined if its metadata makes none. */
export function statedVersion(
  metadata: DocumentMetadata,
  formsOf: (text: string) => Forms,
): StatedVersion | undefined {
  const { versionOf, inForceFrom, inForceTo, amendedBy, repealedBy, replaces, draft } = metadata;
  const named = ({ value, from }: { value: readonly string[]; from: string }) => ({
    value: value.map(
      (name): NamedText => (ID.test(name) ? { document: name } : { title: formsOf(name) }),
    ),
    from,
  });
  const stated = {
    ...(versionOf && { work: versionOf }),
    ...(inForceFrom && { inForceFrom }),
    ...(inForceTo && { inForceTo }),
    ...(amendedBy && { amendedBy: named(amendedBy) }),
    ...(repealedBy && { repealedBy: named(repealedBy) }),
    ...(replaces && { replaces: named(replaces) }),
  };
  const isStated = Object.keys(stated).length > 0 || draft !== undefined;
  return isStated ? { ...stated, isDraft: draft ?? false } : undefined;
}
