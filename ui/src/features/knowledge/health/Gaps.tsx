import type { SearchGap, TopicGap } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Part } from "./HealthPage";

interface TopicProps {
  days: number;
  gaps: readonly TopicGap[];
  topicName: (id: number) => string | undefined;
  onConversation: (id: number) => void;
  onWrite: (gap: TopicGap) => void;
}

/** Topics that customers write about again and again and no article is about. */
export function TopicGaps({ days, gaps, topicName, onConversation, onWrite }: TopicProps) {
  if (gaps.length === 0) return null;
  return (
    <Part title={<Text id="health-topics" />} about={<Text id="health-topics-about" vars={{ days }} />}>
      <ul className="health-rows">
        {gaps.map((gap) => (
          <li key={gap.topicId} className="health-row">
            <span className="health-what">
              <bdi>{topicName(gap.topicId) ?? `#${gap.topicId}`}</bdi>
              <span className="health-detail">
                <Text id="health-contacts" vars={{ count: gap.contacts }} />
                {gap.newest.map((id) => (
                  <button
                    key={id}
                    type="button"
                    className="link-button"
                    onClick={() => onConversation(id)}
                  >{`#${id}`}</button>
                ))}
              </span>
            </span>
            <Button size="small" needs="knowledge.create" onPress={() => onWrite(gap)}>
              <Text id="health-write" />
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface SearchProps {
  days: number;
  gaps: readonly SearchGap[];
  onWrite: (words: string) => void;
}

/** Words that people at the desk looked for and did not find. */
export function SearchGaps({ days, gaps, onWrite }: SearchProps) {
  const format = useFormat();
  if (gaps.length === 0) return null;
  return (
    <Part title={<Text id="health-searches" />} about={<Text id="health-searches-about" vars={{ days }} />}>
      <ul className="health-rows">
        {gaps.map(({ words, count, lastDay }) => (
          <li key={words} className="health-row">
            <span className="health-what">
              <span dir="auto">{words}</span>
              <span className="health-detail">
                <Text id="health-searched" vars={{ count }} />
                <span>{format.calendarDay(Date.parse(lastDay))}</span>
              </span>
            </span>
            <Button size="small" needs="knowledge.create" onPress={() => onWrite(words)}>
              <Text id="health-write" />
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
