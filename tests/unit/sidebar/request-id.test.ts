// What makes a double click harmless.
import { newRequestId } from '../../../src/sidebar/request-id';

describe('newRequestId', () => {
  it('is 24 hex digits, as the endpoints ask for 16 to 64', () => {
    for (let i = 0; i < 50; i++) expect(newRequestId()).toMatch(/^[0-9a-f]{24}$/);
  });

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 1000 }, newRequestId)).size).toBe(1000);
  });
});
