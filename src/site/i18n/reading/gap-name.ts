/** The signs for what the source had and this text lacks, in three languages. */
import { wording } from "../wording.ts";

export const GAP_NAME = wording("此处原文缺失", "此處原文缺失", "text missing here");

/** In the place of the picture to which a caption belongs. */
export const PICTURE_NAME = wording("图片未收录", "圖片未收錄", "picture not reproduced");
