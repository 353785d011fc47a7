import type { Entry, ZipFile } from 'yauzl';
import { messageOf, UserError } from '../errors.js';

/** What a zip file may hold at most; it may come from anybody. */
export interface UnzipLimits {
  readonly entries: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const MAX_NAME_BYTES = 500;
const MAX_RATIO = 200; // text packs to a twentieth, a bomb to a thousandth
const RATIO_FREE_BYTES = 1_000_000;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * Unpacks a zip file in memory, within the limits. Names must be plain paths below one folder; one wrong entry refuses
 * the file as a whole.
 */
export async function unzip(bytes: Buffer, shown: string, limits: UnzipLimits): Promise<Map<string, Buffer>> {
  const fail = (found: string, cause?: unknown): UserError =>
    new UserError('report', `Cannot unpack ${shown}: ${found}`, cause === undefined ? {} : { cause });
  const { fromBufferPromise } = await import('yauzl');
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries)
      throw fail(`it has ${zip.entryCount} entries, expected at most ${limits.entries}`);
    return await readEntries(zip, limits, fail);
  } catch (error) {
    throw error instanceof UserError ? error : fail(`it is damaged or no zip file (${messageOf(error)})`, error);
  } finally {
    zip?.close();
  }
}

async function readEntries(
  zip: ZipFile,
  limits: UnzipLimits,
  fail: (found: string) => UserError,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const seen = new Set<string>();
  let left = limits.bytes;
  for await (const entry of zip.eachEntry()) {
    const problem = findProblem(entry, seen, left);
    if (problem !== undefined) throw fail(problem);
    if (entry.fileName.endsWith('/')) continue;
    const content = await readEntry(zip, entry, left);
    if (!content) throw fail(tooLarge(limits.bytes));
    left -= content.length;
    files.set(entry.fileName, content);
  }
  return files;

  function findProblem(entry: Entry, names: Set<string>, room: number): string | undefined {
    const { fileName: name, uncompressedSize: size, compressedSize: packed } = entry;
    const shown = JSON.stringify(name.slice(0, 60));
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `an entry's name has more than ${MAX_NAME_BYTES} bytes`;
    if (/[\p{Cc}\\]|^\/|^[A-Za-z]:/u.test(name) || name.split('/').includes('..'))
      return `the entry ${shown} leads out of the folder, or has signs in its name that no path has`;
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== REGULAR && !name.endsWith('/')) return `the entry ${shown} is a link or no regular file`;
    if (entry.isEncrypted()) return `the entry ${shown} is encrypted`;
    const key = name.normalize('NFC').toLowerCase(); // some file systems see one file in both
    if (names.has(key)) return `the entry ${shown} is there twice`;
    names.add(key);
    if (size > room) return tooLarge(limits.bytes);
    const isBomb = size > RATIO_FREE_BYTES && size > packed * MAX_RATIO;
    return isBomb ? `the entry ${shown} unpacks to ${Math.floor(size / packed)} times its size: a zip bomb` : undefined;
  }
}

// What an entry says of its size is only a claim: bytes are counted as they come. Undefined: more than there is room for.
async function readEntry(zip: ZipFile, entry: Entry, room: number): Promise<Buffer | undefined> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) return undefined; // leaving the loop ends the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(bytes: number): string {
  return `it unpacks to more than ${bytes} bytes`;
}
