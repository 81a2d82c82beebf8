// What makes a double click harmless.
import { createRequestIds, newRequestId } from '../../../src/sidebar/request-id';

describe('newRequestId', () => {
  it('is 24 hex digits, as the endpoints ask for 16 to 64', () => {
    for (let i = 0; i < 50; i++) expect(newRequestId()).toMatch(/^[0-9a-f]{24}$/);
  });

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 1000 }, newRequestId)).size).toBe(1000);
  });
});

describe('the id of a form', () => {
  it('stays the same while the same is sent again, since the first answer may have been lost', () => {
    const ids = createRequestIds();
    expect(ids.idOf('{"comment":"a"}')).toBe(ids.idOf('{"comment":"a"}'));
  });

  it('is another one for another content, which else would be taken for done already', () => {
    const ids = createRequestIds();
    const first = ids.idOf('{"comment":"a"}');
    expect(ids.idOf('{"comment":"b"}')).not.toBe(first);
    expect(ids.idOf('{"comment":"a"}')).not.toBe(first);
  });

  it('is another one when the same is said once more after a success', () => {
    const ids = createRequestIds();
    const first = ids.idOf('{"comment":"a"}');
    ids.forget();
    expect(ids.idOf('{"comment":"a"}')).not.toBe(first);
  });
});
