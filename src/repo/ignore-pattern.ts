/** One line of a `.dvcignore` file, as a regular expression for paths relative to the folder it is anchored at. */
export interface IgnorePattern {
  readonly expression: RegExp;
  /** `!pattern`: takes back what an earlier line ignored. */
  readonly isNegated: boolean;
  /** `pattern/`: only folders. */
  readonly isFolderOnly: boolean;
}

// No path is longer, so that nothing can match it.
const MAX_CHARS = 8_192;

/**
 * Compiles a line of a `.dvcignore` file; undefined for one that can match nothing. The `ignore` package, which speaks
 * git's dialect, differs where DVC does: DVC tries a folder with and without a slash behind, and its `*\/` and `**\/`
 * never match. (FORMATS, section 5; checked against DVC by fuzzing.)
 */
export function compilePattern(line: string): IgnorePattern | undefined {
  const text = line.endsWith('\\ ') ? line : line.trimEnd();
  if (text === '' || text === '/' || text.startsWith('#') || text.length > MAX_CHARS) return undefined;
  const isNegated = text.startsWith('!');
  const source = translate(isNegated ? text.slice(1) : text);
  if (source === undefined) return undefined;
  try {
    return { expression: new RegExp(source, 'u'), isNegated, isFolderOnly: text.endsWith('/') };
  } catch {
    return undefined; // a range such as [z-a]
  }
}

function translate(pattern: string): string | undefined {
  const isFolder = pattern.endsWith('/');
  const segments = pattern.split('/');
  if (segments[0] === '') segments.shift();
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) {
    if (segments[0] !== '**') segments.unshift('**');
  }
  if (segments.length === 0) return undefined;
  if (segments.at(-1) === '') segments[segments.length - 1] = '**';
  const kept = segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**');
  const shape = kept.join('/');
  if (shape === '**' || shape === '**/*') return isFolder ? undefined : '^.';
  if (shape === '**/*/**') return undefined;
  return joinSegments(kept, isFolder);
}

function joinSegments(segments: readonly string[], isFolder: boolean): string | undefined {
  let source = '';
  let needsSlash = false;
  const last = segments.length - 1;
  for (const [index, segment] of segments.entries()) {
    if (segment === '**') {
      if (index === 0) source += '^(?:.+/)?';
      else if (index < last) {
        source += '(?:/.+)?';
        needsSlash = true;
      } else source += '/';
      continue;
    }
    if (index === 0) source += '^';
    if (needsSlash) source += '/';
    const glob = segment === '*' ? '[^/]+' : translateGlob(segment);
    if (glob === undefined) return undefined;
    source += glob;
    if (index === last) source += '(?:/|$)';
    needsSlash = true;
  }
  return isFolder || source !== '' ? source : undefined;
}

/** One part of a path with wildcards, as the source of a regular expression; undefined where it is broken. */
export function translateGlob(segment: string): string | undefined {
  let source = '';
  const characters = [...segment];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '\\') {
      index += 1;
      const escaped = characters[index];
      if (escaped === undefined) return undefined;
      source += escapeLiteral(escaped);
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '[') {
      const range = translateRange(characters, index);
      if (!range) return undefined;
      source += range.source;
      index = range.end;
    } else source += escapeLiteral(character);
  }
  return source;
}

/** `[…]` from its bracket at `start`; undefined when it is not closed, which makes the whole pattern void. */
function translateRange(
  characters: readonly string[],
  start: number,
): { readonly source: string; readonly end: number } | undefined {
  let end = start + 1;
  const isNegated = characters[end] === '!' || characters[end] === '^';
  if (isNegated) end += 1;
  const first = end;
  if (characters[end] === ']') end += 1;
  while (end < characters.length && characters[end] !== ']') end += 1;
  if (end >= characters.length) return undefined;
  const members = characters
    .slice(first, end)
    .map((member) => (/[\\[\]^]/.test(member) ? `\\${member}` : member))
    .join('');
  return { source: `[${isNegated ? '^' : ''}${members}]`, end };
}

function escapeLiteral(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
