// Properties.Properties: a store of strings, with the sizes Google allows.
import { utf8 } from '../bytes';
import { read, serviceClass, write } from '../service-class';
import { ServiceError } from '../service-error';

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

export class PropertiesStoreService {
  private readonly store: Map<string, string>;

  constructor(store: Map<string, string>) {
    this.store = store;
  }
  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }
  getKeys(): string[] {
    return [...this.store.keys()];
  }
  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const next = new Map(deleteAllOthers ? [] : this.store);
    for (const [key, value] of Object.entries(properties)) {
      const text = String(value);
      if (byteLength(text) > valueLimit) throw new ServiceError('Argument too large: value');
      next.set(key, text);
    }
    const size = [...next].reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
    if (size > storeLimit) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
    return this;
  }
  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }
  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

export const byteLength = (text: string): number => utf8(text).length;

serviceClass<GoogleAppsScript.Properties.Properties>()('PropertiesService.Properties', PropertiesStoreService, {
  getProperty: read('string'),
  getProperties: read(),
  getKeys: read(),
  setProperty: write('string string'),
  setProperties: write('object', 'object boolean'),
  deleteProperty: write('string'),
  deleteAllProperties: write(),
});
