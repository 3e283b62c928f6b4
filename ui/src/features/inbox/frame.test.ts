import { expect, test } from "vitest";
import { disarmLinks, hostOf, isDisguised } from "./frame";

test("a link whose words are another address than its own is found out", () => {
  const lead = (text: string, url: string) => isDisguised({ text, url });
  expect(lead("www.your-bank.example", "https://evil.example/login")).toBe(true);
  expect(lead("https://your-bank.example/login", "https://your-bank.example.evil.test/")).toBe(true);
  expect(lead("Your-Bank.example", "https://www.your-bank.example/login")).toBe(false);
  expect(lead("Track the parcel", "https://post.example/1")).toBe(false);
  expect(lead("", "https://post.example/1")).toBe(false);
});

test("the host of an address is named, also of mail", () => {
  expect(hostOf("https://shop.example:8080/a?b")).toBe("shop.example");
  expect(hostOf("mailto:ada@shop.example?subject=x")).toBe("shop.example?subject=x".split("?")[0]);
  expect(hostOf("no address")).toBe("");
});

test("no link of the page keeps its address, and only those of known kinds are offered", () => {
  const page = document.implementation.createHTMLDocument();
  for (const href of ["https://a.example/", " MAILTO:a@b.example", "javascript:alert(1)", "/settings"]) {
    const link = page.createElement("a");
    link.setAttribute("href", href);
    page.body.append(link);
  }
  expect([...disarmLinks(page).values()]).toEqual(["https://a.example/", "MAILTO:a@b.example"]);
  expect(page.querySelectorAll("[href]")).toHaveLength(0);
  expect(disarmLinks(page).size).toBe(0);
});
