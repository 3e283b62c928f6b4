import { useEffect } from "react";
import type { ConversationDetail } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { BlockDialog } from "./BlockDialog";
import { useDeed } from "./deeds";
import { HandOverDialog } from "./HandOverDialog";
import { MergeDialog } from "./MergeDialog";
import { LinkDialog, MoveDialog } from "./PickDialog";
import { useMe } from "./queries";
import { asked } from "./requests";
import { SplitDialog } from "./SplitDialog";
import { UnmergeDialog } from "./UnmergeDialog";

interface Props {
  /** The conversation that is open, or on which the keys act; none of either. */
  id: number | null;
  /** The open conversation, when it has been read. */
  opened: ConversationDetail | undefined;
  marks: ReadonlySet<number>;
  /** Saves what is being written, before conversations change their places. */
  onBefore: () => Promise<void>;
  /** Called when conversations leave the list. */
  onDone: (ids: number[]) => void;
  /** Called when the deed upon marked conversations is over. */
  onOver: () => void;
  onOpen: (id: number) => void;
}

/** Longer than a glance in passing: only then has it been seen. */
const SEEN_AFTER = 700;

/** Keys and dialogs of joining, for the conversation at hand or all that are marked. */
export function Joining({ id, opened, marks, onBefore, onDone, onOver, onOpen }: Props) {
  const request = useStore(asked);
  const me = useMe().data;
  const { run } = useDeed();
  const ids = marks.size > 0 ? withFirst([...marks], id) : id === null ? [] : [id];
  const some = ids.length > 0;
  const follows = opened !== undefined && me !== undefined && opened.ties.followers.includes(me.id);
  const newest = opened?.messages.findLast((message) => message.kind !== "note")?.id;

  useCommand(
    "inbox.merge",
    some ? () => void onBefore().then(() => asked.set({ deed: "merge", ids })) : null,
  );
  useCommand("inbox.link", id === null ? null : () => asked.set({ deed: "link", id }));
  useCommand("inbox.block", some ? () => asked.set({ deed: "block", ids }) : null);
  useCommand("inbox.hand_over", some ? () => asked.set({ deed: "hand_over", ids }) : null);
  useCommand("inbox.split", newest ? () => asked.set({ deed: "split", messageId: newest }) : null);
  useCommand(
    "inbox.move_message",
    newest && id !== null ? () => asked.set({ deed: "move", messageId: newest, from: id }) : null,
  );
  useCommand(
    "inbox.follow",
    some
      ? () => {
          const told = follows ? "joining-done-unfollowed" : "joining-done-followed";
          void run(() => ask("inbox.follow", { ids, follows: !follows }), told, undefined).then(onOver);
        }
      : null,
  );

  const seen = opened?.ties.hasUnseenMention ? opened.row.id : null;
  useEffect(() => {
    if (seen === null) return;
    const look = () => void ask("inbox.see_mentions", { id: seen }).catch(() => undefined);
    const timer = setTimeout(look, SEEN_AFTER);
    return () => clearTimeout(timer);
  }, [seen]);

  const close = () => asked.set(null);
  if (!request) return null;
  switch (request.deed) {
    case "merge":
      return (
        <MergeDialog
          ids={request.ids}
          onClose={close}
          onMerged={(survivor, absorbed) => {
            close();
            onOver();
            if (id !== null && absorbed.includes(id)) onOpen(survivor);
          }}
        />
      );
    case "unmerge":
      return <UnmergeDialog id={request.id} onClose={close} />;
    case "link":
      return <LinkDialog id={request.id} onClose={close} />;
    case "block":
      return (
        <BlockDialog
          ids={request.ids}
          onClose={close}
          onBlocked={(blocked) => {
            close();
            onDone(blocked);
            onOver();
          }}
        />
      );
    case "hand_over":
      return (
        <HandOverDialog
          ids={request.ids}
          onClose={close}
          onDone={() => {
            close();
            onOver();
          }}
        />
      );
    case "split":
      return <SplitDialog messageId={request.messageId} onClose={close} />;
    case "move":
      return <MoveDialog messageId={request.messageId} from={request.from} onClose={close} />;
  }
}

/** The open one comes first: it stays unless somebody chooses otherwise. */
function withFirst(ids: number[], first: number | null): number[] {
  return first !== null && ids.includes(first) ? [first, ...ids.filter((id) => id !== first)] : ids;
}
