// GitHub's comments, as far as the benchmark needs them, over TLS; prints its port. The folder has the certificate.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

const folder = process.argv[2] ?? '.';
const FEW = 25; // what a pull request has: comments of others come first
const comments = Array.from({ length: FEW }, (_, index) => asComment(index + 1, `comment ${index}`));
const read = (name: string): Buffer => readFileSync(join(folder, name));

const server = createServer({ key: read('key.pem'), cert: read('cert.pem') }, (request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(request.method ?? 'GET', request.url ?? '', text)));
  });
});
server.listen(0, 'localhost', () => console.log((server.address() as AddressInfo).port));

function answer(method: string, url: string, text: string): unknown {
  const body = (): string => (JSON.parse(text) as { body: string }).body;
  if (method === 'PATCH') {
    const found = comments.find(({ id }) => url.endsWith(`/comments/${id}`));
    if (found) found.body = body();
    return found ?? {};
  }
  if (method === 'GET') return /\/comments(\?|$)/.test(url) ? comments : {};
  // One of each program stays, so that an update has something to find and lists stay as long as they are.
  const created = asComment(comments.length + 1, body());
  const former = comments.findIndex((one) => one.id > FEW && one.body.slice(0, 40) === created.body.slice(0, 40));
  if (former < 0) comments.push(created);
  return created;
}

function asComment(
  id: number,
  body: string,
): { id: number; node_id: string; html_url: string; url: string; body: string } {
  const url = `https://github.com/octo/train/pull/7#issuecomment-${id}`;
  return { id, node_id: `C_${id}`, html_url: url, url, body };
}
