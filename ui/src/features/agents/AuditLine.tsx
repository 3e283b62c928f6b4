import type { Agent, AuditRow, AuditThings } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { go, hashOf, type Place } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { SHOWN, type AuditNames } from "./auditQueries";

interface Props {
  row: AuditRow;
  names: AuditNames;
  agents: readonly Agent[];
}

/** A thing that a deed touched, and where it is. */
interface Thing {
  key: string;
  words: string;
  place: Place | null;
}

/** One deed: when, who, what, upon what. */
export function AuditLine({ row, names, agents }: Props) {
  const { text } = useText();
  const format = useFormat();
  const personName = usePersonName();
  const nameOf = (id: number) => {
    const agent = agents.find((each) => each.id === id);
    return agent ? personName(agent) : `#${id}`;
  };
  const { things, count } = thingsOf(row, names, nameOf, text("inbox-row-no-subject"));
  return (
    <li className="audit-line">
      <time className="audit-time" dateTime={new Date(row.at).toISOString()} title={format.full(row.at)}>
        {format.clock(row.at)}
      </time>
      <span className="audit-who">
        {row.agentId === null ? <Text id="agents-audit-by-desk" /> : <bdi>{nameOf(row.agentId)}</bdi>}
      </span>
      <span className="audit-what">
        <span>
          {text(`agents-audit-kind-${row.kind}`)}
          {row.kind === "other" && (
            <>
              {" "}
              <span className="identifier meta">{row.deed}</span>
            </>
          )}
          {row.times > 1 && (
            <>
              {" "}
              <span className="meta">
                <Text id="agents-audit-times" vars={{ count: row.times }} />
              </span>
            </>
          )}
        </span>
        {things.length > 0 && (
          <span className="audit-things">
            {things.map(({ key, words, place }) =>
              place === null ? (
                <bdi key={key}>{words}</bdi>
              ) : (
                <a
                  key={key}
                  href={hashOf(place)}
                  dir="auto"
                  onClick={(event) => {
                    event.preventDefault();
                    go(place);
                  }}
                >
                  {words}
                </a>
              ),
            )}
            {count > things.length && (
              <span className="meta">
                <Text id="agents-audit-others" vars={{ count: count - things.length }} />
              </span>
            )}
          </span>
        )}
      </span>
    </li>
  );
}

/** What a deed is about to a person: the conversations, or else the customers, people, mailboxes. */
function thingsOf(row: AuditRow, names: AuditNames, nameOf: (id: number) => string, noSubject: string) {
  const found = (["conversations", "customers", "agents", "channels"] as const)
    .map((topic) => ({ topic, touched: row.touched.find((each) => each.topic === topic) }))
    .find((each): each is { topic: typeof each.topic; touched: AuditThings } => each.touched !== undefined);
  if (!found) return { things: [], count: 0 };
  const { topic, touched } = found;
  const things = touched.ids
    // 0 stands for "any of them".
    .filter((id) => id > 0 && !(topic === "agents" && id === row.agentId))
    .slice(0, SHOWN)
    .map((id): Thing => {
      const key = `${topic}-${id}`;
      if (topic === "conversations") {
        const letter = names.conversations.get(id);
        const who = letter && (letter.customerName || letter.customerAddress);
        const words = letter ? [who, letter.subject || noSubject].filter(Boolean).join(" · ") : `#${id}`;
        return { key, words, place: letter ? { name: "inbox", mailbox: "all", id } : null };
      }
      if (topic === "customers") {
        const name = names.customers.get(id);
        return { key, words: name ?? `#${id}`, place: name ? { name: "customers", id, tool: "" } : null };
      }
      if (topic === "agents") return { key, words: nameOf(id), place: null };
      return { key, words: names.channels.get(id) ?? `#${id}`, place: null };
    });
  const isSelf = topic === "agents" && touched.ids.every((id) => id === row.agentId);
  return { things, count: isSelf ? 0 : touched.count };
}
