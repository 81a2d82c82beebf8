// PropertiesService: one store for the script, one for the document, one per user.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { PropertiesStoreService } from './properties';

export class PropertiesServiceService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  getScriptProperties(): PropertiesStoreService {
    return this.store('script');
  }
  getDocumentProperties(): PropertiesStoreService {
    return this.store('document');
  }
  /** In a custom function these are the owner's. */
  getUserProperties(): PropertiesStoreService {
    const { execution, memory } = this.context;
    const email = execution.mode === 'CUSTOM_FUNCTION' ? memory.owner : execution.user.email.toLowerCase();
    return this.store(`user ${email}`);
  }

  private store(name: string): PropertiesStoreService {
    const { properties } = this.context.memory;
    let store = properties.get(name);
    if (!store) {
      store = new Map();
      properties.set(name, store);
    }
    return new PropertiesStoreService(store);
  }
}

serviceClass<GoogleAppsScript.Properties.PropertiesService>()('PropertiesService', PropertiesServiceService, {
  getScriptProperties: other(),
  getDocumentProperties: other(),
  getUserProperties: other(),
});
