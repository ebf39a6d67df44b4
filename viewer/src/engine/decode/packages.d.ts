// Packages without types of their own: see wavelets.ts.
declare module "@cornerstonejs/codec-openjpeg/decodewasmjs" {
  const start: (options: { wasmBinary: ArrayBuffer }) => Promise<never>;
  export default start;
}
declare module "@cornerstonejs/*?url" {
  const url: string;
  export default url;
}
