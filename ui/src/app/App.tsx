import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { createQueries, keepFresh } from "../platform/freshness";
import { Announcer } from "../shared/a11y/Announcer";
import { LocaleProvider } from "../shared/text/LocaleProvider";
import { CrashBarrier } from "./CrashBarrier";
import { Frame } from "./Frame";
import { Preferences } from "./Preferences";

export function App() {
  const [client] = useState(createQueries);
  useEffect(() => keepFresh(client), [client]);
  return (
    <QueryClientProvider client={client}>
      <LocaleProvider>
        <CrashBarrier>
          <Preferences />
          <Frame />
        </CrashBarrier>
        <Announcer />
      </LocaleProvider>
    </QueryClientProvider>
  );
}
