"""The channel file interpreter in Python; what it refuses and where it breaks is the same as in consumer.mjs."""

import json
import sys

DECLARED_FIELDS = 21

# What the sensor knows of one event: 20 values, though the template type promises 21.
INPUTS = [
    "named-pipe-created",
    r"C:\Windows\System32\svchost.exe",
    "svchost.exe -k netsvcs",
    r"\\.\pipe\example",
    "S-1-5-18",
    "NT AUTHORITY",
    "SYSTEM",
    "4",
    "812",
    "services.exe",
    "0",
    "local",
    "duplex",
    "byte",
    "4096",
    "signed",
    "Microsoft Windows",
    "10.0.19045",
    "x64",
    "workstation",
]


class FormatError(Exception):
    """The file is at fault; any other exception is a bug of this program."""


def check(holds, complaint):
    if not holds:
        raise FormatError(complaint)


def is_integer(value):
    """JSON has one kind of number: 21 and 21.0 are the same, true is none."""
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


def check_instance(index, instance):
    name = f"instance {index}"
    check(isinstance(instance, dict), f"{name} is not an object")
    check(is_integer(instance.get("id")), f'{name}: "id" is not an integer')
    match = instance.get("match")
    check(isinstance(match, list), f'{name}: "match" is not a list')
    check(len(match) == DECLARED_FIELDS, f'{name}: "match" must have {DECLARED_FIELDS} criteria')
    check(all(isinstance(criterion, str) for criterion in match), f"{name}: a criterion is not a string")


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError, RecursionError) as cause:
        raise FormatError(f"cannot read the file: {cause}") from cause


def read_channel_file(path):
    file = read_json(path)
    check(isinstance(file, dict), "not an object")
    fields = file.get("fields")
    check(is_integer(fields) and fields == DECLARED_FIELDS, f'"fields" must be {DECLARED_FIELDS}')
    instances = file.get("instances")
    check(isinstance(instances, list), '"instances" is not a list')
    check(len(instances) > 0, '"instances" is empty')
    for index, instance in enumerate(instances):
        check_instance(index, instance)
    return file


def count_matches(match):
    """Every criterion is evaluated, so that a detection can tell how close it was."""
    # The bug: there is no INPUTS[20]. A wildcard in field 21 hides it, any other criterion reads past the end.
    return sum(criterion == "*" or criterion in INPUTS[field] for field, criterion in enumerate(match))


def main(path):
    for instance in read_channel_file(path)["instances"]:
        matches = count_matches(instance["match"])
        print(f"instance {instance['id']}: {matches} of {DECLARED_FIELDS} criteria match")


try:
    main(sys.argv[1])
except FormatError as error:
    sys.exit(f"error: {error}")
