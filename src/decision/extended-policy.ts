/** What `extends:` names: a file, and the hash of its content if that is pinned. */
export type PolicyReference =
  | { readonly kind: 'ok'; readonly path: string; readonly sha256: string | null }
  | { readonly kind: 'invalid'; readonly problem: string };

const PIN = '@sha256:';

/** Reads `org/policy.yml` or `org/policy.yml@sha256:<64 hex digits>`. */
export function parseReference(reference: string): PolicyReference {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference))
    return invalid(
      `"${brief(reference)}" is a URL, and a policy is read from files only, so that no network decides what a run is judged by; copy it into the repository and pin it: org/policy.yml${PIN}<hash>`,
    );
  const at = reference.lastIndexOf('@sha256');
  if (at === -1) return { kind: 'ok', path: reference, sha256: null };
  const path = reference.slice(0, at);
  const sha256 = reference.slice(at + PIN.length).toLowerCase();
  if (path === '' || !reference.startsWith(PIN, at) || !/^[0-9a-f]{64}$/.test(sha256))
    return invalid(`"${brief(reference)}" pins nothing; write <path>${PIN}<64 hex digits>, as sha256sum prints them`);
  return { kind: 'ok', path, sha256 };
}

function invalid(problem: string): PolicyReference {
  return { kind: 'invalid', problem };
}

function brief(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 120)}…`;
}
