/** SQLite's binding needs N-API 10 and crashes without a word on older versions; 22.12 is the first that has it and ESM throughout. */
const NEEDED = [22, 12];
/** What to tell the user when this version of Node is too old, or null when it will do. */
export function nodeIsTooOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const oldEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
    if (oldEnough)
        return null;
    return `FlowForge Guard needs Node ${NEEDED.join('.')} or newer, and this is Node ${version} (${process.execPath}). Install a newer Node, or put one first on PATH.`;
}
