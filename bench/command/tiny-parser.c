/* The parser under test of this measurement: reads a small file, says yes or no. */
#include <stdio.h>

int main(int argc, char **argv) {
  char text[4096];
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) return 2;
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);
  if (length > 0 && text[0] == '!') {
    fputs("error: unexpected '!'\n", stderr);
    return 1;
  }
  return 0;
}
