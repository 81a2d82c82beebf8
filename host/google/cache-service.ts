// CacheService: one cache for the script, one for the document, one per user.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { CacheStoreService } from './cache';

export class CacheServiceService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  getScriptCache(): CacheStoreService {
    return new CacheStoreService(this.context, 'script');
  }
  getDocumentCache(): CacheStoreService {
    return new CacheStoreService(this.context, 'document');
  }
  getUserCache(): CacheStoreService {
    return new CacheStoreService(this.context, `user ${this.context.execution.user.email.toLowerCase()}`);
  }
}

serviceClass<GoogleAppsScript.Cache.CacheService>()('CacheService', CacheServiceService, {
  getScriptCache: other(),
  getDocumentCache: other(),
  getUserCache: other(),
});
