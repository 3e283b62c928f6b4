import { QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { askAgain, createQueries, isTouched } from "./freshness";
import { readEvents } from "./http";

const topics = ["conversations", "outbox"];

test("a query is touched by the topics that it names", () => {
  expect(isTouched([topics, "page", { view: "mine" }], { topics: { conversations: [3] } })).toBe(true);
  expect(isTouched([topics, "page"], { topics: { settings: [0] } })).toBe(false);
});

test("a query of one record is touched by that record, by all of them, and by its other topics", () => {
  const key = [topics, "conversation", { id: 3 }];
  expect(isTouched(key, { topics: { conversations: [4] } })).toBe(false);
  expect(isTouched(key, { topics: { conversations: [4, 3] } })).toBe(true);
  expect(isTouched(key, { topics: { conversations: [] } })).toBe(true);
  expect(isTouched(key, { topics: { conversations: [0] } })).toBe(true);
  expect(isTouched(key, { topics: { outbox: [99] } })).toBe(true);
});

test("a first answer that was read before a change is not kept", async () => {
  const client = createQueries();
  const asked: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((answer) => asked.push(answer));
  const observer = new QueryObserver(client, { queryKey: [topics, "page"], queryFn });
  const seen: unknown[] = [];
  const stop = observer.subscribe(({ data }) => seen.push(data));
  const renewed = askAgain(client, { topics: { conversations: [3] } });
  asked[0]?.("before");
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.("after");
  await renewed;
  expect(seen.at(-1)).toBe("after");
  // What nobody touched is not asked for again.
  await askAgain(client, { topics: { settings: [0] } });
  expect(asked).toHaveLength(2);
  stop();
});

test("what is fetched ahead and changes on its way is not kept, with or without an older answer", async () => {
  const client = createQueries();
  const asked: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((answer) => asked.push(answer));
  const options = { queryKey: [topics, "conversation", { id: 3 }], queryFn };
  for (const round of [0, 1]) {
    const ahead = client.prefetchQuery(options);
    await expect.poll(() => asked.length).toBe(2 * round + 1);
    const renewed = askAgain(client, { topics: { conversations: [3] } });
    // Whoever asks after the change hears of it, even while the older answer is still on its way.
    const read = client.fetchQuery(options);
    await expect.poll(() => asked.length).toBe(2 * round + 2);
    asked[2 * round + 1]?.("after");
    asked[2 * round]?.("before");
    expect(await read).toBe("after");
    await Promise.all([ahead, renewed]);
    await askAgain(client, { topics: { conversations: [3] } });
  }
});

test("events are read however the stream is cut", async () => {
  const text =
    'data: {"topics":{"tags":[1]}}\n\n: keep\n\nevent: missed\ndata: {}\n\ndata: {"topics":{"drafts":[2]}}\r\n\r\n';
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 7, 1000]) {
    const seen: unknown[] = [];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    await readEvents(
      stream,
      (changes) => seen.push(changes.topics),
      () => seen.push("missed"),
    );
    expect(seen).toEqual([{ tags: [1] }, "missed", { drafts: [2] }]);
  }
});
