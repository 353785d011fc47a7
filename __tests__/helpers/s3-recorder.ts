import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A request that the server has got. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RecordedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Not sent in answer to a HEAD. */
  readonly body?: string;
}

export interface S3Recorder {
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** Objects are not there, unless this says otherwise. */
  answer: (request: RecordedRequest) => RecordedAnswer | undefined;
}

/** An error as S3 writes it. */
export function s3Error(status: number, code: string, more = ''): RecordedAnswer {
  return { status, body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message>${more}</Error>` };
}

/** A server that notes what an S3 client sends. */
export async function startS3Recorder(context: TestContext): Promise<S3Recorder> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const seen = { method, path, headers, body: Buffer.concat(chunks).toString() };
      requests.push(seen);
      const answer = recorder.answer(seen) ?? s3Error(404, 'NoSuchKey');
      response.writeHead(answer.status, answer.headers ?? {}).end(method === 'HEAD' ? '' : answer.body);
    });
  });
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const recorder: S3Recorder = { url: `http://127.0.0.1:${port}`, requests, answer: () => undefined };
  return recorder;
}
