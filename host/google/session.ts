// Base.Session: who is at the keyboard, in which language and time zone.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { UserService } from './user';

export class SessionService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  /** In a simple trigger the address stays blank. */
  getActiveUser(): UserService {
    const { mode, user } = this.context.execution;
    return new UserService(mode === 'FULL' ? user.email : '');
  }
  getEffectiveUser(): UserService {
    return this.getActiveUser();
  }
  getActiveUserLocale(): string {
    return this.context.execution.user.locale;
  }
  getScriptTimeZone(): string {
    return this.context.scriptTimeZone;
  }
}

serviceClass<GoogleAppsScript.Base.Session>()('Session', SessionService, {
  getActiveUser: other(),
  getEffectiveUser: other(),
  getActiveUserLocale: other(),
  getScriptTimeZone: other(),
});
