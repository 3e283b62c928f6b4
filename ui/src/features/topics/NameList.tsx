import { useState, type ReactNode } from "react";
import { fold, Marked, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { FindDialog } from "../../shared/ui/FindDialog";
import { Icon } from "../../shared/ui/icons/Icon";
import type { IconName } from "../../shared/ui/icons/paths";
import { IconButton } from "../../shared/ui/IconButton";
import "./topics.css";

export interface NamedChoice {
  key: string;
  name: string;
  isChosen: boolean;
  run: () => void;
}

interface Props {
  label: string;
  icon: IconName;
  choices: readonly NamedChoice[];
  foot?: ReactNode;
  onClose: () => void;
}

/** A short list that typing narrows and Enter chooses from. */
export function NameList({ label, icon, choices, foot, onClose }: Props) {
  const { attribute } = useText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = choices.filter(({ name }) => matches(name, words));
  const run = (at: number) => {
    const choice = found[at];
    if (!choice) return;
    onClose();
    choice.run();
  };
  return (
    <FindDialog
      className="topic-list"
      label={label}
      placeholder={label}
      icon={icon}
      close={<IconButton icon="close" label={attribute("topics-list-close", "label")} onPress={onClose} />}
      query={query}
      onQuery={setQuery}
      found={found.map((choice) => ({
        key: choice.key,
        content: (
          <>
            <span className="ellipsis topic-list-name" dir="auto">
              <Marked text={choice.name} words={words} />
            </span>
            {choice.isChosen && <Icon name="check" />}
          </>
        ),
      }))}
      active={Math.min(active, Math.max(0, found.length - 1))}
      onActive={setActive}
      onRun={run}
      empty={<Text id="topics-list-empty" />}
      foot={foot}
      onClose={onClose}
    />
  );
}
