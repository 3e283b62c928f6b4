import { useState } from "react";
import type { ReturnDetail } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { showToast } from "../../../shared/ui/toasts";
import { useKept } from "../deeds";
import { OrderFinder } from "../OrderPicker";
import "./mail.css";

/** Above a case that the desk opened by itself: what it rests on, what it lacks, and the way back. */
export function FoundNotice({ detail: { row } }: { detail: ReturnDetail }) {
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [chooses, setChooses] = useState(false);
  if (row.filedBy !== "notice" || (row.state !== "requested" && row.state !== "needs_info")) return null;
  const lacksOrder = row.orderId === null && row.orderNumber === "";
  const takeBack = async () => {
    if (!(await run(async () => keep(await ask("returns.take_back", { id: row.id }))))) return;
    showToast("returnmail-found-taken-back", { number: row.number });
  };
  const choose = async (orderId: number) => {
    setChooses(false);
    await run(async () => keep(await ask("returns.set_order", { id: row.id, orderId })));
  };
  return (
    <section className="return-found">
      <Icon name="scales" />
      <div className="return-found-words">
        <p>
          <Text id="returnmail-found-title" />
        </p>
        {lacksOrder && (
          <p>
            <Text id="returnmail-found-no-order" />
          </p>
        )}
        {problem && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <span className="form-actions">
        {lacksOrder && (
          <Button
            look="filled"
            size="small"
            needs="returns.set_order"
            isDisabled={isBusy}
            onPress={() => setChooses(true)}
          >
            <Text id="returnmail-found-choose" />
          </Button>
        )}
        {row.state === "requested" && (
          <Button size="small" needs="returns.take_back" isDisabled={isBusy} onPress={() => void takeBack()}>
            <Text id="returnmail-found-take-back" />
          </Button>
        )}
      </span>
      {chooses && <OrderFinder onChoose={(id) => void choose(id)} onClose={() => setChooses(false)} />}
    </section>
  );
}
