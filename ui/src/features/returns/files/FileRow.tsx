import type { ReactNode } from "react";
import type { ReturnFile } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { handOver } from "../../../shared/files/handOver";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { fileOf } from "./fileOf";

interface Props {
  file: ReturnFile;
  menu: ReactNode;
  onAnswer: ((file: File) => void) | null;
  /** Runs something and shows what goes wrong. */
  onProblem: (work: () => Promise<void>) => unknown;
}

/** A file that is no picture: by its name, to be saved, and a label to be sent on. */
export function FileRow({ file, menu, onAnswer, onProblem }: Props) {
  const { text, dynamic } = useText();
  const format = useFormat();
  return (
    <li className="return-paper">
      <Icon name="file" />
      <button
        type="button"
        className="link-button return-paper-name"
        title={text("evidence-save")}
        onClick={() => void onProblem(async () => handOver(await ask("returns.file", { id: file.id })))}
      >
        <bdi>{file.name}</bdi>
      </button>
      <span className="return-quiet">
        {dynamic(`evidence-kind-${file.kind}`)} · {format.bytes(file.size)}
      </span>
      {file.kind === "label" && onAnswer && (
        <Button
          look="outlined"
          size="small"
          onPress={() => void onProblem(async () => onAnswer(await fileOf(file.id)))}
        >
          <Text id="evidence-answer" />
        </Button>
      )}
      {menu}
    </li>
  );
}
