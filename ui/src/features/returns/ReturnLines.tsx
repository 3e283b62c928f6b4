import type { Outcome, Reason, ReturnableLine } from "../../generated/contract";
import { usePictures } from "../../platform/pictures";
import { useText } from "../../shared/text/useText";
import { Text } from "../../shared/text/Text";
import { PiecesField } from "../../shared/ui/Fields";
import { Tile } from "../../shared/ui/Tile";
import { ConditionSelect } from "./ConditionSelect";
import { faultOf, outcomesOf, reasons, type Fault } from "./model";
import type { Beginning, LineWish } from "./start";

interface Props {
  orderId: number;
  lines: readonly ReturnableLine[];
  wish: Beginning;
  onChange: (lines: Beginning["lines"]) => void;
}

const faults: readonly Fault[] = ["customer", "shop"];

/** What of an order comes back: how many, why, and what the customer wants for it. */
export function ReturnLines({ orderId, lines, wish, onChange }: Props) {
  const { text, dynamic } = useText();
  const pictures = usePictures(
    { orderId },
    lines.some(({ picture }) => picture !== null),
  );
  const set = (line: string, change: Partial<LineWish>) => {
    const before = wish.lines[line];
    if (before) onChange({ ...wish.lines, [line]: { ...before, ...change } });
  };
  return (
    <ul className="start-lines" aria-label={text("returns-start-lines")}>
      {lines.map(({ line, title, sku, options, picture, available }) => {
        const wanted = wish.lines[line];
        if (!wanted) return null;
        return (
          <li key={line} className="start-line" data-chosen={wanted.quantity > 0}>
            <Tile title={title} sku={sku} picture={pictures[picture ?? ""]} />
            <span className="start-what">
              <bdi>{title}</bdi>
              <span className="return-quiet">
                {[sku, options].filter(Boolean).map((fact, index) => (
                  <span key={fact}>
                    {index > 0 && " · "}
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </span>
            </span>
            {available === 0 ? (
              <span className="return-quiet start-none">
                <Text id="returns-start-none-left" />
              </span>
            ) : (
              <span className="start-count">
                <PiecesField
                  label={text("returns-start-pieces-label", { title })}
                  value={wanted.quantity}
                  max={available}
                  onChange={(quantity) => set(line, { quantity })}
                />
                <span className="return-quiet">
                  <Text id="returns-start-of" vars={{ count: available }} />
                </span>
              </span>
            )}
            {wanted.quantity > 0 && (
              <span className="start-why">
                <select
                  className="field"
                  aria-label={text("returns-start-reason-label", { title })}
                  value={wanted.reason}
                  onChange={(event) => set(line, { reason: event.target.value as Reason })}
                >
                  {faults.map((fault) => (
                    <optgroup key={fault} label={text(`returns-fault-${fault}`)}>
                      {reasons
                        .filter((reason) => faultOf(reason) === fault)
                        .map((reason) => (
                          <option key={reason} value={reason}>
                            {dynamic(`returns-reason-${reason}`)}
                          </option>
                        ))}
                    </optgroup>
                  ))}
                </select>
                <select
                  className="field"
                  aria-label={text("returns-start-wish-label", { title })}
                  value={wish.track === "withdrawal" ? "refund" : wanted.outcome}
                  onChange={(event) => set(line, { outcome: event.target.value as Outcome })}
                >
                  {outcomesOf(wish.track).map((outcome) => (
                    <option key={outcome} value={outcome}>
                      {dynamic(`returns-outcome-${outcome}`)}
                    </option>
                  ))}
                </select>
                <ConditionSelect
                  title={title}
                  condition={wanted.condition ?? null}
                  onChange={(condition) => set(line, { condition: condition ?? undefined })}
                />
                {wish.track !== "withdrawal" && wanted.outcome === "exchange" && (
                  <input
                    className="field"
                    dir="auto"
                    aria-label={text("returnmail-instead", { title })}
                    placeholder={text("returnmail-instead", { title })}
                    value={wanted.instead ?? ""}
                    onChange={(event) => set(line, { instead: event.target.value })}
                  />
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
