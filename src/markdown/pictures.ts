import { parse, postprocess, preprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';

/** A place in Markdown that names a file beside it. */
export interface NamedFile {
  /** Where the address stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The address, decoded: a path. */
  readonly path: string;
  /** Whether it is shown as a picture; else it is a link, or may be one. */
  readonly isPicture: boolean;
  /** Whether what takes its place must bring quotes of its own. */
  readonly isBare: boolean;
}

const IMG = /<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi;
const BOM = '\ufeff';

/** The files that Markdown names: pictures, links and definitions, and `<img>` in its HTML; what is at an address elsewhere is none. */
export function findNamedFiles(markdown: string): NamedFile[] {
  const shift = markdown.startsWith(BOM) ? 1 : 0; // the parser does not count it
  const text = markdown.slice(shift);
  const found: NamedFile[] = [];
  const add = (start: number, end: number, isPicture: boolean, isBare = false): void => {
    const path = pathOf(text.slice(start, end));
    if (path !== undefined) found.push({ start: start + shift, end: end + shift, path, isPicture, isBare });
  };
  const holders: string[] = [];
  for (const [kind, { type, start, end }] of eventsOf(text)) {
    if (type === 'image' || type === 'link') {
      if (kind === 'enter') holders.push(type);
      else holders.pop();
    } else if (kind === 'exit') continue;
    else if (type === 'resourceDestinationString') add(start.offset, end.offset, holders.at(-1) === 'image');
    else if (type === 'definitionDestinationString') add(start.offset, end.offset, false);
    else if (type === 'htmlFlow' || type === 'htmlText') {
      for (const { indices } of text.slice(start.offset, end.offset).matchAll(IMG)) {
        const range = indices?.[1] ?? indices?.[2] ?? indices?.[3];
        if (range) add(start.offset + range[0], start.offset + range[1], true, indices?.[3] !== undefined);
      }
    }
  }
  return found;
}

/** Puts addresses in the place of paths; nothing else of the text changes. */
export function replaceFiles(
  markdown: string,
  files: readonly NamedFile[],
  addressOf: (path: string) => string | undefined,
): string {
  let text = '';
  let end = 0;
  for (const file of [...files].sort((a, b) => a.start - b.start)) {
    const address = addressOf(file.path);
    if (address === undefined || file.start < end) continue;
    text += markdown.slice(end, file.start) + (file.isBare ? `"${address}"` : address);
    ({ end } = file);
  }
  return text + markdown.slice(end);
}

type Events = ReturnType<typeof postprocess>;

function eventsOf(text: string): Events {
  return postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
}

function pathOf(written: string): string | undefined {
  const address = decodeString(written);
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
