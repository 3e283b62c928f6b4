import type { Platform, Way } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import type { IconName } from "../../shared/ui/icons/paths";

/** One way to open a shop: what is done in the platform's administration, and what is entered here afterwards. */
export interface WayGuide {
  way: Way;
  /** Only where a platform has several ways. */
  title?: PlainKey;
  hint?: PlainKey;
  /** One after the other; a name in braces stands for something that can be copied. */
  steps: readonly (PlainKey | { text: PlainKey; copy: "scopes" | "redirect" })[];
  /** The public half of the keys; none where there is only a secret. */
  key?: PlainKey;
  keyPlaceholder?: string;
  secret: PlainKey;
}

export interface PlatformGuide {
  /** As the platform calls itself, in every language. */
  name: string;
  icon: IconName;
  /** What kind of shop that is. */
  about?: PlainKey;
  title?: PlainKey;
  placeholder?: string;
  ways: readonly WayGuide[];
}

/** A platform is offered when it stands here with a way and the desk can open it. */
export const guides: Record<Platform, PlatformGuide> = {
  woocommerce: {
    name: "WooCommerce",
    icon: "bag",
    about: "shops-platform-woocommerce",
    title: "shops-guide-woocommerce",
    placeholder: "https://shop.example.com",
    ways: [
      {
        way: "keys",
        steps: [
          "shops-guide-woocommerce-open",
          "shops-guide-woocommerce-add",
          "shops-guide-woocommerce-rights",
          "shops-guide-woocommerce-make",
        ],
        key: "shops-keys-key",
        keyPlaceholder: "ck_…",
        secret: "shops-keys-secret",
      },
    ],
  },
  shopify: {
    name: "Shopify",
    icon: "shop",
    about: "shops-platform-shopify",
    title: "shops-guide-shopify",
    placeholder: "nordlicht.myshopify.com",
    ways: [
      {
        way: "client",
        title: "shops-way-client",
        hint: "shops-way-client-hint",
        steps: [
          "shops-guide-shopify-dashboard",
          { text: "shops-guide-shopify-scopes", copy: "scopes" },
          "shops-guide-shopify-release",
          "shops-guide-shopify-keys",
        ],
        key: "shops-keys-client-id",
        secret: "shops-keys-client-secret",
      },
      {
        way: "browser",
        title: "shops-way-browser",
        hint: "shops-way-browser-hint",
        steps: [
          "shops-guide-shopify-dashboard",
          { text: "shops-guide-shopify-scopes", copy: "scopes" },
          { text: "shops-guide-shopify-redirect", copy: "redirect" },
          "shops-guide-shopify-release-only",
          "shops-guide-shopify-keys",
        ],
        key: "shops-keys-client-id",
        secret: "shops-keys-client-secret",
      },
      {
        way: "token",
        title: "shops-way-token",
        hint: "shops-way-token-hint",
        steps: ["shops-guide-shopify-apps", "shops-guide-shopify-token"],
        secret: "shops-keys-token",
      },
    ],
  },
  vendure: {
    name: "Vendure",
    icon: "shop",
    about: "shops-platform-vendure",
    title: "shops-guide-vendure",
    placeholder: "https://shop.example.com",
    ways: [
      {
        way: "password",
        steps: ["shops-guide-vendure-role", "shops-guide-vendure-person"],
        key: "shops-keys-user",
        secret: "shops-keys-password",
      },
    ],
  },
  csv: { name: "CSV", icon: "file", about: "shopfiles-platform", ways: [] },
};

export function wayGuide(platform: Platform, way: Way): WayGuide | undefined {
  return guides[platform].ways.find((each) => each.way === way) ?? guides[platform].ways[0];
}
