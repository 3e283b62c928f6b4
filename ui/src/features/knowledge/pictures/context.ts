import { createContext, useContext, type RefObject } from "react";
import type { ArticleFile } from "../../../generated/contract";

/** The files that the texts below this place mean by their names. */
export interface Pictures {
  files: readonly ArticleFile[];
  /** Whether the files are known: before that nothing is missing. */
  isKnown: boolean;
  language: string;
  /** The name of a picture that was just put into the text: its description is asked for. */
  fresh?: RefObject<string | null>;
}

export const PicturesContext = createContext<Pictures>({ files: [], isKnown: false, language: "" });

export const usePictures = () => useContext(PicturesContext);
