export const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The letter of a key as a Latin keyboard has it, so that an Arabic or Japanese layout keeps j and k. */
function latin(press: Press): string {
  if (press.key.length !== 1 || press.key.charCodeAt(0) < 128) return press.key;
  return /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? press.key;
}

/** The name of what was pressed, as the catalogue writes it: `j`, `Shift+a`, `Mod+k`, `?`, `Enter`. */
export function chordOf(press: Press): string {
  const key = latin(press);
  const isLetter = /^\p{L}$/u.test(key);
  const parts: string[] = [];
  if (isApple ? press.metaKey : press.ctrlKey) parts.push("Mod");
  if (press.altKey) parts.push("Alt");
  // The shift that a sign such as ? needs is part of the sign.
  if (press.shiftKey && (isLetter || key.length > 1)) parts.push("Shift");
  parts.push(isLetter ? key.toLowerCase() : key === " " ? "Space" : key);
  return parts.join("+");
}

/** A chord as key caps: one string for each cap. */
export function capsOf(keys: string): string[] {
  return keys
    .split(" ")
    .filter(Boolean)
    .map((chord) =>
      chord === "+"
        ? "+"
        : chord
            .split(/\+(?=.)/)
            .map(capOf)
            .join(isApple ? "" : " "),
    );
}

const signs: Record<string, string> = {
  Mod: isApple ? "⌘" : "Ctrl",
  Shift: "⇧",
  Alt: isApple ? "⌥" : "Alt",
  Enter: "⏎",
  Escape: "esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Space: "␣",
};

function capOf(part: string): string {
  return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}
