import { useRef, useState } from "react";
import type { Grade, ReturnDetail, ReturnItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { usePictures } from "../../../platform/pictures";
import { announce } from "../../../shared/a11y/announce";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useKept } from "../deeds";
import { grades, isUndecided, mayDeduct, mayGrade, ungraded } from "../model";
import { ChargesDialog } from "./ChargesDialog";
import { InspectDialog } from "./InspectDialog";
import { ItemRow } from "./ItemRow";
import { OutcomeDialog } from "./OutcomeDialog";

type Open = { kind: "outcome" | "inspect"; item: ReturnItem } | { kind: "charges" } | null;

/** What comes back: why, what the customer gets for it, how it arrived and where it goes. */
export function Items({ detail }: { detail: ReturnDetail }) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const keep = useKept();
  const table = useRef<HTMLTableElement>(null);
  const { run, problem } = useDoing();
  const [open, setOpen] = useState<Open>(null);
  const { row, items, sums } = detail;
  const isHere = mayGrade(row.state);
  const mayInspect = useMay("returns.grade") && isHere;
  const toGrade = isHere ? ungraded(items) : [];
  const pictures = usePictures(
    row.orderId === null ? {} : { orderId: row.orderId },
    row.orderId !== null && items.some(({ picture }) => picture !== null),
  );
  const showsGrades = isHere || items.some(({ grade }) => grade !== null);

  /** The keyboard goes on to the next article without a grade. */
  const goOn = (after: ReturnItem) => {
    const next = toGrade.find(({ id }) => id !== after.id);
    const target = next && table.current?.querySelector(`[data-item="${next.id}"] [tabindex="0"]`);
    if (target instanceof HTMLElement) target.focus();
  };
  const grade = (item: ReturnItem, given: Grade) =>
    void run(async () => {
      const deduction = mayDeduct(given) ? item.deduction.minor : 0;
      keep(await ask("returns.grade", { id: item.id, grade: given, deduction, found: item.found }));
      announce(text("returns-items-graded", { title: item.title, grade: given.toUpperCase() }));
      if (item.grade === null) goOn(item);
    });

  return (
    <section className="return-items-place">
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      <table ref={table} className="return-items" data-graded={showsGrades}>
        <caption className="visually-hidden">{text("returns-items")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Text id="returns-items-item" />
            </th>
            <th scope="col">
              <Text id="returns-items-reason" />
            </th>
            <th scope="col">
              <Text id="returns-items-outcome" />
            </th>
            {showsGrades && (
              <>
                <th scope="col">
                  <Text id="returns-items-grade" />
                </th>
                <th scope="col">
                  <Text id="returns-items-place" />
                </th>
              </>
            )}
            <th scope="col" className="return-number">
              <Text id="returns-items-refund" />
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              picture={pictures[item.picture ?? ""]}
              track={row.track}
              showsGrades={showsGrades}
              mayGrade={mayInspect}
              mayChange={isUndecided(row.state)}
              isLast={toGrade.length === 1 && toGrade[0]?.id === item.id}
              onGrade={(given) => grade(item, given)}
              onOutcome={(outcome) =>
                void run(async () => keep(await ask("returns.set_outcome", { id: item.id, outcome })))
              }
              onDeclare={(condition) =>
                void run(async () => keep(await ask("returns.declare", { id: item.id, condition })))
              }
              onAskOutcome={(outcome) => setOpen({ kind: "outcome", item: { ...item, outcome } })}
              onInspect={() => setOpen({ kind: "inspect", item })}
            />
          ))}
        </tbody>
      </table>
      <div className="return-foot">
        {showsGrades && (
          <p className="return-legend">
            {grades.map((letter, index) => (
              <span key={letter}>
                {index > 0 && " · "}
                {letter.toUpperCase()} {dynamic(`returns-grade-${letter}`)}
              </span>
            ))}
          </p>
        )}
        <p className="return-totals">
          {sums.deduction.minor > 0 && (
            <span>
              <Text id="returns-sums-deduction" />{" "}
              {format.money(-sums.deduction.minor, sums.deduction.currency)}
            </span>
          )}
          {sums.fee.minor > 0 && (
            <span>
              <Text id="returns-sums-fee" /> {format.money(-sums.fee.minor, sums.fee.currency)}
            </span>
          )}
          {sums.shipping.minor > 0 && (
            <span>
              <Text id="returns-sums-shipping" /> {format.money(sums.shipping.minor, sums.shipping.currency)}
            </span>
          )}
          {sums.bonus.minor > 0 && (
            <span>
              <Text id="returns-sums-bonus" /> {format.money(sums.bonus.minor, sums.bonus.currency)}
            </span>
          )}
          {sums.exchange.minor > 0 && (
            <span>
              <Text id="settling-sum" /> {format.money(-sums.exchange.minor, sums.exchange.currency)}
            </span>
          )}
          {sums.due.minor > 0 && (
            <span className="return-total">
              <Text id="settling-due" /> {format.money(sums.due.minor, sums.due.currency)}
            </span>
          )}
          {sums.credit.minor > 0 && (
            <span className="return-total">
              <Text id="returns-sums-credit" /> {format.money(sums.credit.minor, sums.credit.currency)}
            </span>
          )}
          {(sums.refund.minor > 0 || (sums.credit.minor === 0 && sums.due.minor === 0)) && (
            <span className="return-total">
              <Text id={sums.credit.minor > 0 ? "returns-sums-refund" : "returns-sums-total"} />{" "}
              {format.money(sums.refund.minor, sums.refund.currency)}
            </span>
          )}
          {isUndecided(row.state) && (
            <Button
              look="plain"
              size="small"
              needs="returns.set_charges"
              onPress={() => setOpen({ kind: "charges" })}
            >
              <Text id="returns-sums-change" />
            </Button>
          )}
        </p>
      </div>
      {open?.kind === "outcome" && (
        <OutcomeDialog item={open.item} storeId={row.storeId} onClose={() => setOpen(null)} />
      )}
      {open?.kind === "inspect" && <InspectDialog item={open.item} onClose={() => setOpen(null)} />}
      {open?.kind === "charges" && <ChargesDialog detail={detail} onClose={() => setOpen(null)} />}
    </section>
  );
}
