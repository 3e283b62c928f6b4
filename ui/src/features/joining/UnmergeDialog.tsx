import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Conversation } from "./ConversationPicker";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";
import { useUnmergePreview } from "./queries";

/** A merged conversation is taken out again: what goes, what stays. */
export function UnmergeDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error } = useUnmergePreview(id);
  const { run, problem, isBusy } = useDeed();
  const unmerge = async () => {
    if (await run(() => ask("inbox.unmerge", { id }), "joining-done-unmerged", undefined)) onClose();
  };
  return (
    <DeedDialog
      title={text("joining-unmerge-title", { number: `#${id}` })}
      problem={problem ?? (error ? problemText(error) : null)}
      verb={<Text id="joining-unmerge-do" />}
      isDisabled={!data || isBusy}
      onDo={() => void unmerge()}
      onClose={onClose}
    >
      {data && (
        <>
          <p>
            <Conversation row={{ id, subject: data.subject }} />
          </p>
          <ul className="deed-facts">
            <li>
              <Text id="joining-unmerge-back" vars={{ count: data.back }} />
            </li>
            {data.since > 0 && (
              <li>
                <Text id="joining-unmerge-since" vars={{ count: data.since }} />
              </li>
            )}
            <li>
              <Text id="joining-unmerge-stays" vars={{ count: data.stays }} />
            </li>
          </ul>
        </>
      )}
    </DeedDialog>
  );
}
