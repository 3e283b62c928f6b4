import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

/** jsdom lays nothing out: the window is 1440 × 900, and every element as large as a list needs to show rows. */
Object.defineProperty(window, "matchMedia", {
  writable: true,
  value: (query: string): MediaQueryList => {
    const min = /min-width:\s*([\d.]+)em/.exec(query)?.[1];
    const matches = min ? Number(min) * 16 <= window.innerWidth : false;
    return Object.assign(new EventTarget(), { matches, media: query }) as unknown as MediaQueryList;
  },
});
window.innerWidth = 1440;
for (const [side, size] of [
  ["Height", 800],
  ["Width", 344],
] as const) {
  Object.defineProperty(HTMLElement.prototype, `offset${side}`, { configurable: true, get: () => size });
  Object.defineProperty(Element.prototype, `client${side}`, { configurable: true, get: () => size });
}
// The editor asks where the cursor stands before it scrolls there.
const nowhere = () => new DOMRect();
Range.prototype.getBoundingClientRect = nowhere;
Range.prototype.getClientRects = () =>
  Object.assign([nowhere()], { item: nowhere }) as unknown as DOMRectList;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
globalThis.ResizeObserver ??= class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = "";
});
