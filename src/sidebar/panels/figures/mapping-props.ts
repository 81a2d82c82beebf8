// What every part of the form is given in which the mapping of a file is looked over.
import type { EndpointValue } from '../../../actions/endpoints';
import type { Mapping, Preview } from './figures-file';

export interface MappingProps {
  readonly form: EndpointValue<'figuresForm'>;
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly onChange: (part: Partial<Mapping>) => void;
}
