export const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState?: (name: string) => boolean;
}

const helpers = new Set([
  "Shift",
  "Control",
  "Alt",
  "Meta",
  "AltGraph",
  "CapsLock",
  "NumLock",
  "ScrollLock",
  "Fn",
  "FnLock",
  "Hyper",
  "Super",
]);

/** Whether a key means something only together with others. */
export const isHelperKey = (key: string): boolean => helpers.has(key);

/** What the keys of signs write on an American keyboard, alone and with Shift. */
const signsByCode: Record<string, string> = {
  Backquote: "`~",
  Minus: "-_",
  Equal: "=+",
  BracketLeft: "[{",
  BracketRight: "]}",
  Backslash: "\\|",
  Semicolon: ";:",
  Quote: "'\"",
  Comma: ",<",
  Period: ".>",
  Slash: "/?",
};
const shiftedDigits = ")!@#$%^&*(";

function byPlace({ code, shiftKey }: Press): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit) return shiftKey ? shiftedDigits[Number(digit)] : digit;
  return signsByCode[code]?.[shiftKey ? 1 : 0];
}

/**
 * What a key writes; where a script other than the Latin one is written, what its place on the keyboard would write,
 * so that an Arabic or Japanese layout keeps j and k.
 */
function latin(press: Press): string {
  const { key } = press;
  // With the Option key a Mac writes signs in place of letters.
  if (isApple && press.altKey) return byPlace(press) ?? key;
  if (key === "Process" || key === "Unidentified") return byPlace(press) ?? key;
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key;
  // The two Turkish letters i are one key of the catalogue.
  if (key === "ı" || key === "İ") return "i";
  if (/[\uff01-\uff5e]/.test(key)) return key.normalize("NFKC");
  // Signs that scripts share, such as § and £, are not where other keyboards have something else in mind.
  return /[\p{scx=Latin}\p{scx=Common}]/u.test(key) ? key : (byPlace(press) ?? key);
}

/** The name of what was pressed, as the catalogue writes it: `j`, `Shift+a`, `Mod+k`, `?`, `Enter`. */
export function chordOf(press: Press): string {
  const key = latin(press);
  const isLetter = /^\p{L}$/u.test(key);
  // AltGr writes signs; some systems tell it as Ctrl and Alt.
  const isWriting = !isApple && press.getModifierState?.("AltGraph") === true;
  const parts: string[] = [];
  if (!isWriting && (isApple ? press.metaKey : press.ctrlKey)) parts.push("Mod");
  if (isApple ? press.ctrlKey : press.metaKey) parts.push(isApple ? "Ctrl" : "Meta");
  if (!isWriting && press.altKey) parts.push("Alt");
  // The shift that a sign such as ? needs is part of the sign.
  if (press.shiftKey && (isLetter || key.length > 1)) parts.push("Shift");
  parts.push(isLetter ? key.toLowerCase() : key === " " ? "Space" : key);
  return parts.join("+");
}

/** Whether a chord may be meant for a text field: it writes, moves or deletes there. */
export function isForText(chord: string): boolean {
  return !chord.startsWith("Mod+") && (isApple || !chord.startsWith("Alt+"));
}

/** Whether letters, digits and signs alone make up the keys, with Shift at most (WCAG 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return keys !== "" && keys.split(" ").every((chord) => /^(Shift\+)?(.|Space)$/u.test(chord));
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
  Ctrl: "⌃",
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
