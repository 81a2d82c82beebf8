// Utilities: dates, ids, digests and base64.

import { toBase64, utf8 } from '../bytes';
import { formatDate, parseDate } from '../date-pattern';
import { digest } from '../digest';
import type { EnumValue } from '../enum-value';
import { enums, other, serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import { charset, digestAlgorithm } from './enums';

export class UtilitiesService {
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date.getTime(), timeZone, format);
  }
  parseDate(text: string, timeZone: string, format: string): Date {
    const instant = parseDate(text, timeZone, format);
    if (instant === undefined) throw new ServiceError(`Unparseable date: "${text}"`);
    return new Date(instant);
  }
  getUuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
  }
  /** Without a charset Google does not read the text as UTF-8, so the host asks for one. Bytes are signed. */
  computeDigest(algorithm: EnumValue, value: string | number[], set?: EnumValue): number[] {
    if (typeof value === 'string' && set === undefined && /[^\x20-\x7e]/.test(value)) {
      throw new ServiceError('Utilities.computeDigest needs Utilities.Charset.UTF_8 for text beyond ASCII');
    }
    const bytes = typeof value === 'string' ? utf8(value) : value.map((byte) => byte & 255);
    return digest(algorithm.name(), bytes).map((byte) => (byte > 127 ? byte - 256 : byte));
  }
  base64Encode(value: string | number[]): string {
    return toBase64(typeof value === 'string' ? utf8(value) : value.map((byte) => byte & 255));
  }
  base64EncodeWebSafe(value: string | number[]): string {
    return this.base64Encode(value).replaceAll('+', '-').replaceAll('/', '_');
  }
  /** Time does not pass in a synchronous host. */
  sleep(_milliseconds: number): void {}
}

serviceClass<GoogleAppsScript.Utilities.Utilities>()('Utilities', UtilitiesService, {
  formatDate: other('date string string'),
  parseDate: other('string string string'),
  getUuid: other(),
  computeDigest: other('DigestAlgorithm string', 'DigestAlgorithm string Charset', 'DigestAlgorithm number[]'),
  base64Encode: other('string', 'string Charset', 'number[]'),
  base64EncodeWebSafe: other('string', 'string Charset', 'number[]'),
  sleep: other('integer'),
  DigestAlgorithm: enums(digestAlgorithm),
  Charset: enums(charset),
});
