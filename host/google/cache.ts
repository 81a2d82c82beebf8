// Cache.Cache: strings that may vanish, with the sizes Google allows (measured by jpoehnelt).
import type { ScriptContext } from '../script-context';
import { read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';
import { byteLength } from './properties';

export class CacheStoreService {
  private readonly context: ScriptContext;
  private readonly name: string;

  constructor(context: ScriptContext, name: string) {
    this.context = context;
    this.name = name;
  }
  get(key: string): string | null {
    const entry = this.store().get(checked(key));
    return entry && entry.expires > this.context.now().getTime() ? entry.value : null;
  }
  put(key: string, value: string, expirationInSeconds = 600): void {
    const text = String(value);
    if (byteLength(text) > 102_400) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(expirationInSeconds, 21_600);
    this.store().set(checked(key), { value: text, expires: this.context.now().getTime() + seconds * 1000 });
  }
  remove(key: string): void {
    this.store().delete(checked(key));
  }

  private store() {
    const { caches } = this.context.memory;
    let store = caches.get(this.name);
    if (!store) {
      store = new Map();
      caches.set(this.name, store);
    }
    return store;
  }
}

function checked(key: string): string {
  if (key === '') throw new ServiceError('Invalid argument: key');
  if (key.length > 250) throw new ServiceError('Argument too large: key');
  return key;
}

serviceClass<GoogleAppsScript.Cache.Cache>()('CacheService.Cache', CacheStoreService, {
  get: read('string'),
  put: write('string string', 'string string integer'),
  remove: write('string'),
});
