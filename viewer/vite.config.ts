import { defineConfig } from "vite";

// `npm run dev` shows the page of this folder on the data of a running server.
const server = process.env.ISOCENTER_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { "/dicom-web": server, "/healthz": server } },
});
