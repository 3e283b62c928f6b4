import { useRef, useState } from "react";
import type { AfterSend } from "../../generated/contract";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { Icon } from "../../shared/ui/icons/Icon";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { SnoozeMenu } from "./SnoozeMenu";
import type { Wish } from "./sending";
import { FollowUpMenu } from "./timing/FollowUpMenu";
import { SendLater } from "./timing/SendLater";

interface Props {
  /** What the button itself does. */
  main: Extract<AfterSend, "close" | "pending">;
  isDisabled: boolean;
  describedBy: string | undefined;
  /** The customer's time zone, where it is known. */
  zone: string | null;
  onSend: (after: AfterSend, more?: Omit<Wish, "after">) => void;
}

const texts = {
  close: "inbox-composer-send-close",
  pending: "inbox-composer-send",
  keep_open: "inbox-composer-send-keep-open",
  snooze: "inbox-composer-send-snooze",
} as const;

/** Send, and what becomes of the conversation afterwards. */
export function SendButton({ main, zone, isDisabled, describedBy, onSend }: Props) {
  const { text, attribute } = useText();
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"menu" | "snooze" | "later" | "follow_up" | null>(null);
  const run = (after: AfterSend, more?: Omit<Wish, "after">) => {
    setOpen(null);
    onSend(after, more);
  };
  useCommand("inbox.send_later", isDisabled ? null : () => setOpen("later"));
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
        <CommandKeys command="app.submit" />
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
            <SnoozeMenu
              zone={zone}
              onChoose={(until) => run("snooze", { snoozedUntil: until ?? undefined })}
            />
          ) : open === "later" ? (
            <SendLater zone={zone} onChoose={(later) => run(main, { later })} />
          ) : open === "follow_up" ? (
            <FollowUpMenu onChoose={(followUpDays) => run("close", { followUpDays })} />
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
                {
                  key: "follow_up",
                  words: text("timing-send-follow-up"),
                  label: <Text id="timing-send-follow-up" />,
                  run: () => setOpen("follow_up"),
                },
                {
                  key: "later",
                  words: text("timing-send-title"),
                  label: <Text id="timing-send-title" />,
                  hint: <CommandKeys command="inbox.send_later" />,
                  run: () => setOpen("later"),
                },
              ]}
            />
          )}
        </MenuPopover>
      )}
    </span>
  );
}
