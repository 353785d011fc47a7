// Invisible characters that reorder or hide text.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPECIAL = /[\\`*_{}[\]()#+!~|<>&$:]/g;
const MAX_CHARS = 500;

/** Text from a file as plain text in Markdown: no markup, no HTML, no link, no mention, on one line. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('@', '@<!-- -->') // an entity would still become a mention
    .replaceAll(/\b(www)\./gi, '$1&#46;');
}

/** Text from a file as code in Markdown, also in a table. */
export function codeSpan(text: string): string {
  const inner = clean(text);
  if (inner.trim() === '') return '';
  if (/[`|\\]/.test(inner)) return `<code>${escapeMarkdown(inner)}</code>`; // a pipe would end the table's cell
  return `\`${inner}\``;
}

/** Text for a Mermaid label. */
export function escapeMermaid(text: string): string {
  return clean(text)
    .replaceAll(/["\\[\]{}<>;#]/g, ' ')
    .slice(0, 60);
}

function clean(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(HIDDEN, '').trim();
  const characters = [...line];
  return characters.length <= MAX_CHARS ? line : `${characters.slice(0, MAX_CHARS - 1).join('')}…`;
}
