import { useRef, useState } from "react";
import type { Order, OrderRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { shownNumber } from "../../shared/format/orderNumber";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { useMay } from "../../shared/may";
import { policyQuestion, returnWish } from "../../shared/returning";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ChoiceList, type Choice } from "../../shared/ui/ChoiceList";
import { IconButton } from "../../shared/ui/IconButton";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { copy } from "./deeds";
import { shownOrder } from "./session";

interface Props {
  row: OrderRow;
  order: Order;
  /** Null where there is no letter to put anything into. */
  onInsert: ((kind: "facts" | "tracking") => void) | null;
  onOpen?: () => void;
  /** Puts the order to the customer or takes it away; null where nobody is at hand. */
  decide: { isTheirs: boolean; run: () => void } | null;
  onProblem: (thrown: unknown) => void;
}

/** What else can be done with an order; its keys are heard beside a conversation only. */
export function OrderMenu({ row, order, onInsert, onOpen, decide, onProblem }: Props) {
  const { text, attribute } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const mayDecide = useMay("storefronts.decide_owner");
  const close = () => setIsOpen(false);
  const parcel = order.shipments.find((each) => each.tracking);
  const choice = (key: string, words: string, run: () => void, more: Partial<Choice> = {}): Choice => ({
    key,
    words,
    label: words,
    run: () => {
      close();
      // After the menu has given the keyboard back.
      setTimeout(run, 0);
    },
    ...more,
  });
  const choices: Choice[] = [];
  if (onOpen)
    choices.push(
      choice(
        "open",
        text("orders-open"),
        onOpen,
        onInsert ? { hint: <CommandKeys command="orders.open" /> } : {},
      ),
    );
  if (onInsert) {
    choices.push(
      choice("facts", text("orders-insert-facts"), () => onInsert("facts"), {
        hint: <CommandKeys command="orders.insert_facts" />,
      }),
    );
    if (order.shipments.some((each) => each.tracking || each.trackingUrl))
      choices.push(
        choice("tracking", text("orders-insert-tracking"), () => onInsert("tracking"), {
          hint: <CommandKeys command="orders.insert_tracking" />,
        }),
      );
  }
  choices.push(
    choice(
      "copy",
      text("orders-copy-number"),
      () => void copy(shownNumber(row.number)).catch(onProblem),
      onInsert ? { hint: <CommandKeys command="orders.copy" /> } : {},
    ),
  );
  if (parcel)
    choices.push(
      choice("parcel", text("orders-copy-tracking"), () => void copy(parcel.tracking).catch(onProblem)),
    );
  choices.push(
    choice(
      "return",
      text("returns-command-start"),
      () => {
        shownOrder.set(null);
        returnWish.set({ orderId: row.id });
      },
      { command: "returns.start", ...(onInsert ? { hint: <CommandKeys command="returns.start" /> } : {}) },
    ),
  );
  choices.push(
    choice("policy", text("policy-try-ask"), () => {
      shownOrder.set(null);
      policyQuestion.set({ orderId: row.id, number: row.number });
    }),
  );
  const { adminUrl } = order;
  if (adminUrl)
    choices.push(
      choice(
        "shop",
        text("orders-open-shop"),
        () => void ask("desk.open_link", { url: adminUrl }).catch(onProblem),
      ),
    );
  if (decide && mayDecide)
    choices.push(
      choice("owner", text(decide.isTheirs ? "orders-take" : "orders-not-theirs"), decide.run, {
        label: <Text id={decide.isTheirs ? "orders-take" : "orders-not-theirs"} />,
      }),
    );
  const label = attribute("orders-menu", "label");
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={close}>
          <ChoiceList label={label} choices={choices} />
        </MenuPopover>
      )}
    </>
  );
}
