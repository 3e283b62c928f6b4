/** A number as people write it: a bare one gets its sign. */
export function shownNumber(number: string): string {
  return /^\d+$/.test(number.trim()) ? `#${number.trim()}` : number.trim();
}
