/* Loads a rule file: one rule a line, "rule <id> <field> <op> <value> [priority]"; '#' starts a comment.
   Exit 0: loaded. Exit 1 and "error: line N: …": refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_BYTES = 512, DEFAULT_PRIORITY = 3, HIGHEST_PRIORITY = 9 };

/* How a priority is shown to the analyst. */
static const char *const queues[] = {
    "ignore", "archive", "batch", "daily", "hourly", "review", "page", "block",
};

struct rule {
    long id;
    const char *field;
    const char *op;
    const char *value;
    long priority;
};

static _Noreturn void refuse(int line, const char *complaint) {
    fprintf(stderr, "error: line %d: %s\n", line, complaint);
    exit(1);
}

static long read_number(const char *word, long highest, int line) {
    size_t digits = strspn(word, "0123456789");
    if (digits == 0 || digits > 9 || word[digits] != '\0') refuse(line, "a number was expected");
    long number = strtol(word, NULL, 10);
    if (number > highest) refuse(line, "number out of range");
    return number;
}

static const char *next_word(char **rest, int line) {
    const char *word = strtok_r(NULL, " \t", rest);
    if (!word) refuse(line, "word missing");
    return word;
}

static void check_op(const char *op, int line) {
    static const char *const known[] = {"equals", "contains", "starts", "ends", "matches"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(op, known[i]) == 0) return;
    refuse(line, "unknown operator");
}

/* The words of `rule` point into `text`, which is cut up. */
static struct rule read_rule(char *text, int line) {
    struct rule rule = {.priority = DEFAULT_PRIORITY};
    char *rest;
    const char *keyword = strtok_r(text, " \t", &rest);
    if (strcmp(keyword, "rule") != 0) refuse(line, "\"rule\" was expected");
    rule.id = read_number(next_word(&rest, line), 999999, line);
    rule.field = next_word(&rest, line);
    rule.op = next_word(&rest, line);
    check_op(rule.op, line);
    rule.value = next_word(&rest, line);
    const char *priority = strtok_r(NULL, " \t", &rest);
    if (priority) rule.priority = read_number(priority, HIGHEST_PRIORITY, line);
    if (strtok_r(NULL, " \t", &rest)) refuse(line, "too many words");
    return rule;
}

/* The planted bug: the manual allows priorities 0 to 9, and there are eight queues. */
static const char *queue_of(const struct rule *rule) {
    return queues[rule->priority];
}

static void load(FILE *file) {
    char text[LINE_BYTES];
    for (int line = 1; fgets(text, sizeof text, file); line++) {
        if (strlen(text) == sizeof text - 1) refuse(line, "line too long");
        text[strcspn(text, "#\r\n")] = '\0';
        if (text[strspn(text, " \t")] == '\0') continue;
        struct rule rule = read_rule(text, line);
        printf("%ld: %s %s %s -> %s\n", rule.id, rule.field, rule.op, rule.value, queue_of(&rule));
    }
}

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!file) refuse(0, "usage: rules FILE");
    load(file);
    fclose(file);
    return 0;
}
