const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** What stands in each element of the name, in order; for flat XML without attributes that matter, as S3 answers. */
export function xmlElements(xml: string, name: string): string[] {
  const element = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([^]*?)</${name}\\s*>)`, 'g');
  return Array.from(xml.matchAll(element), (match) => match[1] ?? '');
}

/** The text in the first element of the name. */
export function xmlText(xml: string, name: string): string | undefined {
  const [inner] = xmlElements(xml, name);
  return inner === undefined ? undefined : decode(inner);
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name === '') return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    return ENTITIES[name as string] ?? whole;
  });
}
