/** The names of the kinds of documents; apart from other strings, because few pages need the table. */
import { GENRES, type Genre, genreNames } from "../../model/genres.ts";
import { type Wording, wording } from "./wording.ts";

export const GENRE_NAMES = Object.fromEntries(
  GENRES.map((genre) => {
    const names = genreNames(genre);
    return [genre, wording(names["zh-Hans"], names["zh-Hant"], names.en)];
  }),
) as Readonly<Record<Genre, Wording>>;
