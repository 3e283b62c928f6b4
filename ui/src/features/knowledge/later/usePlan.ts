import { useMutation } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import { useFormat } from "../../../shared/format/useFormat";
import { showToast } from "../../../shared/ui/toasts";
import { useSite } from "../site/queries";
import { said, shopZone } from "./times";

/** How a moment is said by the clock of the shop. */
export function useSaid(): (at: number) => string {
  const format = useFormat();
  const zone = shopZone(useSite().data?.zone);
  return (at) => said(at, zone, format.locale);
}

/** Plans a text, after everything that was written is kept; without a revision, what stands then. */
export function usePlan(id: number, language: string, flush?: () => Promise<unknown>) {
  const say = useSaid();
  return useMutation({
    mutationFn: async ({ at, revision }: { at: number; revision?: number }) => {
      await flush?.();
      return ask("knowledge.schedule", { id, language, at, revision });
    },
    onSuccess: (_, { at }) => showToast("later-done", { at: say(at) }),
  });
}

/** Takes a plan back. */
export function useUnplan(id: number, language: string) {
  return useMutation({
    mutationFn: () => ask("knowledge.unschedule", { id, language }),
    onSuccess: () => showToast("later-done-off", undefined),
  });
}
