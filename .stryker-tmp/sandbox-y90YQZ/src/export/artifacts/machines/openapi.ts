/** openapi.json: all data files and the search service in OpenAPI 3.1. */
// @ts-nocheck

import { type Artifact, type ArtifactContext, dataPath } from "../artifact.ts";
import { type DataFile, field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import { describedSchema, endingOf, mediaTypeOf, schemaName } from "./file-facts.ts";
import { SERVICE_PATHS, SERVICE_SCHEMAS } from "./search-service.ts";

/** The name of a file's schema among the components. */
function componentOf(file: DataFile): string | null {
  // OpenAPI 3.1 allows letters, digits, points, hyphens and underscores.
  return (
    schemaName(file)
      ?.replace(/\.schema\.json$/u, "")
      .replaceAll("/", ".") ?? null
  );
}

function pathParameter(name: string, values: readonly string[]): JsonSchema {
  return { name, in: "path", required: true, schema: { type: "string", enum: values } };
}

/** The path of a file, or of the files of a folder, with its parameters. */
function pathOf(
  file: DataFile,
  documents: readonly string[],
): { readonly path: string; readonly parameters: readonly JsonSchema[] } {
  const { name, folders = [""] } = file;
  if (!name.endsWith("/")) return { path: `/${dataPath(name)}`, parameters: [] };
  const parts = folders.map((folder) => folder.replace(/\/$/u, "")).filter((part) => part !== "");
  const part = parts.length === 0 ? "" : "{part}/";
  return {
    path: `/${dataPath(name)}${part}{document}.${endingOf(file)}`,
    parameters: [
      ...(parts.length === 0 ? [] : [pathParameter("part", parts)]),
      pathParameter("document", documents),
    ],
  };
}

function operationOf(file: DataFile, documents: readonly string[]): [string, JsonSchema] {
  const { path, parameters } = pathOf(file, documents);
  const component = componentOf(file);
  const isLines = mediaTypeOf(file) === "application/x-ndjson";
  const schema =
    component === null
      ? {}
      : isLines
        ? {
            schema: {
              type: "string",
              description: `Lines, each by #/components/schemas/${component}`,
            },
          }
        : { schema: { $ref: `#/components/schemas/${component}` } };
  const description = file.about.en;
  return [
    path,
    {
      get: {
        operationId: `get-${file.name.replace(/\/$/u, "").replace(/[^\w]+/gu, "-")}`,
        summary: description,
        parameters,
        responses: { "200": { description, content: { [mediaTypeOf(file)]: schema } } },
      },
    },
  ];
}

function description({ corpus, root, dataFiles }: ArtifactContext): JsonSchema {
  const { name, description } = corpus.site;
  const documents = corpus.documents.map(({ id }) => id);
  const schemas = dataFiles.flatMap((file) => {
    const component = componentOf(file);
    const schema = describedSchema(file);
    return component === null || schema === null ? [] : [[component, schema] as const];
  });
  return {
    openapi: "3.1.1",
    info: {
      title: name.en ?? name["zh-Hans"],
      description: description.en ?? description["zh-Hans"],
      version: "1",
    },
    servers: [{ url: root.replace(/\/$/u, "") || "/" }],
    paths: {
      ...Object.fromEntries(dataFiles.map((file) => operationOf(file, documents))),
      ...SERVICE_PATHS,
    },
    components: { schemas: { ...Object.fromEntries(schemas), ...SERVICE_SCHEMAS } },
  };
}

export const OPENAPI: Artifact = {
  name: "openapi",
  documentation: {
    name: "openapi.json",
    about: words(
      "全部数据文件与检索服务的说明（OpenAPI 3.1）；各数据文件的 JSON Schema 在其旁，名为 <文件名>.schema.json",
      "全部數據檔案與檢索服務的說明（OpenAPI 3.1）；各數據檔案的 JSON Schema 在其旁，名為 <檔案名>.schema.json",
      "All data files and the search service in OpenAPI 3.1; each file’s JSON Schema lies beside it as <name>.schema.json",
    ),
    fields: [
      field(
        "paths",
        "各文件的地址与内容类型",
        "各檔案的地址與內容類型",
        "addresses and media types of the files",
      ),
      field(
        "components",
        "各文件的 JSON Schema",
        "各檔案的 JSON Schema",
        "the JSON Schemas of the files",
      ),
    ],
  },
  *files(context) {
    yield { path: dataPath("openapi.json"), content: prettyJson(description(context)) };
  },
};
