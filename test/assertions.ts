import { beforeEach, expect } from 'vitest';

// A test that asserts nothing fails: it would pass whatever the code did.
beforeEach(() => expect.hasAssertions());
