import { useRef, useState } from "react";
import type { SavedView } from "../../../generated/contract";
import type { CommandId } from "../../../shared/keys/catalogue";
import { CommandKeys } from "../../../shared/keys/CommandKeys";
import { useCommand } from "../../../shared/keys/commands";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { IconButton } from "../../../shared/ui/IconButton";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { useSavedViews } from "../queries";
import { viewDeeds } from "./viewDeeds";

/** What can be done with the kept view that is shown. */
export function ViewMenu({ view, onEdit }: { view: SavedView; onEdit: () => void }) {
  const { text, attribute } = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"menu" | "name" | null>(null);
  const saved = useSavedViews().data ?? [];
  const at = saved.findIndex(({ id }) => id === view.id);
  const isFirst = at <= 0;
  const isLast = at >= saved.length - 1;
  const then = (run: () => unknown) => () => {
    setOpen(null);
    run();
  };
  const rename = () => {
    setOpen(null);
    // The menu gives the focus back before the name takes it.
    setTimeout(() => setOpen("name"), 0);
  };
  const up = then(() => viewDeeds.move(view, at - 1));
  const down = then(() => viewDeeds.move(view, at + 1));
  const share = then(() => viewDeeds.share(view));
  const copy = then(() => viewDeeds.copy(view));
  const remove = then(() => viewDeeds.remove(view));
  useCommand("inbox.view_rename", rename);
  useCommand("inbox.view_up", isFirst ? null : up);
  useCommand("inbox.view_down", isLast ? null : down);
  useCommand("inbox.view_copy", copy);
  useCommand("inbox.view_delete", remove);
  const choice = (id: PlainKey, run: () => void, command?: CommandId): Choice => ({
    key: id,
    words: text(id),
    label: <Text id={id} />,
    hint: command && <CommandKeys command={command} />,
    command,
    run,
  });
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        label={attribute("views-menu", "label")}
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onPress={() => setOpen("menu")}
      />
      {open === "menu" && (
        <MenuPopover
          anchor={button}
          label={attribute("views-menu", "label")}
          placement="bottom end"
          onClose={() => setOpen(null)}
        >
          <ChoiceList
            label={attribute("views-menu", "label")}
            choices={[
              choice("views-menu-edit", then(onEdit), "inbox.filter"),
              choice("views-menu-rename", rename, "inbox.view_rename"),
              ...(isFirst ? [] : [choice("views-menu-up", up, "inbox.view_up")]),
              ...(isLast ? [] : [choice("views-menu-down", down, "inbox.view_down")]),
              choice(view.isShared ? "views-menu-unshare" : "views-menu-share", share, "inbox.view_rename"),
              choice("views-menu-copy", copy, "inbox.view_copy"),
              choice("views-menu-delete", remove, "inbox.view_delete"),
            ]}
          />
        </MenuPopover>
      )}
      {open === "name" && (
        <MenuPopover
          anchor={button}
          label={text("views-menu-rename")}
          placement="bottom end"
          onClose={() => setOpen(null)}
        >
          <NameForm name={view.name} onName={(name) => then(() => viewDeeds.rename(view, name))()} />
        </MenuPopover>
      )}
    </>
  );
}

function NameForm({ name, onName }: { name: string; onName: (name: string) => void }) {
  const { attribute } = useText();
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="filter-line view-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onName(typed.trim());
      }}
    >
      <input
        className="field"
        dir="auto"
        autoFocus
        maxLength={80}
        aria-label={attribute("views-save-name", "label")}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="filled" isDisabled={!typed.trim()}>
        <Text id="views-menu-rename" />
      </Button>
    </form>
  );
}
