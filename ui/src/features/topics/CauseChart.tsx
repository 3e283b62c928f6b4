import { useState } from "react";
import type { Cause } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { useNames } from "./names";
import { useCauses } from "./queries";

const DAY = 24 * 3600 * 1000;
const periods = [7, 30, 90, 365] as const;

/** The beginning of a day, so that the same question has the same answer for a while. */
const daysAgo = (days: number) => Math.floor(Date.now() / DAY) * DAY - (days - 1) * DAY;

/** How many conversations had each cause in a period, and the list of causes to keep in order. */
export function CauseChart() {
  const { text, attribute } = useText();
  const { run, problem } = useDeed();
  const language = useStore(languageStore);
  const [days, setDays] = useState<(typeof periods)[number]>(30);
  const [name, setName] = useState("");
  const answer = useCauses(daysAgo(days)).data;
  if (!answer) return null;
  const { total } = answer;
  const causes = [...answer.causes].sort(
    (a, b) => Number(a.isArchived) - Number(b.isArchived) || b.count - a.count,
  );
  const most = Math.max(1, ...causes.map(({ count }) => count));
  return (
    <>
      <div className="choices-line">
        <label className="topic-period">
          <Text id="topics-causes-period" />
          <select
            className="field"
            value={days}
            onChange={(event) => setDays(periods.find((each) => each === Number(event.target.value)) ?? 30)}
          >
            {periods.map((each) => (
              <option key={each} value={each}>
                {text("topics-causes-days", { count: each })}
              </option>
            ))}
          </select>
        </label>
        <span className="meta" role="status">
          {total === 0 ? text("topics-causes-none") : text("topics-causes-total", { count: total })}
        </span>
      </div>
      <ul className="cause-rows" aria-label={attribute("topics-causes-chart", "label")}>
        {causes.map((cause) => (
          <CauseRow key={cause.id} cause={cause} most={most} total={total} run={run} />
        ))}
      </ul>
      <form
        className="form-line"
        onSubmit={(event) => {
          event.preventDefault();
          const titles = { [language]: name.trim() };
          void run(() => ask("inbox.save_cause", { titles }), "topics-done-saved").then(
            (isDone) => isDone && setName(""),
          );
        }}
      >
        <input
          className="field"
          dir="auto"
          maxLength={80}
          aria-label={attribute("topics-causes-add", "label")}
          placeholder={attribute("topics-causes-add", "label")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" isDisabled={!name.trim()}>
          <Text id="topics-causes-add" />
        </Button>
      </form>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

interface RowProps {
  cause: Cause;
  most: number;
  total: number;
  run: ReturnType<typeof useDeed>["run"];
}

function CauseRow({ cause, most, total, run }: RowProps) {
  const { text, attribute } = useText();
  const { nameOf } = useNames();
  const format = useFormat();
  const name = nameOf("cause", cause);
  const { id, titles, isArchived, count } = cause;
  const share = total === 0 ? 0 : Math.round((100 * count) / total);
  return (
    <li className={isArchived ? "cause-row topic-away" : "cause-row"}>
      <span className="cause-name">
        <bdi>{name}</bdi>
        {isArchived && <span className="meta">{text("topics-archived")}</span>}
      </span>
      <span className="cause-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * count) / most}%` }} />
      </span>
      <span className="cause-count">
        {count === 0 ? format.number(0) : text("topics-causes-share", { count, share })}
      </span>
      <IconButton
        icon={isArchived ? "undo" : "download"}
        label={attribute(isArchived ? "topics-causes-restore" : "topics-causes-archive", "label", { name })}
        onPress={() =>
          void run(
            () =>
              ask("inbox.save_cause", {
                id,
                titles: titles as Record<string, string>,
                isArchived: !isArchived,
              }),
            isArchived ? "topics-done-saved" : "topics-done-archived",
          )
        }
      />
    </li>
  );
}
