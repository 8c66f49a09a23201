/** Schemas of `tiaowen.config.ts` and of the modules that it names. */
// @ts-nocheck

import { z } from "zod";
import type { Field } from "../export/artifacts/documentation.ts";

const name = z.string().min(1);
const someFunction = z.custom<(...given: never) => unknown>(
  (given) => typeof given === "function",
  "a function is expected",
);

const words = z.strictObject({ "zh-Hans": name, "zh-Hant": name, en: name });
const field: z.ZodType<Field> = z.strictObject({ name, meaning: words });

const annotator = z.strictObject({ name, requires: z.array(name), run: someFunction });

const artifact = z.strictObject({
  name,
  documentation: z
    .strictObject({
      name,
      folders: z.array(name).optional(),
      about: words,
      fields: z.array(field),
    })
    .optional(),
  files: someFunction,
});

const files = z.record(name, z.union([z.string(), z.instanceof(Uint8Array), z.null()]));
const example = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), files }),
  z.strictObject({ ok: z.literal(false), files, file: name, line: z.int().min(1) }),
]);

const rule = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
      "an id is written group/name, in lower-case words joined by hyphens",
    ),
  severity: z.enum(["error", "warning"]),
  summary: name,
  remedy: name,
  about: z.array(name).min(1),
  examples: z.array(example).optional(),
  check: someFunction,
});

const pass = z.strictObject({ name, after: name, make: someFunction });

const modulePath = z
  .string()
  .regex(/^\.{1,2}\/.*[^/]$/, "a path begins with ./ or ../ and names a file");

/** The default export of the config file. */
export const configSchema = z.strictObject({
  name: name.optional(),
  annotators: z.array(annotator).optional(),
  artifacts: z.array(artifact).optional(),
  rules: z.array(rule).optional(),
  passes: z.array(pass).optional(),
  panelSections: z.array(modulePath).optional(),
  taskFormats: z.array(modulePath).optional(),
});

/** The default export of a module that `taskFormats` names. */
export const taskFormatSchema = z.strictObject({
  ending: z.string().regex(/^[a-z0-9]+$/, "an ending has lower-case letters a–z and digits"),
  name,
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+(?:;.*)?$/, "a media type is written text/csv"),
  content: someFunction,
});
