import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../platform/transport";
import { unlock, type Opener } from "../platform/unlock";

/** Opening a desk that stayed shut: what went wrong latest, and the way to try again. */
export function useUnlock(problem: unknown) {
  const client = useQueryClient();
  const [latest, setLatest] = useState(problem);
  const [isTrying, setIsTrying] = useState(false);
  const look = () => void client.invalidateQueries();
  const open = (opener: Opener = {}) => {
    const isAsAtStart = Object.keys(opener).length === 0;
    setIsTrying(true);
    const attempt = unlock(opener);
    // The keychain may take minutes: the window shows that it is waited for.
    if (isAsAtStart) look();
    attempt
      .then(look, (thrown: unknown) => {
        // A browser has no such command: there, asking again is all that can be done.
        if (isAsAtStart || problemOf(thrown).code === "command-unknown") look();
        else setLatest(thrown);
      })
      .finally(() => setIsTrying(false));
  };
  return { latest, isTrying, open };
}
