/** The sign for lost text of the source, in three languages. */
// @ts-nocheck

import { wording } from "../strings.ts";

export const GAP_NAME = wording("此处原文缺失", "此處原文缺失", "text missing here");
