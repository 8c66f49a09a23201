/** What stands in the text where the source has lost some, in three languages. */
import { wording } from "../strings.ts";

export const GAP_NAME = wording("此处原文缺失", "此處原文缺失", "text missing here");
