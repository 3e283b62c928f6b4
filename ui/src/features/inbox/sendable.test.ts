import { expect, test } from "vitest";
import { sendableHtml } from "./sendable";

test("a letter is sent with its marks, and pictures by their content id", () => {
  const html = sendableHtml({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: 'a < b & "c" ' },
          {
            type: "text",
            text: "bold",
            marks: [{ type: "bold" }, { type: "link", attrs: { href: "https://x.example/?a=1&b=2" } }],
          },
          { type: "hardBreak" },
        ],
      },
      { type: "paragraph" },
      {
        type: "picture",
        attrs: { contentId: "f00", preview: "data:image/webp;base64,AAAA", name: "shot.png" },
      },
      {
        type: "orderedList",
        attrs: { start: 2 },
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "two" }] }] },
        ],
      },
    ],
  });
  expect(html).toBe(
    '<p>a &lt; b &amp; &quot;c&quot; <a href="https://x.example/?a=1&amp;b=2"><strong>bold</strong></a><br></p>' +
      '<p><br></p><p><img src="cid:f00" alt="shot.png"></p><ol start="2"><li><p>two</p></li></ol>',
  );
});
