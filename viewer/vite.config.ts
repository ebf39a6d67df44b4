import { defineConfig, type Plugin } from "vite";

// `npm run dev` shows the page of this folder on the data of a running server.
const server = process.env.ISOCENTER_URL ?? "http://127.0.0.1:8080";
const services = [
  "/dicom-web",
  "/api",
  "/archive",
  "/engine",
  "/healthz",
  "/labels",
  "/transfers",
  "/workflow",
];

// index.html asks for the program of a study's page by the names that its files have got.
function studyProgram(): Plugin {
  return {
    name: "study-program",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
        const viewer = chunks.find(({ name }) => name === "study_viewer");
        const files = viewer ? [viewer.fileName, ...viewer.imports] : [];
        return html.replace("%STUDY_PROGRAM%", files.map((file) => `/${file}`).join(" "));
      },
    },
  };
}

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [studyProgram()],
  worker: { format: "es" },
  server: { proxy: Object.fromEntries(services.map((path) => [path, server])) },
});
