import "./icon.css";
import { mirrored, paths, type IconName } from "./paths";

interface Props {
  name: IconName;
  /** Side in px at 100 % text size: 16, or 12 inside chips. */
  size?: 12 | 16 | 20;
  className?: string;
}

/** A decoration: what it means is said by the text or the label beside it. */
export function Icon({ name, size = 16, className }: Props) {
  const classes = ["icon", mirrored.has(name) && "icon-mirrored", className].filter(Boolean).join(" ");
  return (
    <svg
      className={classes}
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={size === 12 ? 1.75 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name].map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
