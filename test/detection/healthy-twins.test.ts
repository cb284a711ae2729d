import { outcomes } from '../../fixtures/outcomes.ts';
import { itHoldsWhatTheTableSays } from './expectations.ts';

itHoldsWhatTheTableSays(outcomes.filter(({ kind }) => kind !== 'runaway'));
