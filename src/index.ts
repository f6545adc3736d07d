export { digest } from './digest.ts';
export type * from './types.ts';
