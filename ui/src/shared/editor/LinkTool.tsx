import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { Text } from "../text/Text";
import { useText } from "../text/useText";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons/Icon";
import { IconButton } from "../ui/IconButton";
import { MenuPopover } from "../ui/MenuPopover";

interface Props {
  editor: Editor;
  isActive: boolean;
  /** What an address may begin with; anything else is a page of the web. */
  schemes: RegExp;
}

/** Makes a link of what is marked, changes the one that the cursor stands in, or takes it away. */
export function LinkTool({ editor, isActive, schemes }: Props) {
  const { attribute } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [href, setHref] = useState("");
  const close = () => {
    setIsOpen(false);
    editor.commands.focus();
  };
  const set = () => {
    const typed = href.trim();
    const address = schemes.test(typed) ? typed : `https://${typed}`;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!typed) chain.unsetLink().run();
    else if (editor.state.selection.empty && !isActive)
      chain
        .insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href: address } }] })
        .run();
    else chain.setLink({ href: address }).run();
    close();
  };
  return (
    <>
      <IconButton
        ref={button}
        icon="link"
        label={attribute("app-link", "label")}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          setHref(String(editor.getAttributes("link").href ?? ""));
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={attribute("app-link", "label")}
          placement="top start"
          onClose={() => setIsOpen(false)}
        >
          <form
            className="menu-row"
            onSubmit={(event) => {
              event.preventDefault();
              set();
            }}
          >
            <input
              className="menu-field identifier"
              autoFocus
              aria-label={attribute("app-link-address", "label")}
              placeholder={attribute("app-link-address", "placeholder")}
              value={href}
              onChange={(event) => setHref(event.target.value)}
            />
            <Button type="submit" size="small">
              <Text id="app-link-set" />
            </Button>
            {isActive && (
              <button
                type="button"
                className="icon-button"
                aria-label={attribute("app-link-remove", "label")}
                onClick={() => {
                  editor.chain().focus().extendMarkRange("link").unsetLink().run();
                  close();
                }}
              >
                <Icon name="trash" />
              </button>
            )}
          </form>
        </MenuPopover>
      )}
    </>
  );
}
