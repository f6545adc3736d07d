export { digest } from './digest.ts';
export { type ErrorCode, NutgrafError } from './errors.ts';
export type * from './types.ts';
