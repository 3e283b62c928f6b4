import type { Ties } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { Conversation } from "./ConversationPicker";
import { useDeed } from "./deeds";
import "./joining.css";
import { useAgents, useMe } from "./queries";
import { asked } from "./requests";

interface Props {
  id: number;
  ties: Ties;
  onOpen: (id: number) => void;
}

/** Beside the conversation: what is related, what became part of it, and who follows it. */
export function TiesSection({ id, ties, onOpen }: Props) {
  const { attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const { run, problem } = useDeed();
  const unlink = (otherId: number) =>
    void run(() => ask("inbox.unlink", { id, otherId }), "joining-done-unlinked", undefined);
  return (
    <section className="customer-section ties">
      <h3 className="ties-title">
        <Text id="joining-ties-title" />
      </h3>
      <ul className="ties-list">
        {ties.links.map((link) => (
          <li key={link.id}>
            <button type="button" className="ties-open" onClick={() => onOpen(link.id)}>
              <Icon name="link" />
              <span className="ellipsis">
                <Conversation row={link} />
              </span>
              <span className="meta">{format.moment(link.lastMessageAt, now)}</span>
            </button>
            <IconButton
              icon="close"
              needs="inbox.unlink"
              label={attribute("joining-ties-unlink", "label", { number: `#${link.id}` })}
              onPress={() => unlink(link.id)}
            />
          </li>
        ))}
        {ties.merged.map((part) => (
          <li key={part.id}>
            <span className="ties-part">
              <Icon name="merge" />
              <span className="ellipsis">
                <Text id="joining-ties-merged" vars={{ number: `#${part.id}` }} /> <bdi>{part.subject}</bdi>
              </span>
            </span>
            <IconButton
              icon="split"
              needs="inbox.unmerge"
              label={attribute("joining-ties-part", "label", { number: `#${part.id}` })}
              onPress={() => asked.set({ deed: "unmerge", id: part.id })}
            />
          </li>
        ))}
      </ul>
      <Button size="small" look="plain" needs="inbox.link" onPress={() => asked.set({ deed: "link", id })}>
        <Icon name="add" />
        <Text id="joining-ties-link" />
      </Button>
      <Followers id={id} followers={ties.followers} />
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function Followers({ id, followers }: { id: number; followers: readonly number[] }) {
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data ?? [];
  const me = useMe().data;
  const personName = usePersonName();
  const { run, problem } = useDeed();
  if (!me) return null;
  const follows = followers.includes(me.id);
  const names = followers.map((follower) => personName(agents.find((agent) => agent.id === follower)));
  const turn = () =>
    void run(
      () => ask("inbox.follow", { ids: [id], follows: !follows }),
      follows ? "joining-done-unfollowed" : "joining-done-followed",
      undefined,
    );
  return (
    <div className="ties-followers">
      <h4 className="form-label">
        <Text id="joining-ties-followers" />
      </h4>
      <p className="meta">
        {names.length > 0 ? format.list(names) : text("joining-ties-nobody")}
        {problem}
      </p>
      <Button size="small" look="plain" aria-pressed={follows} onPress={turn}>
        <Icon name={follows ? "hidden" : "visible"} />
        <Text id={follows ? "joining-ties-unfollow" : "joining-ties-follow"} />
      </Button>
    </div>
  );
}
