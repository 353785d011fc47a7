/** The two classes' names, by label: 0 the others, 1 the type that is trained on. */
export function classNames(type: string): readonly [string, string] {
  return [`not ${type}`, type];
}
