/** What images are told apart by. */
export interface Classes {
  /** In the order of the labels: of one type `not Water`, `Water`; of several the types, then the rest if there is one. */
  readonly names: readonly string[];
  /** Two classes: the model has one output, the second one's probability; else one output a class. */
  readonly isBinary: boolean;
}

/** The class of images that are of none of several types. */
export const OTHER = 'other';

/** One type against all others. */
export function binaryClasses(type: string): Classes {
  return { names: [`not ${type}`, type], isBinary: true };
}

/** Several types; `hasRest`: some images are of none of them. */
export function severalClasses(types: readonly string[], hasRest: boolean): Classes {
  const names = hasRest ? [...types, OTHER] : types;
  return { names, isBinary: names.length === 2 };
}
