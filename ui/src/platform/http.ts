import type { ChangeSet } from "../generated/contract";
import { createHearing } from "./hearing";
import { isWireProblem, Problem, problemOf, type Transport } from "./transport";

/** The token comes once in the address (`#token=…`), then lives in this tab's session only. */
function readToken(): string {
  const match = /[#&]token=([^&]+)/.exec(location.hash);
  if (match?.[1]) {
    sessionStorage.setItem("comptoir.token", decodeURIComponent(match[1]));
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem("comptoir.token") ?? "";
}

const hostOffline = () => new Problem({ kind: "offline", code: "desk-unreachable", args: {} });

/** A plain browser in front of `comptoir host`. */
export function createHttp(origin: string = location.origin): Transport {
  const token = readToken();
  const headers = { authorization: `Bearer ${token}` };

  const hearing = createHearing(({ onChange, onGap }, ready) => {
    const stop = new AbortController();
    void follow(`${origin}/changes`, headers, stop.signal, ready, onChange, onGap);
    return () => stop.abort();
  });
  const ask = async (command: string, request: unknown): Promise<unknown> => {
    await hearing.begin();
    let response: Response;
    try {
      response = await fetch(`${origin}/ask/${command}`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(request),
      });
    } catch {
      throw hostOffline();
    }
    if (response.status === 401) throw new Problem({ kind: "refused", code: "desk-token-wrong", args: {} });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    throw isWireProblem(answer) ? new Problem(answer) : problemOf(answer);
  };
  return { ask, listen: hearing.listen };
}

/** Follows the stream of changes and takes it up again, ever more slowly, when it breaks. */
async function follow(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  ready: () => void,
  onChange: (changes: ChangeSet) => void,
  onGap: () => void,
): Promise<void> {
  let pause = 500;
  let isFirst = true;
  while (!signal.aborted) {
    try {
      const response = await fetch(url, { headers, signal });
      if (!response.ok || !response.body) throw new Error(`changes answered ${response.status}`);
      pause = 500;
      if (!isFirst) onGap();
      ready();
      isFirst = false;
      await readEvents(response.body, onChange, onGap);
    } catch {
      if (signal.aborted) return ready();
    }
    isFirst = false;
    ready();
    await new Promise((resume) => setTimeout(resume, pause));
    pause = Math.min(pause * 2, 15_000);
  }
}

/** Reads server-sent events: `data: <change set>`, or `event: missed` when the desk dropped some. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onChange: (changes: ChangeSet) => void,
  onGap: () => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value.replaceAll("\r", "")).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      const event = lines
        .find((line) => line.startsWith("event:"))
        ?.slice(6)
        .trim();
      const data = lines
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(5).trim())
        .join("\n");
      if (event === "missed" || event === "changes-missed") onGap();
      else if (data) onChange(JSON.parse(data) as ChangeSet);
    }
  }
}
