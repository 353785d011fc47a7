/** What the server says. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Body = Readonly<Record<string, unknown>>;
/** The part of a list that was asked for. */
export type Pager = <T>(items: readonly T[]) => T[];

export function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found' } };
}

/** GitHub's answer to a value that it does not take. */
export function invalid(message: string): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
}

/** The token may not do this. */
export function forbidden(message = 'Resource not accessible by integration'): Answer {
  return { status: 403, body: { message } };
}

/** A field of a body, as text; empty when it is absent. */
export function textOf(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}
