import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { begin } from "./app/begin";
import { createQueries } from "./platform/freshness";
import "./shared/ui/tokens.css";
import "./shared/ui/base.css";

const root = document.getElementById("root");
if (root) {
  const client = createQueries();
  begin(client);
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}
