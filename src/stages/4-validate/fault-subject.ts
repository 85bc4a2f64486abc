import type { ErrorObject } from 'ajv';

/** What a schema error is about: a value, or a key that should not be there. */
export interface FaultSubject {
  /** JSON pointer. */
  readonly pointer: string;
  readonly part: 'key' | 'value';
}

/** Unwanted keys are their own subject; a missing key can only be shown at the object that lacks it. */
export function faultSubject(
  error: Pick<ErrorObject, 'instancePath' | 'params' | 'propertyName'>,
): FaultSubject {
  const key = unwantedKey(error);
  if (key === undefined) return { pointer: error.instancePath, part: 'value' };
  return { pointer: `${error.instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, part: 'key' };
}

/** The key that `additionalProperties`, `unevaluatedProperties` or `propertyNames` declines. */
export function unwantedKey({
  params,
  propertyName,
}: Pick<ErrorObject, 'params' | 'propertyName'>): string | undefined {
  const key: unknown =
    propertyName ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return typeof key === 'string' ? key : undefined;
}
