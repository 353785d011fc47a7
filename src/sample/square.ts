/** An SVG that fills a square of `side` pixels, its drawing centred and whole. */
export function fitSquare(svg: string, side: number): string {
  const match = /<svg\b[^>]*>/i.exec(svg);
  if (!match) throw new Error('found no <svg> element');
  const [tag] = match;
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1];
  const width = Number.parseFloat(attribute('width') ?? '');
  const height = Number.parseFloat(attribute('height') ?? '');
  const viewBox = attribute('viewBox') ?? `0 0 ${width} ${height}`;
  const rest = tag.replaceAll(/\s(?:width|height|viewBox|preserveAspectRatio|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  const head = rest.replace(
    /^<svg/i,
    `<svg width="${side}" height="${side}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid meet"`,
  );
  return svg.slice(0, match.index) + head + svg.slice(match.index + tag.length);
}
