/* A small strict JSON reader (RFC 8259). A fault of the file ends the program: "error: …", exit 1. */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>

enum json_kind { JSON_NULL, JSON_BOOLEAN, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

/* One value. Nothing is ever freed: the program reads one file and ends. */
struct json {
    enum json_kind kind;
    double number;      /* JSON_NUMBER */
    bool is_integer;    /* JSON_NUMBER: finite and without a fraction */
    char *text;         /* JSON_STRING, UTF-8 */
    char *key;          /* member of an object */
    struct json *first; /* JSON_ARRAY, JSON_OBJECT: children in file order */
    struct json *next;  /* next child of the same parent */
};

/* Reads a whole file. Never returns NULL. */
const struct json *json_read(const char *path);

/* The last member of that name, as in JavaScript; NULL when there is none. */
const struct json *json_member(const struct json *object, const char *key);

/* Says "error: …" on stderr and exits with 1. */
_Noreturn void reject(const char *complaint);

#endif
