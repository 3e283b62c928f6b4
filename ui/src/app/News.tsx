import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keepFresh } from "../platform/freshness";
import { announce } from "../shared/a11y/announce";
import { useText } from "../shared/text/useText";

/** Hears what the desk has to tell: everything on screen is refreshed, and new mail is said aloud. */
export function News() {
  const client = useQueryClient();
  const { text } = useText();
  const words = text("app-news-arrived");
  useEffect(() => keepFresh(client, () => announce(words)), [client, words]);
  return null;
}
