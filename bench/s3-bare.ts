// What an S3 server can do, as bench/s3.ts asks it: PUT or GET of every object, over connections that are kept open, with
// nothing but the signature around them. CLEAR empties the bucket.
// node build/bench/s3-bare.js PUT|GET|CLEAR ENDPOINT BUCKET PREFIX FOLDER JOBS
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { inParallel } from '../src/remote/parallel.js';
import { sha256, Signer } from '../src/remote/s3/sign.js';
import { KEYS } from '../__tests__/helpers/s3-server.js';

const [verb = 'GET', endpoint = '', bucket = '', prefix = '', folder = '', jobs = '16'] = process.argv.slice(2);
const origin = new URL(endpoint);
const agent = new Agent({ keepAlive: true, maxSockets: Number(jobs) });
const signer = new Signer('us-east-1');

function send(method: string, path: string, body = Buffer.alloc(0)): Promise<Buffer> {
  const unsigned = { method, host: origin.host, path, query: {}, headers: {}, bodyHash: sha256(body) };
  const headers = { ...signer.sign(unsigned, KEYS, new Date()), 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const sent = request({ host: origin.hostname, port: origin.port, method, path, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { statusCode = 0 } = answer;
        if (statusCode < 300) resolve(Buffer.concat(chunks));
        else reject(new Error(`${method} ${path}: ${statusCode} ${Buffer.concat(chunks).toString()}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const objects = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: `/${bucket}/${prefix}${path.slice(folder.length)}`, bytes: readFileSync(path) };
  });
if (verb === 'CLEAR') {
  await inParallel(objects, Number(jobs), async ({ path }) => void (await send('DELETE', path)));
} else {
  const begun = performance.now();
  await inParallel(objects, Number(jobs), async ({ path, bytes }) => {
    const answer = await send(verb, path, verb === 'PUT' ? bytes : undefined);
    if (verb === 'GET' && answer.length !== bytes.length) throw new Error(`"${path}" has ${answer.length} bytes`);
  });
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${(objects.length / seconds).toFixed(0)} requests a second, without the start of the program`);
}
agent.destroy();
