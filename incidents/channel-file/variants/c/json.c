#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 200 };

/* The text of the file, with a NUL behind it, and how far it has been read. The tree hangs on `root`. */
static char *at;
static struct json *root;

_Noreturn void reject(const char *complaint) {
    fprintf(stderr, "error: %s\n", complaint);
    exit(1);
}

static void *allocate(size_t bytes) {
    void *memory = calloc(1, bytes);
    if (!memory) reject("out of memory");
    return memory;
}

static void skip_space(void) {
    at += strspn(at, " \t\r\n");
}

static void expect(char wanted, const char *complaint) {
    if (*at != wanted) reject(complaint);
    at++;
}

static unsigned read_hex4(void) {
    unsigned value = 0;
    for (int i = 0; i < 4; i++, at++) {
        const char *digits = "0123456789abcdef0123456789ABCDEF";
        const char *digit = *at ? strchr(digits, *at) : NULL;
        if (!digit) reject("bad \\u escape");
        value = value * 16 + (unsigned)(digit - digits) % 16;
    }
    return value;
}

/* A surrogate pair becomes one code point; a lone surrogate stays what it is. */
static unsigned read_code_point(void) {
    unsigned high = read_hex4();
    if (high < 0xd800 || high > 0xdbff || at[0] != '\\' || at[1] != 'u') return high;
    char *rewind = at;
    at += 2;
    unsigned low = read_hex4();
    if (low >= 0xdc00 && low <= 0xdfff) return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    at = rewind;
    return high;
}

/* UTF-8 of RFC 3629. An escape is never shorter than its bytes, so strings are decoded in place. */
static char *write_utf8(char *to, unsigned code) {
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *to++ = (char)(0xe0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    } else {
        *to++ = (char)(0xf0 | code >> 18);
        *to++ = (char)(0x80 | (code >> 12 & 0x3f));
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    }
    return to;
}

static char *read_escape(char *to) {
    const char *letters = "\"\\/bfnrt";
    const char *meanings = "\"\\/\b\f\n\r\t";
    char letter = *at ? *at++ : '\0';
    if (letter == 'u') return write_utf8(to, read_code_point());
    const char *known = letter ? strchr(letters, letter) : NULL;
    if (!known) reject("bad escape");
    *to = meanings[known - letters];
    return to + 1;
}

static char *read_text(void) {
    expect('"', "a string was expected");
    char *text = at;
    char *to = at;
    while (*at != '"') {
        if ((unsigned char)*at < 0x20) reject("control character or end of file in a string");
        char c = *at++;
        if (c == '\\') to = read_escape(to);
        else *to++ = c;
    }
    at++;
    *to = '\0';
    return text;
}

static void read_digits(void) {
    size_t digits = strspn(at, "0123456789");
    if (digits == 0) reject("a digit was expected");
    at += digits;
}

static void read_number(struct json *value) {
    const char *start = at;
    if (*at == '-') at++;
    if (*at == '0') at++;
    else read_digits();
    if (*at == '.') {
        at++;
        read_digits();
    }
    if (*at == 'e' || *at == 'E') {
        at++;
        if (*at == '+' || *at == '-') at++;
        read_digits();
    }
    value->kind = JSON_NUMBER;
    value->number = strtod(start, NULL);
    value->is_integer = isfinite(value->number) && floor(value->number) == value->number;
}

static void read_word(struct json *value, const char *word, enum json_kind kind) {
    if (strncmp(at, word, strlen(word)) != 0) reject("a value was expected");
    at += strlen(word);
    value->kind = kind;
}

static void read_value(struct json *value, int depth);

static void read_children(struct json *parent, char close, int depth) {
    struct json **link = &parent->first;
    at++;
    skip_space();
    if (*at == close) {
        at++;
        return;
    }
    for (;; at++) {
        struct json *child = *link = allocate(sizeof *child);
        link = &child->next;
        skip_space();
        if (close == '}') {
            child->key = read_text();
            skip_space();
            expect(':', "':' was expected");
        }
        read_value(child, depth + 1);
        if (*at != ',') break;
    }
    expect(close, "',' or the end of a list or object was expected");
}

/* Reads one value and the space around it. */
static void read_value(struct json *value, int depth) {
    if (depth > MAX_DEPTH) reject("nested too deeply");
    skip_space();
    switch (*at) {
    case '{':
        value->kind = JSON_OBJECT;
        read_children(value, '}', depth);
        break;
    case '[':
        value->kind = JSON_ARRAY;
        read_children(value, ']', depth);
        break;
    case '"':
        value->kind = JSON_STRING;
        value->text = read_text();
        break;
    case 't': read_word(value, "true", JSON_BOOLEAN); break;
    case 'f': read_word(value, "false", JSON_BOOLEAN); break;
    case 'n': read_word(value, "null", JSON_NULL); break;
    default: read_number(value);
    }
    skip_space();
}

/* The whole file with a NUL behind it; its length in `length`. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) reject("cannot open the file");
    size_t room = 1 << 16;
    char *text = NULL;
    *length = 0;
    do {
        room *= 2;
        text = realloc(text, room);
        if (!text) reject("out of memory");
        *length += fread(text + *length, 1, room - 1 - *length, file);
    } while (*length == room - 1);
    if (ferror(file)) reject("cannot read the file");
    fclose(file);
    text[*length] = '\0';
    return text;
}

const struct json *json_read(const char *path) {
    size_t length;
    char *text = at = read_file(path, &length);
    root = allocate(sizeof *root);
    read_value(root, 0);
    if (at != text + length) reject("text after the value");
    return root;
}

const struct json *json_member(const struct json *object, const char *key) {
    const struct json *found = NULL;
    for (const struct json *child = object->first; child; child = child->next)
        if (strcmp(child->key, key) == 0) found = child;
    return found;
}
