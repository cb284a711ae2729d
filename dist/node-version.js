const NEEDED = [22, 12];
export function nodeIsTooOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const oldEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
    if (oldEnough)
        return null;
    return `FlowForge Guard needs Node ${NEEDED.join('.')} or newer, and this is Node ${version} (${process.execPath}). Install a newer Node, or put one first on PATH.`;
}
