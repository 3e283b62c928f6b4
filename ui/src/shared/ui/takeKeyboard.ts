/**
 * For the `ref` of a dialog: it has the keyboard from the moment it stands there, unless one of its fields took it.
 *
 * Left to itself a dialog that was opened by Enter or by a screen reader takes it a frame and all running transitions
 * later; until then Escape would be heard by what lies behind.
 */
export function takeKeyboard(dialog: HTMLElement | null): void {
  if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
}
