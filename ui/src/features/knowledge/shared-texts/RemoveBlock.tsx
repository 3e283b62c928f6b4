import { useMutation } from "@tanstack/react-query";
import type { ArticleBlock } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";

/** Asks before a text goes from all articles in which it stands. */
export function RemoveBlock({ block, onClose }: { block: ArticleBlock; onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const remove = useMutation({
    mutationFn: () => ask("knowledge.remove_block", { key: block.key }),
    onSuccess: onClose,
  });
  return (
    <DeedDialog
      title={text("blocks-remove-title", { name: block.name })}
      verb={<Text id="blocks-remove" />}
      isDanger
      isDisabled={remove.isPending}
      onDo={() => remove.mutate()}
      problem={remove.error ? problemText(remove.error) : null}
      onClose={onClose}
    >
      <p>
        <Text id="blocks-remove-about" vars={{ count: block.places.length }} />
      </p>
    </DeedDialog>
  );
}
