import { useMutation, useQuery } from "@tanstack/react-query";
import type { Request } from "../../platform/ask";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";

export function useAgents() {
  return useQuery({ queryKey: [["agents"], "list"], queryFn: () => ask("agents.list", {}) });
}

export function useMe() {
  return useQuery({ queryKey: [["agents"], "me"], queryFn: () => ask("agents.me", {}) });
}

export function useWorkload() {
  return useQuery({
    queryKey: [["conversations", "agents"], "workload"],
    queryFn: () => ask("inbox.workload", {}),
  });
}

export function useUpdateAgent() {
  return useMutation({
    mutationFn: (request: Request<"agents.update">) =>
      told(ask("agents.update", request), "agents-toast-changed", ({ name }) => ({ name })),
  });
}
