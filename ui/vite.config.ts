import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { texts } from "./build/texts.ts";

export default defineConfig({
  plugins: [react(), texts(fileURLToPath(new URL("../locales", import.meta.url)))],
  // Relative addresses: the same build is served by the window and by `comptoir host`.
  base: "./",
  clearScreen: false,
  server: { port: 5183, strictPort: true, fs: { allow: [".."] } },
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 900, cssCodeSplit: false },
  test: {
    environment: "jsdom",
    setupFiles: ["tests/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
