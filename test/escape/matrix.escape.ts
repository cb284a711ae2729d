import { causes } from './causes.ts';
import { escapes } from './escapes.ts';
import { testMatrix } from './matrix.ts';
import { users } from './users.ts';

testMatrix({ isolation: 'auto', users, causes, escapes });
