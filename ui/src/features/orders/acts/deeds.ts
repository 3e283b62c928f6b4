import { useCallback, useState } from "react";
import type { Act, ActItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useProblemText } from "../../../platform/problem";
import { problemOf } from "../../../platform/transport";
import { announce } from "../../../shared/a11y/announce";
import { showToast, underway } from "../../../shared/ui/toasts";
import { useUndoSeconds } from "./queries";
import { awaitAct, forgetAct, type ActAsked } from "./requests";
import { useActWords } from "./words";

/** Takes back what nobody has begun. */
export function useWithdraw() {
  const words = useActWords();
  const problemText = useProblemText();
  return useCallback(
    async (id: number) => {
      try {
        const item = await underway(ask("storefronts.withdraw_act", { id }));
        forgetAct(id);
        showToast("acts-told-withdrawn", { what: words(item) });
      } catch (problem) {
        // Too late: said where the way back was.
        if (problemOf(problem).code === "act-begun")
          showToast("problem-act-begun", undefined, { icon: "warning" });
        else announce(problemText(problem));
      }
    },
    [words, problemText],
  );
}

/** Says that a deed is on its way, with the way back, and waits for its end. */
export function useTold() {
  const words = useActWords();
  const withdraw = useWithdraw();
  const seconds = useUndoSeconds();
  return useCallback(
    (item: ActItem) => {
      const undo = () => void withdraw(item.id);
      const what = words(item);
      if (item.state === "proposed") showToast("acts-told-proposed", { what }, { undo, icon: "clock" });
      else if (item.state === "confirmed") {
        awaitAct(item.id);
        showToast(
          "acts-told-confirmed",
          { what },
          { icon: "clock", ...(seconds > 0 ? { undo, seconds } : {}) },
        );
      }
    },
    [words, withdraw, seconds],
  );
}

/** Proposes a deed once, however often its key is pressed. */
export function useProposal({ orderId, conversationId }: Omit<ActAsked, "kind">, onClose: () => void) {
  const [uid] = useState(() => crypto.randomUUID());
  const { run, isBusy, problem } = useDoing();
  const tell = useTold();
  const propose = useCallback(
    async (act: Act, basis?: Parameters<typeof ask<"storefronts.propose_act">>[1]["basis"]) => {
      const item = await run(() =>
        ask("storefronts.propose_act", {
          uid,
          orderId,
          act,
          ...(conversationId === undefined ? {} : { conversationId }),
          ...(basis === undefined ? {} : { basis }),
        }),
      );
      if (!item) return;
      onClose();
      tell(item);
    },
    [run, uid, orderId, conversationId, onClose, tell],
  );
  return { propose, isBusy, problem };
}
