/** The part of libheif that we use: its package has no types of its own for it. */
declare module 'libheif-js/wasm-bundle.js' {
  interface Points {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }
  interface Picture {
    get_width(): number;
    get_height(): number;
    display(into: Points, done: (drawn: Points | null) => void): void;
  }
  const heif: { readonly HeifDecoder: new () => { decode(file: Uint8Array): readonly Picture[] } };
  export default heif;
}
