// The header of a column of People in the language of the page.
import type { Language } from '../../../catalog/label';
import { columns } from '../../../text/en/columns';
import { columns as columnsZh } from '../../../text/zh-cn/columns';
import type { PersonKey } from './people-rows';

export function columnName(key: PersonKey, language: Language): string {
  return (language === 'en' ? columns : columnsZh)[key];
}
