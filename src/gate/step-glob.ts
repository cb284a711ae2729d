/**
 * Whether a step's name fits a pattern, in which `*` stands for any text and `?` for one character. Takes time in proportion to both lengths at most: the name
 * is what a bundle says of itself.
 */
export function stepFits(pattern: string, name: string): boolean {
  let [at, in_] = [0, 0];
  let [star, starAt] = [-1, 0];
  while (at < name.length) {
    if (pattern[in_] === '*') [star, starAt, in_] = [in_, at, in_ + 1];
    else if (pattern[in_] === '?' || pattern[in_] === name[at]) [at, in_] = [at + 1, in_ + 1];
    else if (star !== -1) [starAt, at, in_] = [starAt + 1, starAt + 1, star + 1];
    else return false;
  }
  return [...pattern.slice(in_)].every((rest) => rest === '*');
}
