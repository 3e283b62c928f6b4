import { useQuery } from "@tanstack/react-query";
import type { RefusedRequest } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import type { Key } from "../../../platform/freshness";
import { useKeptProblem } from "../../../platform/problem";
import { shownNumber } from "../../../shared/format/orderNumber";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import "./mirror.css";

const key: Key = [["storefronts", "returns"], "refused_requests"];

interface Props {
  onOrder: (orderId: number) => void;
}

/** What customers asked for in a shop and could not become a return: somebody has to see to it there. */
export function RefusedRequests({ onOrder }: Props) {
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => ask("returns.refused_requests", {}),
  });
  if (!data || data.length === 0) return null;
  return (
    <section className="refused-requests">
      <h2>
        <Icon name="warning" />
        <Text id="mirror-refused-title" vars={{ count: data.length }} />
      </h2>
      <ul>
        {data.map((each) => (
          <Refused key={each.id} request={each} onOrder={onOrder} />
        ))}
      </ul>
    </section>
  );
}

function Refused({ request, onOrder }: { request: RefusedRequest } & Props) {
  const why = useKeptProblem()(request.problemCode, request.problemArgs);
  const { run, isBusy, problem } = useDoing();
  const { id, name, storeName, orderId, orderNumber } = request;
  return (
    <li className="refused-request">
      <div className="refused-request-words">
        <p>
          <Text id="mirror-refused" vars={{ name, store: storeName, order: shownNumber(orderNumber) }} />
        </p>
        {why !== null && <p className="return-quiet">{why}</p>}
        {problem && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <span className="refused-request-deeds">
        {orderId !== null && (
          <Button size="small" onPress={() => onOrder(orderId)}>
            <Text id="mirror-refused-order" />
          </Button>
        )}
        <Button
          size="small"
          needs="returns.see_to_request"
          isDisabled={isBusy}
          onPress={() => void run(() => ask("returns.see_to_request", { id }))}
        >
          <Text id="mirror-refused-done" />
        </Button>
      </span>
    </li>
  );
}
