import { expect, test } from "vitest";
import { isServer, readServer, withSecurity, writeServer } from "./server";

test("a server is read and written back unchanged", () => {
  for (const url of ["imaps://imap.x.example:993", "imap://127.0.0.1:1143?starttls"])
    expect(writeServer(readServer(url, "imap"), "imap")).toBe(url);
  expect(readServer("smtp://mail.x.example:587?starttls", "smtp")).toEqual({
    host: "mail.x.example",
    port: "587",
    security: "starttls",
  });
});

test("the usual port follows the encryption, a chosen one stays", () => {
  const server = readServer("imaps://imap.x.example:993", "imap");
  expect(withSecurity(server, "imap", "starttls").port).toBe("143");
  expect(withSecurity({ ...server, port: "10993" }, "imap", "starttls").port).toBe("10993");
});

test("an address with a path, a port out of range and an empty host are no servers", () => {
  const server = readServer("imaps://imap.x.example:993", "imap");
  expect(isServer(server)).toBe(true);
  expect(
    [{ host: "" }, { host: "https://x" }, { port: "99999" }, { port: "a" }].map((more) =>
      isServer({ ...server, ...more }),
    ),
  ).toEqual([false, false, false, false]);
});
