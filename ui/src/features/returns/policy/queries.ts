import { useQuery } from "@tanstack/react-query";
import type { ReturnPolicy } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** The policy that holds now, its versions, and those to begin with. */
export function usePolicy() {
  return useQuery({
    queryKey: key(["returns", "agents"], "policy"),
    queryFn: () => ask("returns.policy", {}),
  });
}

/** A draft in plain words. Refused drafts say why. */
export function usePolicyText(policy: ReturnPolicy, language: string) {
  return useQuery({
    queryKey: key(["returns"], "policy_text", { policy, language }),
    queryFn: () => ask("returns.policy_text", { policy, language }),
    placeholderData: (before) => before,
    retry: false,
  });
}
