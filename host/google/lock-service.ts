// LockService: locks for the document, the script and the user.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { LockService } from './lock';

export class LockServiceService {
  private readonly document: LockService;
  private readonly script: LockService;
  private readonly user: LockService;

  constructor(context: ScriptContext) {
    this.document = new LockService(context, 'document');
    this.script = new LockService(context, 'script');
    this.user = new LockService(context, `user ${context.execution.user.email.toLowerCase()}`);
  }
  getDocumentLock(): LockService {
    return this.document;
  }
  getScriptLock(): LockService {
    return this.script;
  }
  getUserLock(): LockService {
    return this.user;
  }
}

serviceClass<GoogleAppsScript.Lock.LockService>()('LockService', LockServiceService, {
  getDocumentLock: other(),
  getScriptLock: other(),
  getUserLock: other(),
});
