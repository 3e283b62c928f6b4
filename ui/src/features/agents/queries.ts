import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Agent } from "../../generated/contract";
import type { Request } from "../../platform/ask";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";

const LIST = [["agents"], "list"] as const;

export function useAgents() {
  return useQuery({ queryKey: LIST, queryFn: () => ask("agents.list", {}) });
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

/** What the desk answers stands in the list at once, so that the next change goes by it. */
export function useUpdateAgent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: Request<"agents.update">) =>
      told(ask("agents.update", request), "agents-toast-changed", ({ name }) => ({ name })),
    onSuccess: (answer) =>
      client.setQueryData<Agent[]>(LIST, (list) =>
        list?.map((own) => (own.id === answer.id ? { ...own, ...answer } : own)),
      ),
  });
}
