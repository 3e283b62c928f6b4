import type { Platform } from "../../generated/contract";

/** Pages of an administration: whoever copies the address there means the shop before it. */
const INSIDE = /\/(wp-admin|wp-login\.php|wp-json)(\/.*)?$/;

/** The shop's address in what was typed or copied: without blanks, quotes, and pages of the administration. */
export function readAddress(platform: Platform, text: string): string {
  const bare = text.replace(/[\s"'<>«»„“”]/g, "").replace(/[?#].*$/, "");
  if (platform === "shopify") {
    const handle = /admin\.shopify\.com\/store\/([\w-]+)/.exec(bare)?.[1];
    if (handle) return `${handle}.myshopify.com`;
    const own = /^(?:https?:\/\/)?([\w-]+\.myshopify\.com)/i.exec(bare)?.[1];
    if (own) return own.toLowerCase();
  }
  return bare.replace(INSIDE, "").replace(/\/+$/, "");
}

/** A key or secret in what was pasted: blanks and quotes around it are none of it. */
export function readKey(text: string): string {
  return text.replace(/[\s"'«»„“”]/g, "");
}

/** Both halves, where somebody copied them together; null otherwise. */
export function readPair(text: string): { key: string; secret: string } | null {
  const key = /\bck_[0-9a-z]+/i.exec(text)?.[0];
  const secret = /\bcs_[0-9a-z]+/i.exec(text)?.[0];
  return key && secret ? { key, secret } : null;
}
