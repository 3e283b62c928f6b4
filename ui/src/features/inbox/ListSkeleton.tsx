import { useText } from "../../shared/text/useText";
import "../../shared/ui/state.css";

const widths = [40, 55, 35, 60, 45, 50, 38, 58];

/** What a list will look like, shown only if it takes longer than 150 ms. */
export function ListSkeleton() {
  const { attribute } = useText();
  return (
    <div className="list-skeleton skeleton" role="progressbar" aria-label={attribute("app-loading", "label")}>
      {widths.map((width) => (
        <div key={width} className="list-skeleton-row">
          <span className="skeleton-bar" style={{ inlineSize: `${width}%` }} />
          <span className="skeleton-bar" style={{ inlineSize: `${width + 25}%` }} />
        </div>
      ))}
    </div>
  );
}
