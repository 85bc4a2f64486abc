/* A parser that does what the first word of its input says. The input is the file named last, or stdin. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

static void forever(void) {
  for (;;) pause();
}

static void spin(void) {
  for (volatile long i = 0;; i++) {
  }
}

static void flood(int fd) {
  static char block[65536];
  memset(block, 'x', sizeof block);
  for (int i = 0; i < 16384; i++) (void)!write(fd, block, sizeof block);
}

static int overflow(void) {
  char *bytes = malloc(4);
  volatile int at = 5;
  bytes[at] = 1;
  int seen = bytes[at] - 1;
  free(bytes);
  return seen;
}

static int secrets(void) {
  for (char **entry = environ; *entry; entry++) {
    if (strstr(*entry, "TOKEN") || !strncmp(*entry, "GITHUB_", 7) || !strncmp(*entry, "INPUT_", 6) ||
        !strncmp(*entry, "ACTIONS_", 8) || !strncmp(*entry, "NODE_OPTIONS", 12))
      return 42;
  }
  return 0;
}

static int descriptors(void) {
  for (int fd = 3; fd <= 30; fd++)
    if (write(fd, "0\n", 2) > 0) return 42;
  return 0;
}

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[argc - 1] : NULL;
  char word[32] = "";
  FILE *input = path ? fopen(path, "rb") : stdin;
  if (!input) return 43;
  if (fscanf(input, "%31s", word) < 1) return 0;
#define IS(name) (strcmp(word, name) == 0)
  if (IS("accept")) return 0;
  if (IS("reject")) return fputs("error: not today\n", stderr), 1;
  if (IS("grumble")) return fputs("what is this\n", stderr), 1;
  if (IS("exit42")) return 42;
  if (IS("segfault")) raise(SIGSEGV);
  if (IS("abort")) abort();
  if (IS("spin")) spin();
  if (IS("sleep")) forever();
  if (IS("overflow")) return overflow();
  if (IS("stubborn")) {
    signal(SIGTERM, SIG_IGN);
    if (fork() == 0) spin();
    forever();
  }
  if (IS("daemon") || IS("daemon-and-hang")) {
    if (fork() == 0) {
      setsid();
      if (fork() == 0) forever();
      forever();
    }
    if (IS("daemon-and-hang")) forever();
    usleep(20000);
    return 0;
  }
  if (IS("background")) {
    if (fork() == 0) forever();
    return 0;
  }
  if (IS("kill-group")) kill(0, SIGKILL);
  if (IS("flood-stdout")) return flood(1), 0;
  if (IS("flood-stderr")) return signal(SIGXFSZ, SIG_IGN), flood(2), 0;
  if (IS("memory")) {
    for (int i = 0; i < 10240; i++) memset(malloc(1 << 20), 1, 1 << 20);
    return 0;
  }
  if (IS("close-stdin")) return close(0), 0;
  if (IS("remove-input")) return path ? remove(path) : 0;
  if (IS("secrets")) return secrets();
  if (IS("descriptors")) return descriptors();
  if (IS("name")) return puts(path), 0;
  return 44;
}
