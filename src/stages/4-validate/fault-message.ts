import type { ErrorObject } from 'ajv';
import { nearestName } from '../../text/nearest-name.ts';
import { unwantedKey } from './fault-subject.ts';
import { showValue } from './show-value.ts';

type SchemaError = Pick<ErrorObject, 'keyword' | 'params' | 'message'> & Partial<ErrorObject>;

/** One plain line: what ajv says, with the key, the value or the choices that it is about. */
export function faultMessage(error: SchemaError): string {
  const message = error.message ?? `fails ${error.keyword}`;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${message}: ${unknownKey(error)}`;
    case 'enum':
      return `${message}: ${choices(error)}`;
    case 'const':
      return `${message}: ${showValue(error.params.allowedValue)}`;
    case 'false schema':
      return 'must not be given';
    default:
      return error.propertyName === undefined
        ? `${message}${found(error)}`
        : `the property name ${showValue(error.propertyName)} ${message}`;
  }
}

/** With `verbose`, ajv passes the schema around the keyword along. */
function unknownKey(error: SchemaError): string {
  const key = unwantedKey(error) ?? '';
  const { properties = {} } = (error.parentSchema ?? {}) as { readonly properties?: object };
  return `${showValue(key)}${didYouMean(key, Object.keys(properties))}`;
}

const maxChoices = 12;

function choices({ params, data }: SchemaError): string {
  const allowed: readonly unknown[] = params.allowedValues;
  const shown = allowed.slice(0, maxChoices).map((one) => (typeof one === 'string' ? one : showValue(one)));
  const rest = allowed.length > maxChoices ? `, … (${allowed.length} in all)` : '';
  const names = allowed.filter((one) => typeof one === 'string');
  return `${shown.join(', ')}${rest}${typeof data === 'string' ? didYouMean(data, names) : ''}`;
}

function didYouMean(written: string, names: readonly string[]): string {
  const near = nearestName(written, names);
  return near === undefined ? '' : ` (did you mean ${showValue(near)}?)`;
}

/** Keywords whose message needs the value to be understood. */
const valued: readonly string[] = [
  'type',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
];

function found({ keyword, data }: SchemaError): string {
  return valued.includes(keyword) ? `, found ${showValue(data)}` : '';
}
