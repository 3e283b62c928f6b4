import { useId } from "react";
import { useText } from "../../text/useText";
import "./chart.css";
import { scaleOf, type ChartEntry } from "./entries";
import { Hatch } from "./Hatch";

/** What is drawn of the height, so that a whisker and the value above a full column have their place. */
const HEIGHT = 120;

interface Props {
  entries: readonly ChartEntry[];
  /** What stands below a column, where its whole name is too long. */
  shortOf: (key: string) => string;
  /** The end of the scale as people write it. */
  scaleText: (share: number) => string;
}

/** Standing columns in the order of time; what may still grow is hatched. Each opens what stands behind it. */
export function Columns({ entries, shortOf, scaleText }: Props) {
  const scale = scaleOf(entries);
  return (
    <div className="chart-columns-place">
      <div className="chart-scale" aria-hidden="true">
        <span>{scaleText(scale)}</span>
        <span>{scaleText(0)}</span>
      </div>
      <ul className="chart-columns">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Column entry={entry} scale={scale} short={shortOf(entry.key)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Column({ entry, scale, short }: { entry: ChartEntry; scale: number; short: string }) {
  const id = useId();
  const { text } = useText();
  const { name, value, detail, share, low, high, isHatched, onOpen } = entry;
  const top = (part: number) => HEIGHT - (HEIGHT * part) / scale;
  return (
    <button
      type="button"
      className="chart-column"
      aria-label={text("facts-bar", { name, value: `${value}, ${detail}` })}
      title={`${name}: ${value}, ${detail}`}
      onClick={onOpen}
    >
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <Hatch id={id} />
        {share !== null && (
          <rect
            className="chart-fill"
            x="15%"
            width="70%"
            y={top(share)}
            height={HEIGHT - top(share)}
            fill={isHatched ? `url(#${id})` : undefined}
            data-hatched={isHatched}
          />
        )}
        {low !== null && high !== null && (
          <line className="chart-whisker" x1="50%" x2="50%" y1={top(high)} y2={top(low)} />
        )}
      </svg>
      <span className="chart-column-name">{short}</span>
    </button>
  );
}
