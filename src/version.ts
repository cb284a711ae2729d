/** Kept equal to package.json by a test: the bundle has no package.json of its own to read it from. */
export const VERSION = '0.1.0';
