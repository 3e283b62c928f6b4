import { useRef, useState } from "react";
import type { AfterSend } from "../../generated/contract";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { Icon } from "../../shared/ui/icons/Icon";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { SnoozeMenu } from "./SnoozeMenu";

interface Props {
  /** What the button itself does. */
  main: Extract<AfterSend, "close" | "pending">;
  isDisabled: boolean;
  describedBy: string | undefined;
  onSend: (after: AfterSend, snoozedUntil?: number) => void;
}

const texts = {
  close: "inbox-composer-send-close",
  pending: "inbox-composer-send",
  keep_open: "inbox-composer-send-keep-open",
  snooze: "inbox-composer-send-snooze",
} as const;

/** Send, and what becomes of the conversation afterwards. */
export function SendButton({ main, isDisabled, describedBy, onSend }: Props) {
  const { text, attribute } = useText();
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"menu" | "snooze" | null>(null);
  const run = (after: AfterSend, until?: number) => {
    setOpen(null);
    onSend(after, until);
  };
  const choices = (["close", "pending", "keep_open"] as const).map((after) => ({
    key: after,
    words: text(texts[after]),
    label: <Text id={texts[after]} />,
    run: () => run(after),
  }));
  return (
    <span className="send">
      <Button
        look="filled"
        isDisabled={isDisabled}
        aria-describedby={describedBy}
        onPress={() => onSend(main)}
      >
        <Text id={texts[main]} />
        <KeyCaps keys="Mod+Enter" />
      </Button>
      <button
        ref={more}
        type="button"
        className="button button-filled send-more"
        disabled={isDisabled}
        aria-label={attribute("inbox-composer-send-more", "label")}
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onClick={() => setOpen("menu")}
      >
        <Icon name="chevron_down" />
      </button>
      {open !== null && (
        <MenuPopover
          anchor={more}
          label={attribute("inbox-composer-send-more", "label")}
          placement="top end"
          onClose={() => setOpen(null)}
        >
          {open === "snooze" ? (
            <SnoozeMenu onChoose={(until) => run("snooze", until)} />
          ) : (
            <ChoiceList
              label={attribute("inbox-composer-send-more", "label")}
              choices={[
                ...choices,
                {
                  key: "snooze",
                  words: text(texts.snooze),
                  label: <Text id={texts.snooze} />,
                  run: () => setOpen("snooze"),
                },
              ]}
            />
          )}
        </MenuPopover>
      )}
    </span>
  );
}
