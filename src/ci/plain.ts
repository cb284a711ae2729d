import { type CiDialect, spoken } from './dialect.ts';

/** A terminal, and a CI of which nothing is known: the guard's own lines and nothing else. */
export const plain: CiDialect = { log: spoken };
