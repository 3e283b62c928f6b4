import { Fragment, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { Conversation, ConversationPicker } from "./ConversationPicker";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";
import { useAgents, useMergePreview, useRows } from "./queries";

interface Props {
  /** What was open or marked; the first one stays unless another is chosen. */
  ids: number[];
  onClose: () => void;
  onMerged: (survivorId: number, absorbedIds: number[]) => void;
}

/** Several conversations become one: which stays, and what comes of it, before it is done. */
export function MergeDialog({ ids: initial, onClose, onMerged }: Props) {
  const { text, attribute } = useText();
  const [ids, setIds] = useState(initial);
  const [survivor, setSurvivor] = useState(initial[0] ?? 0);
  const [isAdding, setIsAdding] = useState(initial.length < 2);
  const { run, problem, isBusy } = useDeed();
  const rows = useRows(ids).data ?? [];
  const absorbed = ids.filter((id) => id !== survivor);
  const merge = async () => {
    const request = { survivorId: survivor, absorbedIds: absorbed };
    const isDone = await run(
      () => ask("inbox.merge_conversations", request),
      "joining-done-merged",
      undefined,
    );
    if (isDone) onMerged(survivor, absorbed);
  };
  const leaveOut = (id: number) => {
    const rest = ids.filter((each) => each !== id);
    setIds(rest);
    if (id === survivor) setSurvivor(rest[0] ?? 0);
    if (rest.length < 2) setIsAdding(true);
  };
  return (
    <DeedDialog
      title={text("joining-command-merge")}
      problem={problem}
      verb={<Text id="joining-merge-do" />}
      isDisabled={absorbed.length === 0 || isBusy}
      onDo={() => void merge()}
      onClose={onClose}
    >
      {ids.length > 1 && (
        <fieldset className="deed-choices">
          <legend className="form-label">
            <Text id="joining-merge-survivor" />
          </legend>
          {rows.map((row) => (
            <div key={row.id} className="deed-choice-line">
              <label className="deed-choice">
                <input
                  type="radio"
                  name="survivor"
                  checked={row.id === survivor}
                  onChange={() => setSurvivor(row.id)}
                />
                <span className="deed-choice-words">
                  <Conversation row={row} />
                  <span className="meta">
                    <bdi>{row.customerName || row.customerAddress}</bdi>
                  </span>
                </span>
              </label>
              <IconButton
                icon="close"
                label={attribute("joining-merge-leave-out", "label", { number: `#${row.id}` })}
                onPress={() => leaveOut(row.id)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {isAdding ? (
        <ConversationPicker
          id={initial[0] ?? 0}
          without={ids}
          onChoose={(row) => {
            setIds([...ids, row.id]);
            setIsAdding(false);
          }}
        />
      ) : (
        <Button size="small" onPress={() => setIsAdding(true)}>
          <Icon name="add" />
          <Text id="joining-merge-add" />
        </Button>
      )}
      {absorbed.length > 0 && <Result survivorId={survivor} absorbedIds={absorbed} />}
    </DeedDialog>
  );
}

/** What would come of it. */
function Result({ survivorId, absorbedIds }: { survivorId: number; absorbedIds: number[] }) {
  const { text } = useText();
  const personName = usePersonName();
  const problemText = useProblemText();
  const agents = useAgents().data ?? [];
  const { data, error } = useMergePreview(survivorId, absorbedIds);
  if (error) return <p className="form-problem">{problemText(error)}</p>;
  if (!data) return null;
  const owner = agents.find(({ id }) => id === data.assigneeId);
  const facts = [
    text("joining-merge-messages", { count: data.messages }),
    owner ? personName(owner) : text("inbox-conversation-unassigned"),
    ...(data.priority === "normal" ? [] : [text(`inbox-priority-${data.priority}`)]),
    ...data.tags,
  ];
  return (
    <div className="deed-result">
      <h3 className="form-label">
        <Text id="joining-merge-result" />
      </h3>
      <p>
        <Conversation row={data.survivor} />
      </p>
      <p className="meta">
        {facts.map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && " · "}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {data.parkedDrafts > 0 && (
        <p className="meta">
          <Text id="joining-merge-drafts" vars={{ count: data.parkedDrafts }} />
        </p>
      )}
      {data.hasSeveralCustomers && (
        <p className="form-hint form-warn" role="status">
          <Icon name="warning" />
          <span>
            <Text
              id="joining-merge-customers"
              vars={{ name: data.survivor.customerName || data.survivor.customerAddress }}
            />
          </span>
        </p>
      )}
      <p className="meta">
        <Text id="joining-merge-later" />
      </p>
    </div>
  );
}
