// A file on its way in, what the server makes of it, and how it is understood.
import type { EndpointInput, EndpointValue } from '../../../actions/endpoints';
import type { Table } from '../set-up/pasted-table';

export type Preview = EndpointValue<'previewFigures'>;
export type Mapping = EndpointInput<'takeFigures'>['mapping'];

export interface Chosen {
  readonly table: Table;
  /** Null for pasted cells. */
  readonly encoding: string | null;
}
