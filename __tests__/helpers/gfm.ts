import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub's parser reads it, to HTML. */
export function renderGfm(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** Each text node of some HTML outside of `<code>`, as GitHub's filters for mentions and references see them. */
export function textNodes(html: string): string[] {
  return html
    .replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map(decode)
    .filter((text) => text.trim() !== '');
}

/** What a reader sees: tags and comments gone, entities decoded. */
export function visibleText(html: string): string {
  return decode(html.replaceAll(/<[^>]*>/g, ''));
}

/** The cells of the n-th table. */
export function tableCells(html: string, index = 0): string[][] {
  const [, ...tables] = html.split('<table>');
  const rows = (tables[index] ?? '').split('</table>')[0]?.split('<tr>').slice(1) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => visibleText(cell ?? '')),
  );
}

function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
