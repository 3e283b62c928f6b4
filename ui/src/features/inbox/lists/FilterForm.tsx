import { useEffect, useRef, useState } from "react";
import type { BrokenCondition, Filter, SavedView, Scope, Sort } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { go } from "../../../shared/place";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { showToast } from "../../../shared/ui/toasts";
import { perform } from "../deeds";
import { fresh, isComplete } from "./columns";
import { ConditionRow } from "./ConditionRow";
import { SaveView } from "./SaveView";

interface Props {
  /** The list that is shown: what the form begins with. */
  scope: Scope;
  saved: SavedView | undefined;
  order: Sort;
  onClose: () => void;
}

const none: Filter = { joined: "all", conditions: [] };

/** A filter being made: what it finds stands in the list beside it at once. */
export function FilterForm({ scope, saved, order, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [filter, setFilter] = useState<Filter>(none);
  const [line, setLine] = useState("");
  const [broken, setBroken] = useState<readonly BrokenCondition[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [isDescribing, setIsDescribing] = useState(false);
  // The view that was shown when the form opened: changes can be kept in it.
  const [base] = useState(saved);
  const [begun] = useState(scope);
  // What is kept is what the form says now, even while the desk still puts it into words; empty while it says nothing.
  const described = useRef(Promise.resolve(""));
  const turn = useRef(0);

  const describe = async (wanted: Scope, hasToShow: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    setIsDescribing(true);
    try {
      const answer = await ask("inbox.describe_filter", wanted);
      if (mine !== turn.current) return "";
      setBroken(answer.broken);
      setLine(answer.text);
      setProblem(null);
      if (wanted.filter === undefined) setFilter(answer.filter);
      if (hasToShow) go({ name: "inbox", mailbox: answer.text, id: null }, "replace");
      return answer.text;
    } catch (thrown) {
      if (mine === turn.current) setProblem(thrown);
      return "";
    } finally {
      if (mine === turn.current) setIsDescribing(false);
    }
  };
  /** Reads a filter or a line; where it makes sense, the list follows. */
  const read = (wanted: Scope, hasToShow: boolean) => {
    described.current = describe(wanted, hasToShow);
  };
  const write = (typed: string) => {
    described.current = Promise.resolve(typed);
    setLine(typed);
  };
  const first = useRef(read);
  useEffect(() => {
    // What was sent is no filter: then the form begins empty.
    if (begun.view !== "sent") first.current(begun, false);
  }, [begun]);

  const change = (next: Filter) => {
    setFilter(next);
    const complete = next.conditions.filter(isComplete);
    if (complete.length > 0) read({ filter: { ...next, conditions: complete } }, true);
    else write("");
  };
  const replace = (at: number, condition: Filter["conditions"][number]) =>
    change({
      ...filter,
      conditions: filter.conditions.map((each, index) => (index === at ? condition : each)),
    });
  const isReady = line !== "" && problem === null;
  // Conditions without values are not part of what was described.
  const indexOf = (at: number) => filter.conditions.slice(0, at).filter(isComplete).length;

  return (
    <div className="filter-form">
      <div className="filter-head">
        <h2>
          <Text id="views-filter-title" />
        </h2>
        <select
          className="field filter-joined"
          aria-label={attribute("views-filter-joined", "label")}
          value={filter.joined}
          onChange={(event) => change({ ...filter, joined: event.target.value as Filter["joined"] })}
        >
          <option value="all">{text("views-joined-all")}</option>
          <option value="any">{text("views-joined-any")}</option>
        </select>
      </div>
      {filter.conditions.map((condition, at) => (
        <ConditionRow
          key={at}
          condition={condition}
          broken={isComplete(condition) ? broken.filter(({ index }) => index === indexOf(at)) : []}
          onChange={(next) => replace(at, next)}
          onRemove={() =>
            change({ ...filter, conditions: filter.conditions.filter((_, index) => index !== at) })
          }
        />
      ))}
      <div>
        <Button
          size="small"
          look="plain"
          onPress={() => change({ ...filter, conditions: [...filter.conditions, fresh("status")] })}
        >
          <Icon name="add" />
          <Text id="views-filter-add" />
        </Button>
      </div>
      <form
        className="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          read({ text: line }, true);
        }}
      >
        <label className="form-label" htmlFor="filter-line">
          <Text id="views-filter-line" />
        </label>
        <span className="filter-line">
          <input
            id="filter-line"
            className="field identifier"
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            aria-describedby="filter-line-hint"
            value={line}
            onChange={(event) => write(event.target.value)}
          />
          <Button
            isDisabled={!isReady}
            onPress={() =>
              void navigator.clipboard.writeText(line).then(() => showToast("views-done-copied", undefined))
            }
          >
            <Text id="views-filter-copy" />
          </Button>
        </span>
        <span id="filter-line-hint" className="form-hint">
          <Text id="views-filter-line-hint" />
        </span>
        {problem !== null && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(problem)}</span>
          </p>
        )}
      </form>
      <SaveView
        base={base}
        isReady={isReady || isDescribing}
        onSave={async (name, isShared, id) => {
          const line = await described.current;
          if (line === "") return;
          let keptId = id ?? 0;
          const isDone = await perform(
            async () => {
              const answer = await ask("inbox.save_view", {
                id,
                name,
                isShared,
                scope: { text: line },
                sort: order,
              });
              keptId = answer.id;
              return answer;
            },
            "views-done-saved",
            { name: name ?? base?.name ?? "" },
          );
          if (!isDone) return;
          onClose();
          go({ name: "inbox", mailbox: `saved-${keptId}`, id: null }, "replace");
        }}
      />
    </div>
  );
}
