import type { GoodsState, MoneyState, ReturnDetail } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { IconName } from "../../../shared/ui/icons/paths";
import type { PlainKey } from "../../../shared/text/keys";

const money: readonly MoneyState[] = ["authorised", "partial", "done"];
const goods: readonly GoodsState[] = ["label", "sent", "arrived", "graded", "stocked"];

/** What happens to money and goods meanwhile: lanes below the steps, never more steps. */
export function Lanes({ detail: { row } }: { detail: ReturnDetail }) {
  const isWrittenOff = row.goods === "written_off";
  return (
    <div className="return-lanes">
      <Lane
        icon="money"
        name="returns-money"
        prefix="returns-money"
        way={money}
        now={row.money}
        beside={row.money === "failed" ? "failed" : null}
      />
      <Lane
        icon="box"
        name="returns-goods"
        prefix="returns-goods"
        way={isWrittenOff ? [...goods.slice(0, -1), "written_off"] : goods}
        now={row.goods}
        beside={null}
      />
    </div>
  );
}

interface LaneProps {
  icon: IconName;
  name: PlainKey;
  prefix: string;
  way: readonly string[];
  now: string;
  /** A state that is no step of the way. */
  beside: string | null;
}

function Lane({ icon, name, prefix, way, now, beside }: LaneProps) {
  const { dynamic } = useText();
  const at = way.indexOf(now);
  return (
    <section className="return-lane">
      <Icon name={icon} />
      <h2 className="return-lane-name">
        <Text id={name} />
      </h2>
      {beside !== null && (
        <span className="return-lane-trouble">
          <Icon name="warning" size={12} />
          {dynamic(`${prefix}-${beside}`)}
        </span>
      )}
      {beside === null && (
        <ol className="return-lane-way">
          {way.map((state, index) => (
            <li
              key={state}
              data-standing={index < at ? "done" : index === at ? "now" : "ahead"}
              aria-current={index === at ? "step" : undefined}
            >
              {index < at && <Icon name="check" size={12} />}
              {dynamic(`${prefix}-${state}`)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
