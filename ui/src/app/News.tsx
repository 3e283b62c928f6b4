import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { renewRows } from "../features/inbox/freshRows";
import { tellNotices } from "../features/inbox/timing/notices";
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
  useEffect(
    () =>
      keepFresh(
        client,
        () => announce(words),
        renewals,
        (ids) => void tellNotices(ids, (id, vars) => text(id, vars)),
      ),
    [client, words, text],
  );
  return null;
}
