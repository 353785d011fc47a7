const JUDGED_BYTES = 512;
const MAX_NON_TEXT_SHARE = 0.3;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * What DVC 2 hashed in the place of a chunk: CRLF read as LF when the chunk looks like text (FORMATS: DVC 2.x data).
 * A chunk is judged by itself, and a CRLF that is cut by its end stays.
 */
export function foldNewlines(chunk: Uint8Array): Uint8Array {
  if (!looksLikeText(chunk)) return chunk;
  const first = findCrLf(chunk, 0);
  if (first < 0) return chunk;
  const folded = new Uint8Array(chunk.length);
  let length = 0;
  let from = 0;
  for (let at = first; at >= 0; at = findCrLf(chunk, from)) {
    folded.set(chunk.subarray(from, at), length);
    length += at - from;
    from = at + 1; // the LF stays for the next piece
  }
  folded.set(chunk.subarray(from), length);
  return folded.subarray(0, length + chunk.length - from);
}

function looksLikeText(chunk: Uint8Array): boolean {
  const judged = chunk.subarray(0, JUDGED_BYTES);
  let strange = 0;
  for (const byte of judged) {
    if (byte === 0) return false;
    if (!isTextByte(byte)) strange += 1;
  }
  return judged.length === 0 || strange / judged.length <= MAX_NON_TEXT_SHARE;
}

// Printable ASCII and \b \t \n \f \r.
function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x08 && byte <= 0x0d && byte !== 0x0b);
}

function findCrLf(chunk: Uint8Array, from: number): number {
  let at = chunk.indexOf(CARRIAGE_RETURN, from);
  while (at >= 0 && chunk[at + 1] !== LINE_FEED) at = chunk.indexOf(CARRIAGE_RETURN, at + 1);
  return at;
}
