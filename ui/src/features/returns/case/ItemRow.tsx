import { useRef, useState } from "react";
import type { DeclaredCondition, Grade, Outcome, ReturnItem, Track } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Chip } from "../../../shared/ui/Chip";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { Tile } from "../../../shared/ui/Tile";
import { ConditionSelect } from "../ConditionSelect";
import { mayDeduct, needsGoods, outcomesOf, worthOf } from "../model";
import { Grades } from "./Grades";
import { swapDifference } from "./swap";
import { Difference } from "./SwapField";

interface Props {
  item: ReturnItem;
  /** Of the article, as data. */
  picture: string | undefined;
  track: Track;
  showsGrades: boolean;
  mayGrade: boolean;
  mayChange: boolean;
  /** The only one whose grade is missing. */
  isLast: boolean;
  onGrade: (grade: Grade) => void;
  onOutcome: (outcome: Outcome) => void;
  /** For an outcome that asks for something more. */
  onAskOutcome: (outcome: Outcome) => void;
  onDeclare: (condition: DeclaredCondition | null) => void;
  onInspect: () => void;
}

/** Outcomes that say nothing without a word or an amount. */
const asking: ReadonlySet<Outcome> = new Set<Outcome>(["exchange", "other_product", "partial_refund"]);

export function ItemRow(props: Props) {
  const { item, track, showsGrades, mayGrade, mayChange, isLast, onGrade, onInspect } = props;
  const { text, dynamic } = useText();
  const format = useFormat();
  const travels = needsGoods(item);
  const { currency } = item.value;
  const difference = swapDifference(item);
  const facts = [item.sku, item.options, item.quantity > 1 ? `× ${format.number(item.quantity)}` : ""];
  return (
    <tr>
      <th scope="row">
        <span className="return-article">
          <Tile title={item.title} sku={item.sku} picture={props.picture} />
          <span className="return-article-words">
            <bdi>{item.title}</bdi>
            <span className="return-quiet">
              {facts.filter(Boolean).map((fact, index) => (
                <span key={fact}>
                  {index > 0 && " · "}
                  <bdi>{fact}</bdi>
                </span>
              ))}
            </span>
          </span>
        </span>
      </th>
      <td data-label={text("returns-items-reason")}>
        <span className="return-reason">
          {dynamic(`returns-reason-${item.reason}`)}
          <Condition item={item} mayChange={mayChange} onDeclare={props.onDeclare} />
        </span>
      </td>
      <td data-label={text("returns-items-outcome")}>
        <OutcomeMenu
          item={item}
          track={track}
          mayChange={mayChange}
          onChoose={(outcome) =>
            asking.has(outcome) ? props.onAskOutcome(outcome) : props.onOutcome(outcome)
          }
        />
        {item.swap && (
          <span className="return-quiet">
            <Text
              id="settling-picked"
              vars={{
                count: format.number(item.swap.quantity),
                article: [item.swap.title, item.swap.options].filter(Boolean).join(" · "),
              }}
            />
          </span>
        )}
        {item.instead && !item.swap && (
          <span className="return-quiet" dir="auto">
            {item.instead}
          </span>
        )}
        {item.found && (
          <span className="return-finding" dir="auto">
            {item.found}
          </span>
        )}
      </td>
      {showsGrades && (
        <>
          <td data-label={text("returns-items-grade")}>
            {travels ? <Grades item={item} isDisabled={!mayGrade} onGrade={onGrade} /> : "–"}
          </td>
          <td data-label={text("returns-items-place")}>
            {item.disposition === null ? (
              travels && mayGrade ? (
                <span className="return-next">
                  <Text id={isLast ? "returns-items-last" : "returns-items-to-grade"} />
                </span>
              ) : (
                "–"
              )
            ) : (
              <Chip
                tone={item.disposition === "restock" ? "ok" : "fact"}
                {...(item.disposition === "restock" ? { icon: "check" as const } : {})}
              >
                {dynamic(`returns-disposition-${item.disposition}`)}
              </Chip>
            )}
            {mayGrade && item.grade !== null && (
              <button
                type="button"
                className="link-button return-inspect"
                aria-haspopup="dialog"
                onClick={onInspect}
              >
                <span>
                  <Text id={mayDeduct(item.grade) ? "returns-inspect-open" : "returns-inspect-found"} />
                  <span className="visually-hidden">{` (${item.title})`}</span>
                </span>
              </button>
            )}
          </td>
        </>
      )}
      <td className="return-number" data-label={text("returns-items-refund")}>
        {difference === null ? (
          format.money(worthOf(item), currency)
        ) : (
          <span className="swap-difference">
            <Difference minor={difference} currency={currency} />
          </span>
        )}
        {item.deduction.minor > 0 && (item.outcome === "refund" || item.outcome === "credit") && (
          <span className="return-quiet" dir="ltr">
            <Text
              id="returns-items-sum"
              vars={{
                value: format.money(item.value.minor, currency),
                off: format.money(item.deduction.minor, currency),
              }}
            />
          </span>
        )}
      </td>
    </tr>
  );
}

/** What the customer says of its state, until somebody has looked at it. */
function Condition({ item, mayChange, onDeclare }: Pick<Props, "item" | "mayChange" | "onDeclare">) {
  const { dynamic } = useText();
  const may = useMay("returns.declare");
  if (mayChange && may && item.grade === null)
    return <ConditionSelect title={item.title} condition={item.condition} onChange={onDeclare} />;
  if (item.condition === null) return null;
  return <span className="return-quiet">{dynamic(`returns-policy-state-${item.condition}`)}</span>;
}

type OutcomeProps = Pick<Props, "item" | "track" | "mayChange"> & { onChoose: (outcome: Outcome) => void };

function OutcomeMenu({ item, track, mayChange, onChoose }: OutcomeProps) {
  const { text, dynamic } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const may = useMay("returns.set_outcome");
  const now = dynamic(`returns-outcome-${item.outcome}`);
  if (!mayChange || !may) return <span>{now}</span>;
  const label = text("returns-items-outcome-label", { title: item.title, outcome: now });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="return-outcome"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setIsOpen(true)}
      >
        <span>{now}</span>
        <Icon name="chevron_down" size={12} />
      </button>
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom start" onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={label}
            choices={outcomesOf(track).map((outcome) => ({
              key: outcome,
              words: outcome,
              label: dynamic(`returns-outcome-${outcome}`),
              hint: outcome === item.outcome ? <Icon name="check" size={12} /> : undefined,
              run: () => {
                setIsOpen(false);
                setTimeout(() => onChoose(outcome), 0);
              },
            }))}
          />
        </MenuPopover>
      )}
    </>
  );
}
