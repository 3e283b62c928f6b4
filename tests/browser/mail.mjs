// A real Dovecot and Postfix for a desk in the browser.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/mail-servers");

/** Starts the servers with these users. */
export async function startMail(users) {
  assert.ok(existsSync(program), `${program} is missing: cargo build --bins`);
  const directory = await mkdtemp(join(tmpdir(), "comptoir-mail-"));
  const child = spawn(program, [], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value;
  const places = JSON.parse(await next());
  const obey = async (line) => {
    child.stdin.write(`${line}\n`);
    assert.equal(await next(), "done");
  };
  for (const user of users) await obey(`add_user ${user}`);
  let count = 0;
  return {
    /** Puts a message into somebody's mailbox. */
    store: async (user, message) => {
      count += 1;
      const file = join(directory, `${count}.eml`);
      await writeFile(file, message.replaceAll("\n", "\r\n"));
      await obey(`store ${user} ${file}`);
    },
    places,
    /** What `channels.add_mailbox` wants to know. */
    mailbox: (address, name) => ({
      name,
      address,
      imap: `imaps://localhost:${places.imaps}`,
      smtp: `smtps://localhost:${places.smtps}`,
      user: address,
      password: places.password,
      caFile: places.ca_file,
    }),
    stop: async () => {
      // The servers end with their input.
      child.stdin.end();
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
