/** Reading the frame of a message from outside: its height, and its links. Nothing runs inside of it. */

export interface FrameLink {
  url: string;
  /** What the mail shows of it. */
  text: string;
  /** Where it stands in the frame, in CSS pixels; several pieces where it breaks over lines. */
  places: readonly { x: number; y: number; width: number; height: number }[];
}

/** A mail may claim to be as high as it likes; above this it scrolls by itself. */
const TALLEST = 60_000;

/** A page wider than its place is made smaller, but not beyond reading; then it scrolls sideways. */
const SMALLEST = 0.6;

/**
 * Makes the frame as large as its page, and the page around it as small as `place` needs it. Measured at no height at
 * all, so that a page cannot grow with its frame.
 */
export function fitFrame(frame: HTMLIFrameElement, place: HTMLElement): void {
  const page = frame.contentDocument?.documentElement;
  const around = frame.parentElement;
  if (!page || !around) return;
  frame.style.inlineSize = "100%";
  frame.style.blockSize = "0";
  around.style.transform = "";
  place.style.blockSize = "";
  const room = place.clientWidth;
  const isWide = page.scrollWidth > frame.clientWidth;
  if (isWide) frame.style.inlineSize = `${page.scrollWidth}px`;
  const height = Math.min(page.scrollHeight, TALLEST);
  frame.style.blockSize = `${height}px`;
  if (!isWide || room === 0) return;
  const scale = Math.max(SMALLEST, room / page.scrollWidth);
  around.style.transform = `scale(${scale})`;
  place.style.blockSize = `${Math.ceil(height * scale) + 2}px`;
}

/**
 * Takes the addresses out of the frame's links, so that a press there leads nowhere, and answers with the links.
 * A second call finds those whose address was taken out by the first.
 */
export function disarmLinks(page: Document): Map<HTMLAnchorElement, string> {
  const found = new Map<HTMLAnchorElement, string>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const url = link.getAttribute("href")?.trim() ?? "";
    link.removeAttribute("href");
    if (!/^(https?|mailto|tel):/i.test(url)) continue;
    link.style.textDecoration ||= "underline";
    found.set(link, url);
  }
  return found;
}

/** Where the links stand now. A picture may stick out of the line that it stands in. */
export function placeLinks(links: ReadonlyMap<HTMLAnchorElement, string>): FrameLink[] {
  return [...links].flatMap(([link, url]) => {
    const boxes = [link, ...link.querySelectorAll("img, table, div, p")].flatMap((each) => [
      ...each.getClientRects(),
    ]);
    const places = boxes
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
    return places.length > 0 ? [{ url, text: textOf(link), places }] : [];
  });
}

function textOf(link: HTMLAnchorElement): string {
  const words = link.textContent.replaceAll(/\s+/g, " ").trim();
  return words || (link.querySelector("img[alt]")?.getAttribute("alt") ?? "").trim();
}

/** The part of an address that says whose it is. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname, pathname } = new URL(url);
    return hostname || (protocol === "mailto:" ? (pathname.split("@").at(-1) ?? "") : "");
  } catch {
    return "";
  }
}

/** True when the words of a link are themselves an address, of somebody else than the link leads to. */
export function isDisguised({ url, text }: Pick<FrameLink, "url" | "text">): boolean {
  const shown = /(?:https?:\/\/|www\.|^)((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/iu.exec(text.trim());
  if (!shown?.[1]) return false;
  const bare = (host: string) => host.toLowerCase().replace(/^www\./, "");
  return bare(hostOf(`http://${shown[1]}`)) !== bare(hostOf(url));
}
