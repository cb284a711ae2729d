/** `##[error]` and `##vso[task.setvariable …]`: GitHub and Azure obey them anywhere in a line, TeamCity's `##teamcity[` is alike. */
const marks = /##(?=[a-z]*\[)/gi;
/** GitHub looks past blanks for `::error::`. */
const commands = /^([^\S\n]*):(?=:)/gm;

/** A text of lines that no CI takes for an order when somebody prints it again. What would be one is broken up by a space. */
export function withoutOrders(text: string): string {
  return text.replace(marks, '## ').replace(commands, '$1: ');
}
