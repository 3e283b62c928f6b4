import { createStore } from "../../shared/store";

/** The article that the list of articles shall begin with, for whoever opens it from beside the conversation. */
export const wantedArticle = createStore<number | null>(null);
