import { useQuery } from "@tanstack/react-query";
import type { CaseLetter, LetterKind } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import type { IconName } from "../../../shared/ui/icons/paths";

const key = (...parts: Key): Key => parts;

/** The letters of a case, the newest first. */
export function useCaseLetters(id: number) {
  return useQuery({
    queryKey: key(
      ["returns", "storefronts", "settings", "customers", "conversations", "outbox"],
      "case_letters",
      { of: id },
    ),
    queryFn: () => ask("returns.letters", { id }),
  }).data;
}

/** What the shop has set for each kind of letter. */
export function useLetterRules() {
  return useQuery({
    queryKey: key(["returns"], "letter_rules"),
    queryFn: () => ask("returns.letter_rules", {}),
  }).data;
}

export function useLetterText(kind: LetterKind, language: string) {
  return useQuery({
    queryKey: key(["returns"], "letter_text", { kind, language }),
    queryFn: () => ask("returns.letter_text", { kind, language }),
  }).data;
}

/** True where somebody, or the desk itself, still has to send it. */
export const isWaiting = ({ state }: Pick<CaseLetter, "state">): boolean =>
  state === "prepared" || state === "queued";

/** A letter as people see it: what was sent may still be leaving, or have come back. */
export type Shown = CaseLetter["state"] | "leaving" | "failed";

export function stateOf({ state, delivery }: Pick<CaseLetter, "state" | "delivery">): Shown {
  if (state !== "sent") return state;
  if (delivery === "queued" || delivery === "attempting") return "leaving";
  return delivery === "failed" || delivery === "unknown" ? "failed" : "sent";
}

export const stateIcons: Record<Shown, IconName> = {
  prepared: "pen",
  queued: "clock",
  leaving: "clock",
  sent: "check",
  failed: "warning",
  taken: "chat",
  dropped: "close",
};
