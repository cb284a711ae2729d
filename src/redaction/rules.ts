import { awsRules } from './aws-rules.ts';
import { credentialRules } from './credential-rules.ts';
import { privateKey } from './private-key.ts';
import type { Rule } from './rule.ts';
import { tokenRules } from './token-rules.ts';

/** Every kind of secret that is recognised without being known. */
export const rules: readonly Rule[] = [privateKey, ...credentialRules, ...awsRules, ...tokenRules];
