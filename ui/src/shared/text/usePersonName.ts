import { useCallback } from "react";
import { useText } from "./useText";

/** What somebody in the team is called; one word everywhere for whoever has not entered a name. */
export function usePersonName(): (person: { name: string } | undefined) => string {
  const { text } = useText();
  return useCallback((person) => person?.name.trim() || text("app-person-nameless"), [text]);
}
