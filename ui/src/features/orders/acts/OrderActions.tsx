import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Ability, ChoiceState } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { IconName } from "../../../shared/ui/icons/paths";
import "../../../shared/ui/menu.css";
import "./acts.css";
import { useActOptions } from "./queries";
import { askedAct } from "./requests";

export const actIcons: Partial<Record<Ability, IconName>> = {
  refund: "undo",
  cancel: "close",
  note: "note",
  tag: "tag",
  edit_address: "pen",
  resend_confirmation: "mail",
  duplicate: "copy",
  discount: "star",
  fulfil: "send",
  return: "undo",
  moderate_reviews: "visible",
  reply_to_reviews: "reply",
};

interface Props {
  orderId: number;
  /** From where it is started: the history there tells of it. */
  conversationId?: number;
}

/** Everything that can be done with an order in its shop. What cannot says why. */
export function OrderActions({ orderId, conversationId }: Props) {
  const { text } = useText();
  return (
    <MenuTrigger>
      <Button className="button button-outlined button-normal">
        <Text id="acts-menu" />
        <Icon name="chevron_down" size={12} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Choices
          orderId={orderId}
          label={text("acts-menu")}
          onChoose={(kind) =>
            askedAct.set({ kind, orderId, ...(conversationId === undefined ? {} : { conversationId }) })
          }
        />
      </Popover>
    </MenuTrigger>
  );
}

function Choices(props: { orderId: number; label: string; onChoose: (kind: Ability) => void }) {
  const { orderId, label, onChoose } = props;
  const { text, dynamic } = useText();
  const problemText = useProblemText();
  const { data, error } = useActOptions(orderId);
  const why = (state: ChoiceState) => (state === "ready" ? null : dynamic(`acts-choice-${state}`));
  if (error && !data)
    return (
      <p className="menu act-wait" role="alert">
        {problemText(error)}
      </p>
    );
  if (!data)
    return (
      <p className="menu act-wait" role="status">
        {text("acts-reading")}
      </p>
    );
  const known = data.choices.filter(({ kind }) => actIcons[kind] !== undefined);
  // What can be done stands first.
  const sorted = [...known].sort((a, b) => Number(a.state !== "ready") - Number(b.state !== "ready"));
  return (
    <Menu
      className="menu act-menu"
      aria-label={label}
      autoFocus="first"
      disabledKeys={known.filter(({ state }) => state !== "ready").map(({ kind }) => kind)}
      onAction={(key) => onChoose(key as Ability)}
    >
      {sorted.map(({ kind, state }) => (
        <MenuItem
          key={kind}
          id={kind}
          className="menu-item act-item"
          textValue={dynamic(`acts-kind-${kind}`)}
        >
          <Icon name={actIcons[kind] ?? "more"} />
          <span className="act-item-words">
            <span>{dynamic(`acts-kind-${kind}`)}</span>
            {why(state) && <span className="menu-item-hint">{why(state)}</span>}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
