export type { DigestOptions, Section } from './digest/options.ts';
export { digest } from './digest.ts';
export { type ErrorCode, NutgrafError } from './errors.ts';
export type * from './types.ts';
