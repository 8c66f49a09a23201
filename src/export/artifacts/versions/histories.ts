/** histories/: what each clause of a version was in the others, for the clause panel and for links to the newest version. */
import { counterparts } from "../../../corpus/versions/comparisons.ts";
import { type HistoryStep, histories } from "../../../corpus/versions/histories.ts";
import { CHANGE_KINDS } from "../../../model/versions/versions.ts";
import { works } from "../../../versions/works.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { compactJson } from "../json.ts";
import { DATE, list, mapOf, nullable, oneOf, record, TEXT } from "../json-schema.ts";

/** A clause of a version. */
interface ClauseHistory {
  /** Ids of the clauses of the newest version that stand for it. */
  readonly newest: readonly string[];
  /** Empty if it is the same in all versions. */
  readonly steps: readonly HistoryStep[];
}

/** The histories of the clauses of one version. */
export interface HistoryFile {
  readonly document: string;
  readonly work: string;
  /** Oldest first. */
  readonly versions: readonly { readonly document: string; readonly from: string | null }[];
  readonly clauses: Readonly<Record<string, ClauseHistory>>;
}

export const HISTORY_FILES: Artifact = {
  name: "histories",
  documentation: {
    name: "histories/",
    about: words(
      "有几个版本的文件：每条在各版本中的沿革，每个版本一个",
      "有幾個版本的文件：每條在各版本中的沿革，每個版本一個",
      "Texts with several versions: the history of each clause, a file for each version: histories/<id>.json",
    ),
    fields: [
      field(
        "document, work",
        "文件标识、作品标识",
        "文件標識、作品標識",
        "id of the document and of the work",
      ),
      field(
        "versions",
        "各版本与施行首日，由旧到新",
        "各版本與施行首日，由舊到新",
        "the versions with their first days in force, oldest first",
      ),
      field(
        "clauses",
        "按条文标识：newest 为最新版本中与之相当的条文，没有则为空；steps 为各版本中的条文及其变化，没有变化的版本在内",
        "按條文標識：newest 為最新版本中與之相當的條文，沒有則為空；steps 為各版本中的條文及其變化，沒有變化的版本在內",
        "by clause id: newest, the clauses of the newest version that stand for it, empty if there are none; steps, its clauses in each version with the changes, versions without a change included",
      ),
    ],
    schema: record({
      document: TEXT,
      work: TEXT,
      versions: list(record({ document: TEXT, from: nullable(DATE) })),
      clauses: mapOf(
        record({
          newest: list(TEXT),
          steps: list(
            record({ document: TEXT, clauses: list(TEXT), kinds: list(oneOf(...CHANGE_KINDS)) }),
          ),
        }),
      ),
    }),
  },
  *files({ corpus }) {
    const all = corpus.derive(histories);
    for (const { id, versions } of corpus.derive(works).all) {
      const own = all.get(id) ?? [];
      if (versions.length < 2) continue;
      for (const { document } of versions) {
        const stepsOf = new Map(
          own.flatMap((steps) =>
            steps
              .filter((step) => step.document === document.id)
              .flatMap(({ clauses }) => clauses.map((clause) => [clause, steps] as const)),
          ),
        );
        const clauses = corpus.clauses(document.id).map(({ address }) => {
          const newest = counterparts(corpus, address);
          return [address.clause, { newest, steps: stepsOf.get(address.clause) ?? [] }] as const;
        });
        const content: HistoryFile = {
          document: document.id,
          work: id,
          versions: versions.map((each) => ({
            document: each.document.id,
            from: each.validity.from,
          })),
          clauses: Object.fromEntries(clauses),
        };
        yield { path: dataPath(`histories/${document.id}.json`), content: compactJson(content) };
      }
    }
  },
};
