import { useState } from "react";
import type { Tag } from "../../generated/contract";
import { fold, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ChoiceList, type Choice } from "../../shared/ui/ChoiceList";
import { Icon } from "../../shared/ui/icons/Icon";
import { useTags } from "./queries";

interface Props {
  tags: readonly Tag[];
  onChange: (add: string[], remove: string[]) => void;
}

/** The tags of a conversation: typing finds one or makes it, choosing puts it on or takes it off. */
export function TagMenu({ tags, onChange }: Props) {
  const { text, attribute } = useText();
  const [typed, setTyped] = useState("");
  const known = useTags().data ?? [];
  const here = new Set(tags.map((tag) => tag.name));
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const names = [...new Set([...here, ...known.map((tag) => tag.name)])].filter((name) =>
    matches(name, words),
  );
  const choices: Choice[] = names.map((name) => ({
    key: name,
    words: name,
    label: <bdi>{name}</bdi>,
    hint: here.has(name) ? <Icon name="check" /> : undefined,
    run: () => (here.has(name) ? onChange([], [name]) : onChange([name], [])),
  }));
  const fresh = typed.trim();
  if (fresh && !names.some((name) => fold(name) === fold(fresh)))
    choices.push({
      key: "create",
      words: fresh,
      label: <Text id="inbox-tag-create" vars={{ name: fresh }} />,
      run: () => onChange([fresh], []),
    });
  return (
    <ChoiceList
      label={text("inbox-tag-title")}
      choices={choices}
      field={{ value: typed, placeholder: attribute("inbox-tag-input", "placeholder"), onChange: setTyped }}
      empty={<Text id="inbox-tag-none" />}
    />
  );
}
