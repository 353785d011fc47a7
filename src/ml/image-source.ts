/** Images as 8-bit pixels, (count, height, width, channels), row-major; read in pieces so that memory stays bounded. */
export interface ImageSource {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** The file that holds them one after another from `offset` on, where there is one: threads read it themselves. */
  readonly file?: { readonly path: string; readonly offset: number };
  /** Copies the images with these indices, in this order, to the start of `target`. */
  read(indices: ArrayLike<number>, target: Uint8Array): void;
}
