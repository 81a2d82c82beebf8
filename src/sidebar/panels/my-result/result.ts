// What the panel shows.
import type { EndpointValue } from '../../../actions/endpoints';

export type Result = EndpointValue<'myResult'>;
