// Whether Records are as they were written, and if not, which record is the first that is not.
import { type ChainCheck, checkChain } from '../workbook/records/chain';
import type { Context } from './context';

export type RecordsCheck = ChainCheck;

export function verifyRecords({ deps, workbook }: Context): RecordsCheck {
  return checkChain(workbook.records, deps.digest);
}
