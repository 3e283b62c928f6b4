import { useCallback } from "react";
import type { ActItem } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { shopDeedWords } from "../../../shared/text/shopDeeds";
import { useText } from "../../../shared/text/useText";

/** Names a deed in the agent's language. */
export function useActWords(): (item: ActItem) => string {
  const { dynamic } = useText();
  const format = useFormat();
  return useCallback(
    (item: ActItem) => {
      const deed = item.act.kind === "take_back" ? item.act.deed : item.act;
      return shopDeedWords(dynamic, format, {
        kind: deed.kind === "exchange" || deed.kind === "restock" ? deed.kind : item.kind,
        order: item.number,
        amount: item.amount,
        code: deed.kind === "discount" ? deed.code : "",
        isUndo: item.undoes !== null,
      });
    },
    [dynamic, format],
  );
}
