import { useEffect, useId, useMemo, useState } from "react";
import { Tooltip, TooltipTriggerStateContext } from "react-aria-components";
import "./button.css";
import { commandIds, type CommandId } from "../keys/catalogue";
import { CommandKeys } from "../keys/CommandKeys";

const DELAY = 500;

function tipOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
}

/** Calls `show` with the element whose tooltip is wanted, by resting on it or by Tab, and with nothing when it is not. */
function watch(show: (element: HTMLElement | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: HTMLElement | null = null;
  const hide = () => {
    clearTimeout(timer);
    show(null);
  };
  const onOver = (event: PointerEvent) => {
    const next = event.pointerType === "touch" ? null : tipOf(event.target);
    if (next === over) return;
    hide();
    over = next;
    if (next) timer = setTimeout(() => show(next), DELAY);
  };
  const onFocus = (event: FocusEvent) => {
    const next = tipOf(event.target);
    if (next?.matches(":focus-visible")) show(next);
  };
  const listeners: [string, (event: never) => void][] = [
    ["pointerover", onOver],
    ["focusin", onFocus],
    ["focusout", hide],
    ["pointerdown", hide],
    ["keydown", hide],
    ["scroll", hide],
    ["blur", hide],
  ];
  for (const [name, listener] of listeners) addEventListener(name, listener as EventListener, true);
  return () => {
    hide();
    for (const [name, listener] of listeners) removeEventListener(name, listener as EventListener, true);
  };
}

/**
 * The one tooltip of the window: the label of the element that carries `data-tip`, and the key of the command named
 * there. One for all, because a tooltip of its own in each button made every screen slower.
 */
export function Tooltips() {
  const id = useId();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => watch(setElement), []);
  useEffect(() => {
    element?.setAttribute("aria-describedby", id);
    return () => element?.removeAttribute("aria-describedby");
  }, [element, id]);
  const trigger = useMemo(() => ({ current: element }), [element]);
  const state = useMemo(() => {
    const close = () => setElement(null);
    return {
      isOpen: true,
      shouldCloseOnBlur: false,
      shouldSkipAnimation: true,
      open: () => undefined,
      close,
    };
  }, []);
  if (!element?.isConnected) return null;
  const label = element.dataset.tipWords ?? element.getAttribute("aria-label");
  const command = commandIds.find((each): each is CommandId => each === element.dataset.tip);
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        key={label}
        className="tooltip"
        triggerRef={trigger}
        offset={6}
        placement={element.dataset.tipSide === "end" ? "end" : "top"}
      >
        <span id={id}>{label}</span>
        {command && <CommandKeys command={command} />}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
