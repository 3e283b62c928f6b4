import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Move, ReturnDetail } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { announce } from "../../shared/a11y/announce";
import { useText } from "../../shared/text/useText";
import { showToast, underway } from "../../shared/ui/toasts";
import { returnOptions } from "./queries";
import { askedMove, trouble, type AskedMove } from "./session";

type Made = AskedMove["move"];

/** Moves that ask for a word, a number or a last look first. */
const asking: ReadonlySet<Made> = new Set<Made>([
  "decline",
  "ask_info",
  "dispute",
  "cancel",
  "goodwill",
  "ship",
  "decide",
]);

function request({ id, number, move }: AskedMove, note: string): Promise<ReturnDetail> {
  switch (move) {
    case "approve":
      return ask("returns.approve", { id });
    case "goodwill":
      return ask("returns.approve", { id, goodwill: note });
    case "answer":
      return ask("returns.answered", { id, note });
    case "ask_info":
      return ask("returns.ask_info", { id, note });
    case "decline":
      return ask("returns.decline", { id, note });
    case "cancel":
      return ask("returns.cancel", { id, note });
    case "await_parcel":
      return ask("returns.await_parcel", { id });
    case "lose":
      return ask("returns.lose", { id });
    case "receive":
      return ask("returns.receive", { numbers: [number] }).then(() => ask("returns.show", { id }));
    case "decide":
      return ask("returns.decide", { id });
    case "close":
      return ask("returns.close", { id });
    case "dispute":
      return ask("returns.dispute", { id, note });
    default:
      throw new Error(`nobody makes ${move} by hand`);
  }
}

/** Shows an answer at once; the news that follows says the same. */
export function useKept() {
  const client = useQueryClient();
  return useCallback(
    (detail: ReturnDetail) => {
      client.setQueryData(returnOptions(detail.row.id).queryKey, detail);
      return detail;
    },
    [client],
  );
}

/** Makes a move and says where the case stands now. */
export function useMaking() {
  const { dynamic } = useText();
  const keep = useKept();
  return useCallback(
    async (asked: AskedMove, note = "") => {
      const { row } = keep(await underway(request(asked, note)));
      if (row.awaitsOwner && row.state !== "decided") {
        showToast("settling-told-asked", { number: row.number }, { icon: "clock" });
        return;
      }
      showToast("returns-told-moved", { number: row.number, state: dynamic(`returns-state-${row.state}`) });
    },
    [dynamic, keep],
  );
}

/** Begins a move: with its dialog where it has one, at once where it has none. */
export function useBeginning() {
  const client = useQueryClient();
  const make = useMaking();
  const problemText = useProblemText();
  return useCallback(
    (asked: AskedMove) => {
      // A second press may come before the page has drawn what the first one did.
      const known = client.getQueryData(returnOptions(asked.id).queryKey);
      const move = asked.move === "goodwill" ? "approve" : asked.move;
      if (known && !known.moves.includes(move)) return;
      trouble.set(null);
      if (asking.has(asked.move)) askedMove.set(asked);
      else
        make(asked).catch((thrown: unknown) => {
          trouble.set(thrown);
          announce(problemText(thrown));
        });
    },
    [client, make, problemText],
  );
}

/** Which command of the contract a move asks, so that whoever may not is told. */
export const needs = {
  answer: "returns.answered",
  approve: "returns.approve",
  goodwill: "returns.approve",
  ask_info: "returns.ask_info",
  decline: "returns.decline",
  cancel: "returns.cancel",
  await_parcel: "returns.await_parcel",
  ship: "returns.set_parcel",
  lose: "returns.lose",
  receive: "returns.receive",
  decide: "returns.decide",
  close: "returns.close",
  dispute: "returns.dispute",
  request: "returns.start",
  expire: "returns.cancel",
  inspect: "returns.grade",
  settle: "returns.decide",
} as const satisfies Record<Move | "goodwill", string>;
