// The language of the person at the keyboard; the one thing about them that may be asked in every mode.
import type { Language } from '../catalog/label';

export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
