import type { Choices } from './choices.js';

/** What `dvc.yaml` can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Several stages from one definition: a `foreach` or a `matrix`. */
export interface Group {
  /** The template in the name of an output, and what it becomes. */
  readonly mark: string;
  readonly marks: readonly string[];
  readonly keys: readonly string[];
  wrap(body: Record<string, Json>): Record<string, Json>;
}

/** One of the forms that groups have. */
export function draftGroup(choices: Choices): Group {
  const foreach = (list: Json) => (body: Record<string, Json>) => ({ foreach: list, do: body });
  return choices.pick<() => Group>([
    () => ({ mark: '${item}', marks: ['a', '2', 'true'], keys: ['a', '2', 'true'], wrap: foreach(['a', 2, true]) }),
    () => ({ mark: '${item.n}', marks: ['x', 'y'], keys: ['0', '1'], wrap: foreach([{ n: 'x' }, { n: 'y', m: [1] }]) }),
    () => ({
      mark: '${key}',
      marks: ['us', 'ünï'],
      keys: ['us', 'ünï'],
      wrap: foreach({ us: { n: 1 }, ünï: { n: 2.5 } }),
    }),
    () => ({ mark: '${item}', marks: ['l1', 'l2'], keys: ['l1', 'l2'], wrap: foreach('${v_list}') }),
    () => ({ mark: '${item.d}', marks: ['1', '0'], keys: ['k', 'l'], wrap: foreach('${v_dict}') }),
    () => ({
      mark: '${key}',
      marks: ['a-1', 'a-2.5', 'b-1', 'b-2.5'],
      keys: ['a-1', 'a-2.5', 'b-1', 'b-2.5'],
      wrap: (body) => ({ matrix: { one: ['a', 'b'], two: [1, 2.5] }, ...body }),
    }),
    () => ({
      mark: '${item.m}-${item.v.q}',
      marks: ['l1-1', 'l1-2', 'l2-1', 'l2-2'],
      keys: ['v0-l1', 'v0-l2', 'v1-l1', 'v1-l2'],
      wrap: (body) => ({ matrix: { v: [{ q: 1 }, { q: 2 }], m: '${v_list}' }, ...body }),
    }),
  ])();
}
