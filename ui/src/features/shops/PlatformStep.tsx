import type { Platform } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import { ProblemState } from "../../shared/ui/ProblemState";
import { guides } from "./platforms";
import { usePlatforms } from "./queries";
import { StepFoot } from "./StepFoot";

interface Props {
  onChoose: (platform: Platform) => void;
  onLeave: () => void;
}

/** The platforms that the desk can open and that somebody explained. */
export function PlatformStep({ onChoose, onLeave }: Props) {
  const problemText = useProblemText();
  const { data, error, refetch } = usePlatforms();
  const offered = data?.platforms.filter(
    (platform) => guides[platform].ways.length > 0 || platform === "csv",
  );
  return (
    <>
      <div className="shop-dialog-body">
        <h3>
          <Text id="shops-platform-title" />
        </h3>
        {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
        <ul className="shop-platforms">
          {offered?.map((platform) => {
            const { name, icon, about } = guides[platform];
            return (
              <li key={platform}>
                <button type="button" className="shop-platform" onClick={() => onChoose(platform)}>
                  <span className="shop-mark">
                    <Icon name={icon} />
                  </span>
                  <span className="channel-names">
                    <bdi className="channel-name">{name}</bdi>
                    {about && (
                      <span className="meta">
                        <Text id={about} />
                      </span>
                    )}
                  </span>
                  <Icon name="chevron" />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <StepFoot onLeave={onLeave} />
    </>
  );
}
