/** versions.json: the versions of each work, with their force and their states. */
import type { Corpus } from "../../../model/corpus.ts";
import { STATES } from "../../../model/versions/versions.ts";
import { dayOf, stateOf, type Version, works } from "../../../versions/works.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { DATE, FORMS, list, nullable, oneOf, record, TEXT, TRUTH, tuple } from "../json-schema.ts";

const NAMED = { anyOf: [record({ document: TEXT }), record({ title: FORMS })] };

export const VERSIONS: Artifact = {
  name: "versions",
  documentation: {
    name: "versions.json",
    about: words(
      "有几个版本或已知效力的文件：各版本、施行期间与效力",
      "有幾個版本或已知效力的文件：各版本、施行期間與效力",
      "The texts that have versions or a known status: each version, when it is in force, and its state",
    ),
    fields: [
      field("work", "作品标识", "作品標識", "id of the work"),
      field(
        "current",
        "最新版本（草案除外）的文件标识",
        "最新版本（草案除外）的文件標識",
        "id of the newest version that is no draft",
      ),
      field(
        "asOf",
        "效力按此日计算：文件中最近的日期",
        "效力按此日計算：文件中最近的日期",
        "the day as of which states are given: the newest date that the collection knows",
      ),
      field(
        "versions",
        "各版本，由旧到新：文件标识、日期、施行的首日与末日（不详为 null）、效力、是否草案、修改废止或替代者、所替代者",
        "各版本，由舊到新：文件標識、日期、施行的首日與末日（不詳為 null）、效力、是否草案、修改廢止或替代者、所替代者",
        "the versions, oldest first: id, date, first and last day in force (null if unknown), state, whether it is a draft, the texts that ended it, the texts that it replaces",
      ),
      field(
        "origins",
        "各项出自何处；没有写明的，为 null",
        "各項出自何處；沒有寫明的，為 null",
        "where each stated value comes from; null for values that are not stated",
      ),
    ],
    schema: list(
      record({
        work: TEXT,
        current: TEXT,
        asOf: DATE,
        versions: list(
          record({
            document: TEXT,
            date: nullable(DATE),
            inForce: tuple(nullable(DATE), nullable(DATE)),
            state: oneOf(...STATES),
            draft: TRUTH,
            endedBy: list(NAMED),
            replaces: list(NAMED),
            origins: record({
              versionOf: nullable(TEXT),
              inForceFrom: nullable(TEXT),
              inForceTo: nullable(TEXT),
              amendedBy: nullable(TEXT),
              repealedBy: nullable(TEXT),
              replaces: nullable(TEXT),
            }),
          }),
        ),
      }),
    ),
  },
  *files({ corpus }) {
    const asOf = corpus.derive(dayOf);
    const records = corpus.derive(works).all.map(({ id, versions, current }) => ({
      work: id,
      current: current.document.id,
      asOf,
      versions: versions.map((version) => versionRecord(corpus, version)),
    }));
    yield { path: dataPath("versions.json"), content: prettyJson(records) };
  },
};

function versionRecord(corpus: Corpus, version: Version) {
  const { document, validity, endedBy, replaces } = version;
  const stated = document.version;
  return {
    document: document.id,
    date: document.date?.value ?? null,
    inForce: validity.isDraft ? [null, null] : [validity.from, validity.to],
    state: stateOf(corpus, version),
    draft: validity.isDraft,
    endedBy,
    replaces,
    origins: {
      versionOf: stated?.work?.from ?? null,
      inForceFrom: stated?.inForceFrom?.from ?? null,
      inForceTo: stated?.inForceTo?.from ?? null,
      amendedBy: stated?.amendedBy?.from ?? null,
      repealedBy: stated?.repealedBy?.from ?? null,
      replaces: stated?.replaces?.from ?? null,
    },
  };
}
