import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** Texts that stand in several articles, and where. */
export function useBlocks() {
  return useQuery({
    queryKey: key(["knowledge", "agents"], "blocks"),
    queryFn: () => ask("knowledge.blocks", {}),
  });
}
