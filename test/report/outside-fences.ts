/** The lines that are not in a fenced block, as CommonMark 4.5 reads those. */
export function outsideFences(markdown: string): readonly string[] {
  let fence: string | null = null;
  return markdown.split('\n').filter((line) => {
    const [run] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== null) {
      if (run?.trim().startsWith(fence) && line.trim() === run.trim()) fence = null;
      return false;
    }
    if (run !== undefined) fence = run.trim();
    return true;
  });
}
