// A content interpreter in small: reads a channel file and evaluates its criteria against one event.
// Everything that can be wrong with a file is refused politely (exit 1, "error: …"), but for one thing that
// nobody thought of: the template type declares 21 fields, and the sensor supplies 20 inputs.
import { readFileSync } from 'node:fs';

const declaredFields = 21;

/** What the sensor knows of one event: 20 values, though the template type promises 21. */
const inputs = [
  'named-pipe-created',
  'C:\\Windows\\System32\\svchost.exe',
  'svchost.exe -k netsvcs',
  '\\\\.\\pipe\\example',
  'S-1-5-18',
  'NT AUTHORITY',
  'SYSTEM',
  '4',
  '812',
  'services.exe',
  '0',
  'local',
  'duplex',
  'byte',
  '4096',
  'signed',
  'Microsoft Windows',
  '10.0.19045',
  'x64',
  'workstation',
];

/** The file is at fault; anything else that is thrown is a bug of this program. */
class FormatError extends Error {}

function check(holds, complaint) {
  if (!holds) throw new FormatError(complaint);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkInstance(instance, index) {
  const name = `instance ${index}`;
  check(isObject(instance), `${name} is not an object`);
  check(Number.isInteger(instance.id), `${name}: "id" is not an integer`);
  check(Array.isArray(instance.match), `${name}: "match" is not a list`);
  check(instance.match.length === declaredFields, `${name}: "match" must have ${declaredFields} criteria`);
  check(
    instance.match.every((criterion) => typeof criterion === 'string'),
    `${name}: a criterion is not a string`,
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new FormatError(`cannot read the file: ${cause.message.split('\n')[0]}`);
  }
}

function readChannelFile(path) {
  const file = readJson(path);
  check(isObject(file), 'not an object');
  check(file.fields === declaredFields, `"fields" must be ${declaredFields}`);
  check(Array.isArray(file.instances), '"instances" is not a list');
  check(file.instances.length > 0, '"instances" is empty');
  file.instances.forEach(checkInstance);
  return file;
}

/** Every criterion is evaluated, so that a detection can tell how close it was. */
function countMatches(match) {
  let matches = 0;
  for (const [field, criterion] of match.entries()) {
    // The bug: there is no inputs[20]. A wildcard in field 21 hides it, any other criterion reads past the end.
    if (criterion === '*' || inputs[field].includes(criterion)) matches += 1;
  }
  return matches;
}

function main(path) {
  for (const { id, match } of readChannelFile(path).instances) {
    console.log(`instance ${id}: ${countMatches(match)} of ${match.length} criteria match`);
  }
}

try {
  main(process.argv[2]);
} catch (error) {
  if (!(error instanceof FormatError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
