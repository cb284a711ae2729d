import type { KeyObject } from 'node:crypto';
import { largestTextFileBytes, manifestFile, signatureFile } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { errorText } from './error-text.ts';
import { checkSignature, type SignatureCheck } from './sign-manifest.ts';
import type { ExtraCheck } from './verify.ts';

/**
 * Looks at a bundle's signature. With a key, the bundle must be signed by it; only one that was not finished may lack a signature, since the guard that
 * was to sign it was killed. Without a key, no key is trusted: a signature that is there must be one of this bundle, and is otherwise left unchecked.
 */
export function signatureCheck(publicKey: KeyObject | null): ExtraCheck {
  return {
    seqs: [],
    check: ({ source, sealed }, found) => {
      const hasManifest = source.names.includes(manifestFile);
      if (!source.names.includes(signatureFile)) {
        if (publicKey !== null) (sealed && hasManifest ? found.faults : found.gaps).push('the bundle is not signed');
        return;
      }
      if (!hasManifest) {
        found.gaps.push(`${signatureFile} cannot be checked without ${manifestFile}`);
        return;
      }
      const checked = checkIn(source, publicKey);
      switch (checked.kind) {
        case 'valid':
          found.notes.push(`signed by the given key, ${checked.keyId}`);
          break;
        case 'unchecked':
          found.notes.push('signed, not checked: give the key that it must be signed by with --public-key');
          break;
        case 'bad':
          found.faults.push(`${signatureFile}: ${checked.why}`);
          break;
        default:
          checked satisfies never;
      }
    },
  };
}

function checkIn(source: BundleSource, publicKey: KeyObject | null): SignatureCheck {
  try {
    const [manifest, envelope] = [manifestFile, signatureFile].map((name) => source.read(name, largestTextFileBytes));
    return checkSignature(manifest ?? Buffer.alloc(0), envelope ?? Buffer.alloc(0), publicKey);
  } catch (error) {
    return { kind: 'bad', why: errorText(error) };
  }
}
