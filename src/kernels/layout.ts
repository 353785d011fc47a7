// Moving numbers to where the kernels want them. Nothing here computes, but for the 8-bit pixels' 1/255.

/** 8-bit pixels of `channels` to floats × `scale`, each pixel padded with zeros to `padded` channels. */
export function fromBytes(source: usize, target: usize, pixels: i32, channels: i32, padded: i32, scale: f32): void {
  const factor = f32x4.splat(scale);
  if (channels == padded) {
    const count = <usize>pixels * <usize>channels;
    // Sign extension after a mask is one instruction less than what unsigned conversion becomes.
    for (let i: usize = 0; i < count; i += 4) {
      const bytes = v128.load32_zero(source + i);
      const words = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes));
      v128.store(target + (i << 2), f32x4.mul(f32x4.convert_i32x4_s(words), factor));
    }
    return;
  }
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < padded; c++) {
      const value: f32 = c < channels ? <f32>load<u8>(source + <usize>c) * scale : 0;
      store<f32>(target + (<usize>c << 2), value);
    }
    source += channels;
    target += <usize>padded << 2;
  }
}

/**
 * Copies rows of `count` floats: row y from source + y·sourceRow to target + y·targetRow. What lies around them in the
 * target stays.
 */
export function copyRows(source: usize, target: usize, rows: i32, count: i32, sourceRow: usize, targetRow: usize): void {
  for (let y = 0; y < rows; y++) {
    memory.copy(target, source, <usize>count << 2);
    source += sourceRow;
    target += targetRow;
  }
}

/** Sets `bytes` bytes to zero. */
export function clear(target: usize, bytes: usize): void {
  memory.fill(target, 0, bytes);
}

/** Sets `count` floats. */
export function fill(target: usize, count: i32, value: f32): void {
  for (let i = 0; i < count; i++) store<f32>(target + (<usize>i << 2), value);
}

/** [rows][columns] becomes [columns][rows]. */
export function transpose(source: usize, target: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      store<f32>(target + (<usize>(c * rows + r) << 2), load<f32>(source + (<usize>(r * columns + c) << 2)));
    }
  }
}

/** Takes the padding out: `pixels` × `padded` floats become `pixels` × `channels`. */
export function pack(source: usize, target: usize, pixels: i32, channels: i32, padded: i32): void {
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < channels; c++) store<f32>(target + (<usize>c << 2), load<f32>(source + (<usize>c << 2)));
    source += <usize>padded << 2;
    target += <usize>channels << 2;
  }
}

/** Puts the padding back in, as zeros. */
export function unpack(source: usize, target: usize, pixels: i32, channels: i32, padded: i32): void {
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < padded; c++) {
      const value: f32 = c < channels ? load<f32>(source + (<usize>c << 2)) : 0;
      store<f32>(target + (<usize>c << 2), value);
    }
    source += <usize>channels << 2;
    target += <usize>padded << 2;
  }
}

/**
 * Pictures of (h, w) pixels of c channels as half as many rows and columns of 4 · c channels: pixel (y, x) has the four of
 * (2y, 2x) on, rows first. What lies outside is zero.
 */
export function fold(source: usize, target: usize, h: i32, w: i32, c: i32, rows: i32, columns: i32): void {
  const pixel = <usize>c << 2;
  for (let y = 0; y < rows; y++) {
    for (let half = 0; half < 2; half++) {
      const line = (y << 1) + half;
      let to = target + <usize>half * (pixel << 1);
      let from = source + <usize>(line * w) * pixel;
      for (let x = 0; x < columns; x++) {
        const there = line < h ? min<i32>(2, max<i32>(0, w - (x << 1))) : 0;
        const bytes = <usize>there * pixel;
        for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, v128.load(from + i));
        for (let i = bytes; i < pixel << 1; i += 16) v128.store(to + i, f32x4.splat(0));
        from += pixel << 1;
        to += pixel << 2;
      }
    }
    target += <usize>columns * (pixel << 2);
  }
}

/** The way back through `fold`; what it left out becomes zero. */
export function unfold(source: usize, target: usize, h: i32, w: i32, c: i32, rows: i32, columns: i32): void {
  const pixel = <usize>c << 2;
  memory.fill(target, 0, <usize>(h * w) * pixel);
  for (let y = 0; y < rows; y++) {
    for (let half = 0; half < 2; half++) {
      const line = (y << 1) + half;
      if (line >= h) continue;
      let from = source + <usize>half * (pixel << 1);
      let to = target + <usize>(line * w) * pixel;
      for (let x = 0; x < columns; x++) {
        const bytes = <usize>min<i32>(2, max<i32>(0, w - (x << 1))) * pixel;
        for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, v128.load(from + i));
        from += pixel << 2;
        to += pixel << 1;
      }
    }
    source += <usize>columns * (pixel << 2);
  }
}
