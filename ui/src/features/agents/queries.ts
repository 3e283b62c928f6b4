import { useMutation, useQuery } from "@tanstack/react-query";
import type { Request } from "../../platform/ask";
import { ask } from "../../platform/ask";
import type { TextKey, VariablesArgument } from "../../shared/text/keys";
import { showToast } from "../../shared/ui/toasts";

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

/** Tells of a deed with the way back. */
export function tellDeed<K extends TextKey>(id: K, vars: VariablesArgument<K>[0], undoId: number): void {
  const undo = () =>
    void ask("inbox.undo", { undoId }).then(
      () => showToast("app-toast-undone", undefined),
      () => showToast("app-toast-nothing-to-undo", undefined),
    );
  showToast(id, vars, { undo });
}

export function useUpdateAgent() {
  return useMutation({
    mutationFn: (request: Request<"agents.update">) => ask("agents.update", request),
    onSuccess: ({ name, undoId }) => tellDeed("agents-toast-changed", { name }, undoId),
  });
}
