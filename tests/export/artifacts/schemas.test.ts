/** The JSON Schemas and the OpenAPI description of the data files, by programs that did not write them. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { BUILT_IN_ARTIFACTS } from "../../../src/export/artifacts/registry.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { corpus } from "../../support/fixture-site.ts";
import { artifactContext } from "../../support/jiangbei.ts";

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await artifactFiles(BUILT_IN_ARTIFACTS, {
    ...artifactContext,
    corpus,
    root: "https://texts.example/",
  });
});

function json(path: string) {
  return JSON.parse(files.get(path) ?? "null");
}

/** Files of collections with versions alone; `tests/versions` holds them against their schema. */
const OF_VERSIONS = "histories/";

const DATA_FILES = artifactContext.dataFiles.filter(
  ({ name, ending = "json" }) => /json$/u.test(name) || (name.endsWith("/") && ending === "json"),
);

describe("a data file", () => {
  test.for(
    DATA_FILES.filter(({ name }) => !["openapi.json", OF_VERSIONS].includes(name)).map(
      ({ name }) => name,
    ),
  )("%s is valid by the schema beside it", (name) => {
    const schema = json(`data/${name.replace(/\/$|\.[^.]*$/u, "")}.schema.json`);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const own = [...files].filter(([path]) =>
      name.endsWith("/") ? path.startsWith(`data/${name}`) : path === `data/${name}`,
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [path, content] of own) {
      const values = name.endsWith(".ndjson")
        ? content.split("\n").filter((line) => line !== "")
        : [content];
      for (const value of values) {
        expect({ path, valid: validate(JSON.parse(value)), errors: validate.errors }).toEqual({
          path,
          valid: true,
          errors: null,
        });
      }
    }
  });

  test("with a field more, or without one, is not", () => {
    const validate = new Ajv2020().compile(json("data/documents.schema.json"));
    const [first] = json("data/documents.json");
    expect(validate([first])).toBe(true);
    expect(validate([{ ...first, more: 1 }])).toBe(false);
    expect(validate([{ ...first, id: undefined }])).toBe(false);
    expect(validate([{ ...first, date: "July" }])).toBe(false);
  });
});

describe("the OpenAPI description", () => {
  test("is valid", async () => {
    const result = await new Validator().validate(json("data/openapi.json"));
    expect(result).toMatchObject({ valid: true });
  });

  test("has a path for each data file, and each path leads to files", () => {
    const { paths, components } = json("data/openapi.json");
    const files_ = [...files.keys()].filter((path) => path.startsWith("data/"));
    const patterns = Object.keys(paths)
      .filter((path) => path.startsWith("/data/") && !path.startsWith(`/data/${OF_VERSIONS}`))
      .map(
        (path) =>
          new RegExp(
            `^${path
              .slice(1)
              .replaceAll(".", "\\.")
              .replace(/\{\w+\}/gu, "[^/]+")}$`,
            "u",
          ),
      );
    for (const pattern of patterns) expect(files_.some((path) => pattern.test(path))).toBe(true);
    const described = files_.filter((path) => !/\.schema\.json$|^data\/hierarchies\//u.test(path));
    expect(described.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(Object.keys(components.schemas)).toContain("documents");
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(["/search", "/health"]));
  });
});
