import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** The call note that is being written. */
export function useCallDraft() {
  return useQuery({ queryKey: key(["drafts"], "call"), queryFn: () => ask("inbox.call_draft", {}) }).data
    ?.draft;
}

/** Who may be calling. */
export function useCallers(query: string) {
  return useQuery({
    queryKey: key(["customers", "conversations"], "callers", { query }),
    queryFn: () => ask("inbox.find_caller", { query }),
    enabled: query.length > 1,
    placeholderData: keepPreviousData,
  }).data;
}

export function useCustomerName(id: number | null | undefined) {
  return useQuery({
    queryKey: key(["customers"], "caller", { id: id ?? undefined }),
    queryFn: () => ask("customers.show", { id: id ?? 0 }),
    enabled: id != null,
  }).data;
}

/** How the shop's own forms are read. */
export function useFormTemplates() {
  return useQuery({
    queryKey: key(["settings"], "form-templates"),
    queryFn: () => ask("inbox.form_templates", {}),
  }).data;
}
