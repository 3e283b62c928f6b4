// Doubles of shops for a desk in the browser: programs that say where they are and end with their input.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");

/** Starts a double; what it says line by line becomes an object. */
async function start(name, ...options) {
  const program = join(folder, name);
  assert.ok(existsSync(program), `${program} is missing: cargo build --bins`);
  const child = spawn(program, options, { stdio: ["pipe", "pipe", "inherit"] });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const said = {};
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("Return")) break;
    const [, key, value] = /^(\S+(?: only)?)\s+(.*)$/.exec(line);
    said[key] = value;
  }
  const stop = async () => {
    process.removeListener("exit", killed);
    child.stdin.end("\n");
    await ended;
  };
  /** Says a line to the double. */
  const say = (line) => child.stdin.write(`${line}\n`);
  return { ...said, say, stop };
}

/** A shop on WooCommerce with so many orders, over TLS with an authority of its own. */
export const startWooCommerce = (orders) => start("woocommerce-double", "0", String(orders));

/** What `storefronts.add_store` wants to know of a shop on WooCommerce. */
export const accessTo = (shop) => ({
  platform: "woocommerce",
  name: "Nordlicht",
  address: shop.address,
  key: shop.key,
  secret: shop.secret,
  caFile: shop.certificates,
  isLocal: true,
});

/** A shop at Shopify with so many orders. */
export const startShopify = (orders, ...options) => start("shopify-double", String(orders), ...options);

/** What `storefronts.add_store` wants to know of a shop at Shopify. */
export const accessToShopify = (shop) => ({
  platform: "shopify",
  name: "Nordlicht",
  address: shop.address,
  key: "",
  secret: shop.token,
  isLocal: true,
});

/** A real WordPress with one editor. */
export const startWordPress = () => start("wordpress-site");

/** A site that answers every address with a page. */
export async function startSite() {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Nordlicht</title><p>Opening soon");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
