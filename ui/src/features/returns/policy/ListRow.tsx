import { useState } from "react";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { TextRow } from "../../../shared/ui/Fields";
import { listOf } from "./draft";

/** A list that is typed with commas. What is typed stays as it is while it means the same list. */
export function ListRow(props: {
  label: PlainKey;
  list: readonly string[];
  isIdentifier?: boolean;
  onChange: (list: string[]) => void;
}) {
  const { label, list, isIdentifier, onChange } = props;
  const [typed, setTyped] = useState(list.join(", "));
  const isSame = listOf(typed).join() === list.join();
  return (
    <TextRow
      label={<Text id={label} />}
      value={isSame ? typed : list.join(", ")}
      isIdentifier={isIdentifier ?? false}
      maxLength={2000}
      onChange={(value) => {
        setTyped(value);
        onChange(listOf(value));
      }}
    />
  );
}
