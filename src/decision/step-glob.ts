/**
 * Whether a step's name is one that the pattern means: `*` stands for any text, `?` for any one character, everything else for
 * itself, capitals included.
 */
export function matchesStep(pattern: string, name: string): boolean {
  const wanted = [...pattern];
  const given = [...name];
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let from = 0; from < given.length; ) {
    if (wanted[at] === '*') {
      star = at;
      resumeAt = from;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[from])) {
      at += 1;
      from += 1;
    } else if (star !== -1) {
      // the last star takes one character more; an earlier one never has to
      resumeAt += 1;
      from = resumeAt;
      at = star + 1;
    } else return false;
  }
  return wanted.slice(at).every((char) => char === '*');
}

/** Whether every name that `inner` means is surely one that `outer` means, too. False where that is not certain. */
export function coversStep(outer: string, inner: string): boolean {
  // read as a name, the wildcards of `inner` can only be taken by the stars of `outer`
  return outer === inner || (!outer.includes('?') && matchesStep(outer, inner));
}
