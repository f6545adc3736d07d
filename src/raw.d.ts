/** A file taken as text: vite does so by `?raw`, the build by esbuild's text loader. */
declare module '*?raw' {
  const text: string;
  export default text;
}
