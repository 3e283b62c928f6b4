import { useId } from "react";
import "./chart.css";
import { scaleOf, type ChartEntry } from "./entries";
import { Hatch } from "./Hatch";

const percent = (share: number, scale: number) => `${(100 * share) / scale}%`;

/** Lying bars, the longest first, with a line for the interval. Each opens what stands behind it. */
export function Bars({ entries }: { entries: readonly ChartEntry[] }) {
  const scale = scaleOf(entries);
  return (
    <ul className="chart-bars">
      {entries.map((entry) => (
        <li key={entry.key}>
          <Bar entry={entry} scale={scale} />
        </li>
      ))}
    </ul>
  );
}

function Bar({ entry, scale }: { entry: ChartEntry; scale: number }) {
  const { name, value, detail, onOpen } = entry;
  const drawn = (
    <>
      <span className="chart-bar-name" dir="auto">
        {name}
      </span>
      <Drawing entry={entry} scale={scale} />
      <span className="chart-bar-value">
        {value} <span className="chart-quiet">{detail}</span>
      </span>
    </>
  );
  if (!onOpen) return <div className="chart-bar">{drawn}</div>;
  return (
    <button type="button" className="chart-bar" onClick={onOpen}>
      {drawn}
    </button>
  );
}

function Drawing({ entry: { share, low, high, isHatched }, scale }: { entry: ChartEntry; scale: number }) {
  const id = useId();
  return (
    <svg className="chart-bar-drawing" width="100%" height="20" aria-hidden="true">
      <Hatch id={id} />
      {share !== null && (
        <rect
          className="chart-fill"
          y="3"
          width={percent(share, scale)}
          height="14"
          rx="2"
          fill={isHatched ? `url(#${id})` : undefined}
          data-hatched={isHatched}
        />
      )}
      {low !== null && high !== null && (
        <g className="chart-whisker">
          <line x1={percent(low, scale)} x2={percent(high, scale)} y1="10" y2="10" />
          <line x1={percent(low, scale)} x2={percent(low, scale)} y1="6" y2="14" />
          <line x1={percent(high, scale)} x2={percent(high, scale)} y1="6" y2="14" />
        </g>
      )}
    </svg>
  );
}
