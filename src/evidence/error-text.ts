/** What went wrong, on one line, with the code of the system or of SQLite when the message does not hold it. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return oneLine(code === '' || error.message.includes(code) ? error.message : `${error.message}, ${code}`);
}

/** Enough for a message and a path; what comes from elsewhere is not trusted to be short. */
const longestChars = 500;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, longestChars);
}
