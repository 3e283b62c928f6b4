import type { ReturnEffect } from "../../../generated/contract";
import { useDoing } from "../../../platform/doing";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { showToast } from "../../../shared/ui/toasts";
import "./swap.css";

/** The order of an exchange: what to place by hand, or where the customer pays the difference. */
export function ExchangeWork({ effect, isPaid }: { effect: ReturnEffect; isPaid: boolean }) {
  const { text } = useText();
  const format = useFormat();
  const { run, isBusy } = useDoing();
  const { exchange, state, link } = effect;
  if (!exchange) return null;
  const money = ({ minor, currency }: { minor: number; currency: string }) => format.money(minor, currency);
  const [taken, due] = [money(exchange.taken), money(exchange.due)];
  return (
    <>
      {state === "manual" && (
        <p>
          {exchange.due.minor > 0 ? (
            <Text id="settling-manual-due" vars={{ taken, due }} />
          ) : (
            <Text id="settling-manual-even" />
          )}
        </p>
      )}
      <ul className="return-order-lines">
        {exchange.lines.map((line) => (
          <li key={line.variant}>
            <Text
              id="settling-picked"
              vars={{
                count: format.number(line.quantity),
                article: [line.title, line.options, line.sku].filter(Boolean).join(" · "),
              }}
            />{" "}
            <span className="return-quiet">{money(line.price)}</span>
          </li>
        ))}
      </ul>
      {state === "failed" && (
        <p className="return-quiet">
          <Text id="settling-held" />
        </p>
      )}
      {link !== null && state === "confirmed" && !isPaid && (
        <>
          <p className="return-quiet">
            <Text id="settling-link" vars={{ due }} />
          </p>
          <p className="return-link">
            <bdi dir="ltr">{link}</bdi>
          </p>
          <p className="return-effect-deeds">
            <Button
              size="small"
              isDisabled={isBusy}
              onPress={() =>
                void run(async () => {
                  await navigator.clipboard.writeText(link);
                  showToast("settling-copied", undefined);
                })
              }
            >
              {text("settling-copy")}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
