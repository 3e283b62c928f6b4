import type { ReturnDetail, ReturnMirror } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useKeptProblem } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Chip } from "../../../shared/ui/Chip";
import { Icon } from "../../../shared/ui/icons/Icon";
import { OwnersWord } from "../case/OwnersWord";
import { useKept } from "../deeds";
import { useEffectAct } from "../queries";
import "./mirror.css";
import { aboutOf, chipOf } from "./standing";

/** Whoever may only propose has proposed it. */
const OWNER = "act-needs-owner";

interface Props {
  detail: ReturnDetail;
  /** Where somebody has to look it stands among what is to be done, else beside the case. */
  place: "case" | "side";
  onActs: () => void;
}

/** The shop's own return of a case: where it stands there, and what to do where the two differ. */
export function ShopReturn({ detail, place, onActs }: Props) {
  const { mirror } = detail;
  if (!mirror || mirror.needsYou !== (place === "case")) return null;
  return (
    <section className={place === "case" ? "return-part return-mirror" : "return-side-part"}>
      <h2 className="return-heading">
        <Text id="mirror-title" vars={{ store: mirror.storeName }} />
      </h2>
      <Standing mirror={mirror} />
      <Deeds id={detail.row.id} mirror={mirror} onActs={onActs} />
    </section>
  );
}

function Standing({ mirror }: { mirror: ReturnMirror }) {
  const { dynamic, text } = useText();
  const format = useFormat();
  const now = useNow();
  const { tone, icon, word } = chipOf(mirror);
  const about = aboutOf(mirror);
  const awaitsOwner = mirror.problemCode === OWNER;
  const why = useKeptProblem()(awaitsOwner ? null : mirror.problemCode, mirror.problemArgs);
  return (
    <>
      <p className="return-mirror-line">
        {mirror.name !== "" && <bdi className="return-mirror-name">{mirror.name}</bdi>}
        <span>{dynamic(`mirror-status-${mirror.status ?? "none"}`)}</span>
        <Chip tone={tone} icon={icon}>
          {awaitsOwner ? text("returns-effect-approval") : dynamic(`mirror-state-${word}`)}
        </Chip>
      </p>
      {why !== null && <p className="return-quiet">{why}</p>}
      {about !== null && <p className="return-quiet">{dynamic(`mirror-about-${about}`)}</p>}
      {mirror.differs && !mirror.mayLeave && (
        <p className="return-quiet">
          <Text id="mirror-left" />
        </p>
      )}
      {mirror.seenAt !== null && (
        <p className="return-quiet">{text("mirror-at", { at: format.moment(mirror.seenAt, now) })}</p>
      )}
    </>
  );
}

interface DeedsProps {
  id: number;
  mirror: ReturnMirror;
  onActs: () => void;
}

function Deeds({ id, mirror, onActs }: DeedsProps) {
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const act = useEffectAct(mirror.state === "asks" ? mirror.actId : null).data?.item;
  const { link } = mirror;
  return (
    <>
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      <p className="return-effect-deeds">
        {mirror.mayTell && (
          <Button
            size="small"
            needs="returns.tell_shop"
            isDisabled={isBusy}
            onPress={() => void run(async () => keep(await ask("returns.tell_shop", { id })))}
          >
            <Text id={mirror.state === "off" ? "mirror-tell-now" : "mirror-tell"} />
          </Button>
        )}
        {mirror.mayLeave && (
          <Button
            size="small"
            needs="returns.leave_shop"
            isDisabled={isBusy}
            onPress={() => void run(async () => keep(await ask("returns.leave_shop", { id })))}
          >
            <Text id="mirror-leave" />
          </Button>
        )}
        {act && <OwnersWord act={act} isBusy={isBusy} run={(deed) => void run(deed)} />}
        {mirror.state === "asks" && (
          <Button size="small" look="plain" onPress={onActs}>
            <Text id="returns-effect-open" />
          </Button>
        )}
        {link !== null && (
          <Button
            size="small"
            look="plain"
            needs="desk.open_link"
            onPress={() => void run(() => ask("desk.open_link", { url: link }))}
          >
            <Text id="mirror-page" />
          </Button>
        )}
      </p>
    </>
  );
}
