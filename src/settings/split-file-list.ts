/** The paths of a listing: separated by NUL (`git … -z`) where it holds one, else one a line. */
export function splitFileList(text: string): readonly string[] {
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return [...new Set(paths.filter((path) => path !== ''))];
}
