/** The kinds of report that the extension offers. */
import assert from 'node:assert/strict';
import { reportKinds } from '../../client/src/reportKinds.ts';

describe('the kinds of report', () => {
  it('are each told apart in words', () => {
    const kinds = reportKinds((message) => message);
    assert.deepEqual(
      kinds.map(({ formaat }) => formaat),
      ['html', 'docx', 'md'],
    );
    assert.equal(new Set(kinds.map(({ label }) => label)).size, 3);
    assert.ok(kinds.every(({ detail }) => detail.length > 0));
  });
});
