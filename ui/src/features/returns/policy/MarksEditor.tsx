import { useState } from "react";
import type { Marks } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MarkPicker } from "./MarkPicker";
import { markKinds, withMark } from "./marks";

const names = {
  tags: "policy-marks-tag",
  skus: "policy-marks-sku",
  titles: "policy-marks-title",
} as const;

/** How articles are known: tags, numbers, words of the title; one of them is enough. */
export function MarksEditor({ marks, onChange }: { marks: Marks; onChange: (marks: Marks) => void }) {
  const { text } = useText();
  const [isOpen, setOpen] = useState(false);
  const all = markKinds.flatMap((kind) => marks[kind].map((mark) => ({ kind, mark })));
  return (
    <div className="policy-marks">
      {all.length === 0 && (
        <p className="meta">
          <Text id="policy-if-empty" />
        </p>
      )}
      <ul className="policy-mark-list">
        {all.map(({ kind, mark }) => (
          <li key={`${kind} ${mark}`} className="policy-mark">
            <span>{text(names[kind], { mark })}</span>
            <IconButton
              icon="close"
              size={12}
              label={text("policy-marks-remove", { mark })}
              onPress={() => onChange({ ...marks, [kind]: marks[kind].filter((each) => each !== mark) })}
            />
          </li>
        ))}
      </ul>
      <Button size="small" onPress={() => setOpen(true)}>
        <Icon name="add" />
        <Text id="policy-marks-add" />
      </Button>
      {isOpen && (
        <MarkPicker
          onChoose={(kind, mark) => {
            onChange(withMark(marks, kind, mark));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
