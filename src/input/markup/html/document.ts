import type { parseHTML } from 'linkedom';

/** The tree of a page, as linkedom builds it. */
export type PageDocument = ReturnType<typeof parseHTML>['document'];
export type PageElement = NonNullable<ReturnType<PageDocument['querySelector']>>;
