import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Announcer } from "../shared/a11y/Announcer";
import { LocaleProvider } from "../shared/text/LocaleProvider";
import { Tooltips } from "../shared/ui/Tooltips";
import { CrashBarrier } from "./CrashBarrier";
import { Frame } from "./Frame";
import { News } from "./News";
import { IdleLock } from "./IdleLock";
import { Preferences } from "./Preferences";
import { SeatGate } from "./SeatGate";

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <LocaleProvider>
        <CrashBarrier>
          <News />
          <SeatGate>
            <Preferences />
            <IdleLock />
            <Frame />
          </SeatGate>
        </CrashBarrier>
        <Tooltips />
        <Announcer />
      </LocaleProvider>
    </QueryClientProvider>
  );
}
