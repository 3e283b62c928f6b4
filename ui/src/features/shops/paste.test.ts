import { expect, test } from "vitest";
import { readAddress, readKey, readPair } from "./paste";

test("an address is read out of whatever was copied", () => {
  for (const text of [
    "https://shop.example.com",
    " https://shop.example.com/ ",
    "https://shop.example.com/wp-admin/admin.php?page=wc-settings&tab=advanced",
    "“https://shop.example.com/wp-json/”",
    "https://shop.example.com/wp-login.php",
  ])
    expect(readAddress("woocommerce", text)).toBe("https://shop.example.com");
  expect(readAddress("woocommerce", "shop.example.com/laden/wp-admin/")).toBe("shop.example.com/laden");
  expect(readAddress("woocommerce", "http://127.0.0.1:8080/")).toBe("http://127.0.0.1:8080");
});

test("a shop at Shopify is known by the address of its administration too", () => {
  for (const text of [
    "nordlicht.myshopify.com",
    "https://Nordlicht.myshopify.com/admin/orders",
    "https://admin.shopify.com/store/nordlicht/settings/apps",
  ])
    expect(readAddress("shopify", text)).toBe("nordlicht.myshopify.com");
  expect(readAddress("shopify", " nordlicht ")).toBe("nordlicht");
});

test("keys lose the blanks of the clipboard, and two that were copied together are taken apart", () => {
  expect(readKey(" ck_12 34\n")).toBe("ck_1234");
  const both = "Consumer key\nck_1a2b\nConsumer secret\ncs_3c4d";
  expect(readPair(both)).toEqual({ key: "ck_1a2b", secret: "cs_3c4d" });
  expect(readPair("cs_3c4d")).toBeNull();
});
