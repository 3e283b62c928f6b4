import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { ask } from "../platform/ask";
import { useCommand } from "../shared/keys/commands";
import { useStore } from "../shared/store";
import { chooseLanguage, languageStore } from "../shared/text/language";
import { languages } from "../shared/text/languages";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";
import "../shared/ui/menu.css";

/** The language of the interface; the change is seen at once and kept with the agent. */
export function LanguageMenu() {
  const { attribute } = useText();
  const current = useStore(languageStore);
  const [isOpen, setIsOpen] = useState(false);
  useCommand("app.language", () => setIsOpen(true));
  const keep = useMutation({
    mutationFn: (locale: (typeof languages)[number]["code"]) => ask("agents.update_me", { locale }),
  });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className="language-button">
        <Icon name="globe" size={12} />
        <span className="visually-hidden">{attribute("app-sidebar-language", "label")}</span>
        <span className="identifier">{current.split("-")[0]?.toUpperCase()}</span>
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label={attribute("app-sidebar-language", "label")}
          selectionMode="single"
          selectedKeys={[current]}
          onAction={(key) => {
            const chosen = languages.find(({ code }) => code === key);
            if (!chosen) return;
            chooseLanguage(chosen.code);
            keep.mutate(chosen.code);
          }}
        >
          {languages.map(({ code, name }) => (
            <MenuItem key={code} id={code} className="menu-item" textValue={name}>
              <span lang={code}>{name}</span>
              {code === current && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
