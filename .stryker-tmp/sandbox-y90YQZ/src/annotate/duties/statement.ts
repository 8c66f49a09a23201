/** A statement of duty: who does what by when, at its words in a text. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import type { Roles } from "./roles.ts";

/** The forms in which texts state duties. */
type StatementForm = "bracket" | "label" | "prose";

/** A statement of duty in a Simplified text. */
export interface Statement extends Span, Roles {
  readonly form: StatementForm;
}
