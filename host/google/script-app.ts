// ScriptApp: only what needs no trigger.
import { enums, other, serviceClass } from '../service-class';
import { authMode } from './enums';

export class ScriptAppService {
  getScriptId(): string {
    return 'local-script';
  }
}

serviceClass<GoogleAppsScript.Script.ScriptApp>()('ScriptApp', ScriptAppService, {
  getScriptId: other(),
  AuthMode: enums(authMode),
});
