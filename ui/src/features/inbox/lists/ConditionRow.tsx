import type { BrokenCondition, Column, Condition, Operator } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { columnOf, columns, fresh, spanParts } from "./columns";
import { useValueNames } from "./useValueNames";

interface Props {
  condition: Condition;
  broken: readonly BrokenCondition[];
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition: what is looked at, how it is compared, with what. */
export function ConditionRow({ condition, broken, onChange, onRemove }: Props) {
  const { text, attribute } = useText();
  const { operators } = columnOf(condition.column);
  return (
    <div className="condition" role="group" aria-label={text(columnOf(condition.column).text)}>
      <div className="condition-line">
        <select
          className="field"
          aria-label={attribute("views-filter-column", "label")}
          value={condition.column}
          onChange={(event) => onChange(fresh(event.target.value as Column))}
        >
          {columns.map((column) => (
            <option key={column.name} value={column.name}>
              {text(column.text)}
            </option>
          ))}
        </select>
        {operators.length > 1 && (
          <select
            className="field"
            aria-label={attribute("views-filter-operator", "label")}
            value={condition.operator}
            onChange={(event) => onChange({ ...condition, operator: event.target.value as Operator })}
          >
            {operators.map(([operator, label]) => (
              <option key={operator} value={operator}>
                {text(label)}
              </option>
            ))}
          </select>
        )}
        <Values condition={condition} onChange={onChange} />
        <IconButton icon="trash" label={attribute("views-filter-remove", "label")} onPress={onRemove} />
      </div>
      {broken.map(({ column, value }) => (
        <p key={value} className="condition-broken" role="alert">
          <Icon name="warning" size={12} />
          <Broken column={column} value={value} />
        </p>
      ))}
    </div>
  );
}

/** Why a condition can find nothing. */
export function Broken({ column, value }: Pick<BrokenCondition, "column" | "value">) {
  if (column === "assignee") return <Text id="views-broken-assignee" vars={{ name: value }} />;
  if (column === "channel") return <Text id="views-broken-channel" vars={{ name: value }} />;
  return <Text id="views-broken-tag" vars={{ name: value }} />;
}

function Values({ condition, onChange }: Pick<Props, "condition" | "onChange">) {
  const { text, attribute } = useText();
  const label = attribute("views-filter-value", "label");
  const first = condition.values[0] ?? "";
  const one = (value: string) => onChange({ ...condition, values: [value] });
  switch (columnOf(condition.column).kind) {
    case "yes_no":
      return (
        <select
          className="field"
          aria-label={label}
          value={first}
          onChange={(event) => one(event.target.value)}
        >
          <option value="yes">{text("views-value-yes")}</option>
          <option value="no">{text("views-value-no")}</option>
        </select>
      );
    case "words":
      return (
        <input
          className="field"
          dir="auto"
          maxLength={200}
          aria-label={label}
          value={first}
          onChange={(event) => one(event.target.value)}
        />
      );
    case "span":
      return <Span value={first} label={label} onChange={one} />;
    case "choice":
      return <Choices condition={condition} onChange={onChange} />;
  }
}

function Span({
  value,
  label,
  onChange,
}: {
  value: string;
  label: string;
  onChange: (value: string) => void;
}) {
  const { text, attribute } = useText();
  const [number, unit] = spanParts(value);
  return (
    <span className="condition-span">
      <input
        className="field"
        type="number"
        min={0}
        max={9999}
        aria-label={label}
        value={number}
        onChange={(event) =>
          onChange(`${Math.min(9999, Math.max(0, Math.round(Number(event.target.value))))}${unit}`)
        }
      />
      <select
        className="field"
        aria-label={attribute("views-filter-unit", "label")}
        value={unit}
        onChange={(event) => onChange(`${number}${event.target.value}`)}
      >
        {(["m", "h", "d", "w"] as const).map((each) => (
          <option key={each} value={each}>
            {text(`views-unit-${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The values that were chosen, each with a way to take it out, and the others to add. */
function Choices({ condition, onChange }: Pick<Props, "condition" | "onChange">) {
  const { text, attribute } = useText();
  const names = useValueNames(condition.column);
  const { values } = condition;
  const nameOf = (value: string) =>
    names.find((each) => each.value.toLowerCase() === value.toLowerCase())?.name ?? value;
  const left = names.filter(
    ({ value }) => !values.some((each) => each.toLowerCase() === value.toLowerCase()),
  );
  return (
    <span className="condition-values">
      {values.map((value) => (
        <span key={value} className="condition-value">
          <bdi className="ellipsis">{nameOf(value)}</bdi>
          <IconButton
            icon="close"
            size={12}
            label={attribute("views-filter-value-remove", "label", { name: nameOf(value) })}
            onPress={() => onChange({ ...condition, values: values.filter((each) => each !== value) })}
          />
        </span>
      ))}
      {left.length > 0 && (
        <select
          className="field"
          aria-label={attribute("views-filter-value", "label")}
          value=""
          onChange={(event) => onChange({ ...condition, values: [...values, event.target.value] })}
        >
          <option value="" disabled>
            {text("views-filter-value-add")}
          </option>
          {left.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
