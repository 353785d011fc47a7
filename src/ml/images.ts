import type { ImageSource } from './image-source.js';
import { NpyFile } from '../formats/npy.js';

/** The images of `images.npy`, (n, height, width, channels) of 8-bit pixels, read from the file batch by batch. */
export class ImageFile implements ImageSource {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly #file: NpyFile;

  constructor(path: string, shown: string) {
    this.#file = new NpyFile(path, shown, '|u1', 4);
    const [count = 0, height = 0, width = 0, channels = 0] = this.#file.header.shape;
    this.count = count;
    this.height = height;
    this.width = width;
    this.channels = channels;
  }

  get file(): { readonly path: string; readonly offset: number } {
    return { path: this.#file.path, offset: this.#file.header.offset };
  }

  read(indices: ArrayLike<number>, target: Uint8Array): void {
    const size = this.height * this.width * this.channels;
    for (let index = 0; index < indices.length; index += 1) {
      this.#file.read(indices[index]! * size, target.subarray(index * size, (index + 1) * size));
    }
  }

  close(): void {
    this.#file.close();
  }
}
