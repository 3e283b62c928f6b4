import { expect, test } from "vitest";
import { canChooseFolder, chosenOf } from "./chosen";

function file(name: string, path = ""): File {
  const made = new File(["x"], name);
  Object.defineProperty(made, "webkitRelativePath", { value: path });
  return made;
}

test("files of a folder are named from the folder, and hidden ones stay behind", () => {
  const chosen = chosenOf([
    file("which.md", "help/Size/which.md"),
    file("config", "help/.git/config"),
    file(".DS_Store", "help/.DS_Store"),
    file("wash.md", "help/wash.md"),
  ]);
  expect(chosen?.name).toBe("help");
  expect(chosen?.files.map(({ place }) => place)).toEqual(["Size/which.md", "wash.md"]);
});

test("files without a folder keep their names", () => {
  const chosen = chosenOf([file("a.csv"), file("b.json")]);
  expect(chosen?.name).toBe("a.csv");
  expect(chosen?.files.map(({ place }) => place)).toEqual(["a.csv", "b.json"]);
  expect(chosenOf([])).toBeNull();
  expect(chosenOf([file(".hidden")])).toBeNull();
});

test("a folder is offered only where one can be chosen", () => {
  Object.defineProperty(HTMLInputElement.prototype, "webkitdirectory", { value: false, configurable: true });
  const webkit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
  expect(canChooseFolder(`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Version/60.5 Safari/605.1.15`)).toBe(
    false,
  );
  expect(canChooseFolder(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`)).toBe(true);
  expect(
    canChooseFolder("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"),
  ).toBe(true);
  expect(canChooseFolder("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe(
    true,
  );
});
