// Base.User: an e-mail address.
import { read, serviceClass } from '../service-class';

export class UserService {
  private readonly email: string;
  constructor(email: string) {
    this.email = email;
  }
  getEmail(): string {
    return this.email;
  }
}

serviceClass<GoogleAppsScript.Base.User>()('Base.User', UserService, { getEmail: read() });
