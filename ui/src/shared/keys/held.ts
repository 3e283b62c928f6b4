/** How long a field may take to come, in milliseconds. What was typed after that goes its usual way. */
const PATIENCE = 3000;

let kept: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what is typed until the field that was asked for has the keyboard: the key after `r` belongs to the letter,
 * however long its editor takes to be built. Esc or the pointer ends it.
 */
export function holdKeys(): void {
  release();
  kept = "";
  timer = setTimeout(release, PATIENCE);
  document.addEventListener("keydown", keep, true);
  document.addEventListener("pointerdown", release, true);
  document.addEventListener("focusin", give, true);
}

/** What was typed since; for a field that has the keyboard now. */
export function takeKeys(): string {
  const typed = kept ?? "";
  release();
  return typed;
}

function release(): void {
  kept = null;
  clearTimeout(timer);
  document.removeEventListener("keydown", keep, true);
  document.removeEventListener("pointerdown", release, true);
  document.removeEventListener("focusin", give, true);
}

function keep(event: KeyboardEvent): void {
  const { key } = event;
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (kept === null || event.isComposing || (isChord && !event.getModifierState("AltGraph"))) return;
  if (key === "Escape") return release();
  if (key === "Enter") kept += "\n";
  else if (key === "Backspace") kept = [...kept].slice(0, -1).join("");
  else if ([...key].length === 1) kept += key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A plain field takes it as if it had been typed there; an editor asks for it itself. */
function give({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const typed = takeKeys();
  if (!typed) return;
  target.setRangeText(typed, target.selectionStart ?? 0, target.selectionEnd ?? 0, "end");
  target.dispatchEvent(new InputEvent("input", { bubbles: true, data: typed, inputType: "insertText" }));
}
