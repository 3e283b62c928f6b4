import "./avatar.css";

/** The first letters of a name: two of a Latin, Greek or Cyrillic one, otherwise one sign. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^(Mag|Dr|Prof|Ing|Mr|Mrs|Ms|Herr|Frau)\.?\s+/i, "")
    .trim()
    .split(/[\s·]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ? [...words[0]][0] : undefined;
  if (!first) return "?";
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(first)) return first;
  const last = words.length > 1 ? [...(words.at(-1) ?? "")][0] : "";
  return `${first}${last ?? ""}`.toUpperCase();
}

interface Props {
  name: string;
  tone?: "customer" | "agent" | "note";
  size?: "small" | "normal" | "large";
}

export function Avatar({ name, tone = "customer", size = "normal" }: Props) {
  return (
    <span className={`avatar avatar-${tone} avatar-${size}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
