// The double of a WooCommerce shop for a desk in the browser.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/woocommerce-double");

/** Starts a shop with so many orders on a free port. */
export async function startShop(orders) {
  assert.ok(existsSync(program), `${program} is missing: cargo build --bins`);
  const child = spawn(program, ["0", String(orders)], { stdio: ["pipe", "pipe", "inherit"] });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const facts = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^(\w+)\s+(\S+)$/.exec(line) ?? [];
    if (name) facts[name] = value;
    if (line.startsWith("Return")) break;
  }
  return {
    /** What `storefronts.add_store` wants to know. */
    access: (name) => ({
      platform: "woocommerce",
      name,
      address: facts.address,
      key: facts.key,
      secret: facts.secret,
      caFile: facts.certificates,
      isLocal: true,
    }),
    stop: async () => {
      process.removeListener("exit", killed);
      child.kill("SIGKILL");
      await ended;
    },
  };
}
