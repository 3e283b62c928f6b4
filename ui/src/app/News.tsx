import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { renewRows } from "../features/inbox/freshRows";
import { keepFresh } from "../platform/freshness";
import { announce } from "../shared/a11y/announce";
import { useText } from "../shared/text/useText";

/** What is brought up to date without asking for everything again. */
const renewals = { unread: renewRows };

/** Hears what the desk has to tell: everything on screen is refreshed, and new mail is said aloud. */
export function News() {
  const client = useQueryClient();
  const { text } = useText();
  const words = text("app-news-arrived");
  useEffect(() => keepFresh(client, () => announce(words), renewals), [client, words]);
  return null;
}
