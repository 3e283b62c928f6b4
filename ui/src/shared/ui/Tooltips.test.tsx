import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { IconButton } from "./IconButton";
import { Tooltips } from "./Tooltips";

test("a button that is rested upon tells its name and its key, until something is pressed", async () => {
  render(
    <>
      <IconButton icon="check" label="Close the conversation" command="inbox.close" />
      <Tooltips />
    </>,
  );
  const button = screen.getByRole("button");
  expect(screen.queryByRole("tooltip")).toBeNull();
  fireEvent(button, new MouseEvent("pointerover", { bubbles: true }));
  const tooltip = await screen.findByRole("tooltip");
  expect(tooltip.textContent).toBe("Close the conversationE");
  const description = button.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(description)?.textContent).toBe("Close the conversation");
  fireEvent.keyDown(button, { key: "Escape" });
  await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
  expect(button.hasAttribute("aria-describedby")).toBe(false);
});
