import { readFileSync } from 'node:fs';
import ajvModule from 'ajv';

// GitHub's own description of its API; the package's main file would load every GitHub there is.
const DESCRIPTION = 'node_modules/@octokit/openapi/generated/api.github.com.json';

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Record<string, { readonly schema?: unknown }>;
  };
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly schema?: unknown;
}

interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly parameters: Record<string, Parameter> };
}

/** Checks requests against GitHub's OpenAPI description. */
export interface OpenApi {
  /** What is wrong with a request, or undefined. */
  check(method: string, path: string, query: URLSearchParams, body: unknown): string | undefined;
}

let loaded: OpenApi | undefined;

/** The description, read once in a process. */
export function loadOpenApi(): OpenApi {
  loaded ??= createOpenApi(JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description);
  return loaded;
}

function createOpenApi(description: Description): OpenApi {
  const ajv = new ajvModule.Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
  ajv.addSchema({ ...description, $id: 'github' });
  const coercing = new ajvModule.Ajv({ strict: false, validateFormats: false, coerceTypes: true });
  coercing.addSchema({ ...description, $id: 'github' });
  const paths = Object.keys(description.paths).map((template) => ({
    template,
    pattern: new RegExp(
      `^${template
        .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replaceAll(/\{ref\}/g, '.+')
        .replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`,
    ),
    names: [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'ref'),
  }));
  const pointer = (...parts: string[]): string =>
    `github#/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
  return {
    check: (method, path, query, body) => {
      const candidates = paths.filter(
        ({ template, pattern }) => pattern.test(path) && description.paths[template]?.[method.toLowerCase()],
      );
      // The template with the fewest holes is the one that is meant, and of those the one that says most.
      const holes = (template: string): number => template.split('{').length;
      const [found] = candidates.sort(
        (a, b) => holes(a.template) - holes(b.template) || b.template.length - a.template.length,
      );
      if (!found) return `${method} ${path} is no request that GitHub knows`;
      const verb = method.toLowerCase();
      const operation = description.paths[found.template]?.[verb] ?? {};
      const parameters = (operation.parameters ?? []).map((parameter) =>
        parameter.$ref === undefined
          ? parameter
          : (description.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] ?? parameter),
      );
      const given: [string, 'query' | 'path', string][] = [...query].map(([name, value]) => [name, 'query', value]);
      const parts = found.pattern.exec(path)?.slice(1) ?? [];
      for (const [index, name] of found.names.entries()) given.push([name, 'path', parts[index] ?? '']);
      for (const [name, place, value] of given) {
        const parameter = parameters.find((one) => one.in === place && one.name === name);
        if (!parameter) return `${method} ${path} takes no ${place} parameter "${name}"`;
        const schema = { type: 'object', properties: { value: parameter.schema } };
        if (!coercing.validate(schema, { value }))
          return `${method} ${path}: ${place} parameter "${name}" is "${value}": ${coercing.errorsText()}`;
      }
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      if (schema === undefined) return undefined;
      if (body === undefined) return operation.requestBody?.required ? `${method} ${path} needs a body` : undefined;
      const reference = pointer('paths', found.template, verb, 'requestBody', 'content', 'application/json', 'schema');
      if (ajv.validate({ $ref: reference }, body)) return undefined;
      return `${method} ${path}: body ${ajv.errorsText()}`;
    },
  };
}
