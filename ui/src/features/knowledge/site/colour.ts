/** What can be read at least (WCAG 2.2, contrast of text). */
const ENOUGH = 4.5;
/** The colour of a site for which nobody chose one. */
export const CALM_BLUE = "#274cbc";

type Parts = readonly [number, number, number];

const WHITE: Parts = [255, 255, 255];
const BLACK: Parts = [0, 0, 0];
const DARK: Parts = [22, 24, 29];
/** Panels are a little darker than white and lighter than the dark ground: there it has to be read too. */
const PANEL: Parts = [240, 242, 246];
const DARK_PANEL: Parts = [38, 42, 51];

function partsOf(code: string): Parts | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(code.trim());
  if (!digits) return null;
  const [, red = "", green = "", blue = ""] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

const codeOf = (parts: Parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

function luminance([red, green, blue]: Parts): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(one: Parts, other: Parts): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The nearest colour that can be read on a ground, as the site makes it. */
function readableOn(colour: Parts, ground: Parts, towards: Parts): Parts {
  const step = (from: number, to: number) => (from < to ? Math.min(from + 12, to) : Math.max(from - 12, to));
  let own = colour;
  while (ratio(own, ground) < ENOUGH + 0.3 && codeOf(own) !== codeOf(towards))
    own = [step(own[0], towards[0]), step(own[1], towards[1]), step(own[2], towards[2])];
  return own;
}

/** How a colour is read on one ground, and what the site makes of it there. */
export interface Reading {
  ratio: number;
  isEnough: boolean;
  shown: string;
}

/** How the shop's colour is read on white and on the dark ground; null where it is no colour. */
export function readingsOf(code: string): { light: Reading; dark: Reading } | null {
  const parts = partsOf(code);
  if (!parts) return null;
  const read = (ground: Parts, panel: Parts, towards: Parts): Reading => {
    const found = ratio(parts, ground);
    return { ratio: found, isEnough: found >= ENOUGH, shown: codeOf(readableOn(parts, panel, towards)) };
  };
  return { light: read(WHITE, PANEL, BLACK), dark: read(DARK, DARK_PANEL, WHITE) };
}
