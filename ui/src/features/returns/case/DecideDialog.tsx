import type { ReturnItem } from "../../../generated/contract";
import { useDoing } from "../../../platform/doing";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useMaking } from "../deeds";
import { useReturn } from "../queries";
import type { AskedMove } from "../session";
import { SumLines } from "./Sums";

/** An exchange that nobody has picked the goods of. */
const isInWords = ({ outcome, swap }: ReturnItem) =>
  (outcome === "exchange" || outcome === "other_product") && swap === null;

/** The last look before money and goods move: what each article brings, and what follows. */
export function DecideDialog({ asked, onClose }: { asked: AskedMove; onClose: () => void }) {
  const { text } = useText();
  const format = useFormat();
  const make = useMaking();
  const { run, isBusy, problem } = useDoing();
  const detail = useReturn(asked.id).data;
  const verb = useDecideWords(asked.id);
  const has = (...wanted: string[]) => detail?.items.some(({ outcome }) => wanted.includes(outcome)) ?? false;
  const submit = () =>
    void run(async () => {
      await make(asked);
      onClose();
    });
  return (
    <DeedDialog
      title={text("returns-decide-title", { number: asked.number })}
      problem={problem}
      verb={verb}
      isDisabled={isBusy || !detail}
      onDo={submit}
      onClose={onClose}
    >
      <p>
        <Text id="returns-decide-about" />
      </p>
      {detail && <SumLines sums={detail.sums} />}
      {has("replacement") && (
        <p className="form-hint">
          <Text id="returns-decide-replacement" />
        </p>
      )}
      {detail && detail.sums.exchange.minor > 0 && (
        <p className="form-hint">
          {detail.sums.due.minor > 0 ? (
            <Text
              id="settling-decide-due"
              vars={{ due: format.money(detail.sums.due.minor, detail.sums.due.currency) }}
            />
          ) : (
            <Text id="settling-decide-even" />
          )}
        </p>
      )}
      {detail?.items.some(isInWords) && (
        <p className="form-hint">
          <Text id="returns-decide-exchange" />
        </p>
      )}
      {detail &&
        detail.sums.refund.minor === 0 &&
        detail.sums.credit.minor === 0 &&
        detail.sums.exchange.minor === 0 && (
          <p className="form-hint">
            <Text id="returns-decide-nothing" />
          </p>
        )}
    </DeedDialog>
  );
}

/** What the button of the decision says: the money, where there is some. */
export function useDecideWords(id: number): string {
  const { text } = useText();
  const format = useFormat();
  const sums = useReturn(id).data?.sums;
  if (sums && sums.refund.minor > 0)
    return text("returns-move-refund", { amount: format.money(sums.refund.minor, sums.refund.currency) });
  if (sums && sums.credit.minor > 0)
    return text("returns-move-credit", { amount: format.money(sums.credit.minor, sums.credit.currency) });
  return text("returns-move-decide");
}
