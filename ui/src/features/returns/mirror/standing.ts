import type { ReturnMirror } from "../../../generated/contract";
import type { IconName } from "../../../shared/ui/icons/paths";

type Told = Pick<ReturnMirror, "state" | "differs" | "wanted" | "status">;

interface Look {
  tone: "fact" | "ok" | "warn" | "bad";
  icon: IconName;
  /** The last part of the text's key. */
  word: "step" | "differs" | "under_way" | "asks" | "failed" | "off";
}

/** How the shop's return stands beside the case, in one word. */
export function chipOf({ state, differs }: Told): Look {
  switch (state) {
    case "under_way":
      return { tone: "fact", icon: "clock", word: "under_way" };
    case "asks":
      return { tone: "warn", icon: "clock", word: "asks" };
    case "failed":
      return { tone: "bad", icon: "warning", word: "failed" };
    case "off":
      return { tone: "fact", icon: "hidden", word: "off" };
    case "quiet":
      return differs
        ? { tone: "warn", icon: "warning", word: "differs" }
        : { tone: "ok", icon: "check", word: "step" };
  }
}

/** What a person has to know of it, as the last part of the text's key; none where there is nothing to say. */
export function aboutOf({ state, differs, wanted, status }: Told): string | null {
  if (state === "off") return "off";
  if (state === "failed") return "failed";
  if (state !== "quiet") return null;
  if (!differs) return wanted === null && status === "requested" ? "requested" : null;
  switch (wanted) {
    case null:
      return "differs-none";
    case "open":
      return "differs-open";
    case "close":
      return "differs-close";
    default:
      return "differs-end";
  }
}
