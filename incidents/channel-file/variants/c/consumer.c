/* The channel file interpreter in C; what it refuses and where it breaks is the same as in consumer.mjs.
   Build with -fsanitize=address: without it the read past the end may happen to work. */
#include "json.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DECLARED_FIELDS = 21, SUPPLIED_INPUTS = 20 };

/* What the sensor knows of one event: 20 values, though the template type promises 21. */
static const char *const inputs[SUPPLIED_INPUTS] = {
    "named-pipe-created", "C:\\Windows\\System32\\svchost.exe", "svchost.exe -k netsvcs",
    "\\\\.\\pipe\\example", "S-1-5-18", "NT AUTHORITY", "SYSTEM", "4", "812", "services.exe",
    "0", "local", "duplex", "byte", "4096", "signed", "Microsoft Windows", "10.0.19045", "x64",
    "workstation",
};

static void check(bool holds, const char *complaint) {
    if (!holds) reject(complaint);
}

static bool is_integer(const struct json *value) {
    return value && value->kind == JSON_NUMBER && value->is_integer;
}

static void check_instance(const struct json *instance) {
    check(instance->kind == JSON_OBJECT, "an instance is not an object");
    check(is_integer(json_member(instance, "id")), "\"id\" is not an integer");
    const struct json *match = json_member(instance, "match");
    check(match && match->kind == JSON_ARRAY, "\"match\" is not a list");
    int length = 0;
    for (const struct json *item = match->first; item; item = item->next, length++)
        check(item->kind == JSON_STRING, "a criterion is not a string");
    check(length == DECLARED_FIELDS, "\"match\" must have 21 criteria");
}

static const struct json *read_channel_file(const char *path) {
    const struct json *file = json_read(path);
    check(file->kind == JSON_OBJECT, "not an object");
    const struct json *fields = json_member(file, "fields");
    check(is_integer(fields) && fields->number == DECLARED_FIELDS, "\"fields\" must be 21");
    const struct json *instances = json_member(file, "instances");
    check(instances && instances->kind == JSON_ARRAY, "\"instances\" is not a list");
    check(instances->first != NULL, "\"instances\" is empty");
    for (const struct json *item = instances->first; item; item = item->next) check_instance(item);
    return instances;
}

/* Every criterion is evaluated, so that a detection can tell how close it was. */
static int count_matches(const struct json *match) {
    int matches = 0;
    int field = 0;
    for (const struct json *item = match->first; item; item = item->next, field++) {
        /* The bug: there is no inputs[20]. A wildcard in field 21 hides it, any other criterion reads past the end. */
        if (strcmp(item->text, "*") == 0 || strstr(inputs[field], item->text)) matches++;
    }
    return matches;
}

int main(int argc, char **argv) {
    check(argc == 2, "usage: consumer FILE");
    const struct json *instances = read_channel_file(argv[1]);
    for (const struct json *item = instances->first; item; item = item->next) {
        int matches = count_matches(json_member(item, "match"));
        printf("instance %.0f: %d of %d criteria match\n", json_member(item, "id")->number, matches, DECLARED_FIELDS);
    }
    return 0;
}
