import { useRef, useState } from "react";
import { useText } from "../../shared/text/useText";
import { Text } from "../../shared/text/Text";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { IconButton } from "../../shared/ui/IconButton";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { messageDeed } from "./session";

const deeds = ["split", "move"] as const;

/** What can be done with one message besides answering it. */
export function MessageMenu({ messageId, conversationId }: { messageId: number; conversationId: number }) {
  const { text, attribute } = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const label = attribute("joining-message-more", "label");
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
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={label}
            choices={deeds.map((deed) => ({
              key: deed,
              words: text(`joining-command-${deed}`),
              label: <Text id={`joining-command-${deed}`} />,
              run: () => {
                setIsOpen(false);
                messageDeed.set({ deed, messageId, conversationId });
              },
            }))}
          />
        </MenuPopover>
      )}
    </>
  );
}
