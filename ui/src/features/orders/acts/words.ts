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
    (item: ActItem) =>
      shopDeedWords(dynamic, format, {
        kind: item.kind,
        order: item.number,
        amount: item.amount,
        code: item.act.kind === "discount" ? item.act.code : "",
      }),
    [dynamic, format],
  );
}
