import { useState } from "react";
import type { FactsBehind, FactsRequest } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { Charts } from "./Charts";
import "./facts.css";
import { FactsBar } from "./FactsBar";
import { FactsCases } from "./FactsCases";
import { Figures } from "./Figures";
import { daysOf } from "./period";
import { useFacts } from "./queries";
import { behind, customDays, period } from "./session";

/** What the owner reads about returns: figures, charts, and the cases behind each of them. */
export function FactsView({ onOpen }: { onOpen: (id: number) => void }) {
  const problemText = useProblemText();
  const now = useNow();
  const named = useStore(period);
  const custom = useStore(customDays);
  const [storeId, setStoreId] = useState<number | null>(null);
  const [country, setCountry] = useState("");
  const shown = useStore(behind);
  const days = named === "custom" ? (custom ?? daysOf("year", now)) : daysOf(named, now);
  const request: FactsRequest = {
    ...days,
    ...(storeId === null ? {} : { storeId }),
    ...(country ? { country } : {}),
  };
  const { data, error, refetch, isPlaceholderData } = useFacts(request);
  const open = (of: FactsBehind, what: string) => behind.set({ of, what });
  if (shown)
    return (
      <FactsCases
        request={request}
        of={shown.of}
        what={shown.what}
        onBack={() => behind.set(null)}
        onOpen={onOpen}
      />
    );
  if (data?.isEmpty)
    return (
      <EmptyState icon="chart">
        <Text id="facts-empty" />
      </EmptyState>
    );
  return (
    <div className="return-facts" aria-busy={!data || isPlaceholderData}>
      <FactsBar
        days={days}
        request={request}
        countries={data?.countries ?? []}
        storeId={storeId}
        country={country}
        onStore={setStoreId}
        onCountry={setCountry}
      />
      {error ? (
        <ProblemState text={problemText(error)} onRetry={() => void refetch()} />
      ) : (
        data && (
          <>
            <Figures now={data.figures} before={data.before} onOpen={open} />
            {data.figures.cases === 0 && (
              <p className="facts-none">
                <Text id="facts-none-here" />
              </p>
            )}
            <Charts facts={data} request={request} onOpen={open} />
          </>
        )
      )}
    </div>
  );
}
