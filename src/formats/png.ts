const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_BYTES = 33; // signature, and the first chunk: length, IHDR, 13 bytes, checksum
const MAX_SIDE = 20_000;

/** Whether bytes begin as a PNG of sane size does: signature and header; what follows is for whoever draws it. */
export function isPng(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return false;
  const sides = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return sides.every((side) => side > 0 && side <= MAX_SIDE);
}
