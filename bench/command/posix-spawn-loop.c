/*
 * The limit: what one loop in C reaches on this machine. Per case it writes the input, starts the parser with
 * posix_spawn, its output going to files, and waits.
 * Usage: posix-spawn-loop <parser> <folder> <cases> <input bytes>
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  char input[4096], out[4096], err[4096], bytes[65536];
  snprintf(input, sizeof input, "%s/case.txt", argv[2]);
  snprintf(out, sizeof out, "%s/stdout", argv[2]);
  snprintf(err, sizeof err, "%s/stderr", argv[2]);
  int cases = atoi(argv[3]);
  size_t length = (size_t)atoi(argv[4]);
  if (length > sizeof bytes) return 2;
  memset(bytes, 'a', sizeof bytes);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, out, O_WRONLY | O_CREAT | O_APPEND, 0600);
  posix_spawn_file_actions_addopen(&files, 2, err, O_WRONLY | O_CREAT | O_APPEND, 0600);
  char *words[] = {argv[1], input, NULL};

  for (int i = 0; i < cases; i++) {
    int fd = open(input, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0 || write(fd, bytes, length) != (ssize_t)length) return 3;
    close(fd);
    pid_t pid;
    int status;
    if (posix_spawn(&pid, argv[1], &files, NULL, words, environ) != 0) return 3;
    if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) return 3;
  }
  return 0;
}
