// Base.PromptResponse: what a person answered to a prompt.
import type { EnumValue } from '../enum-value';
import { other, serviceClass } from '../service-class';

export class PromptResponseService {
  private readonly selected: EnumValue;
  private readonly text: string;

  constructor(selected: EnumValue, text: string) {
    this.selected = selected;
    this.text = text;
  }
  getSelectedButton(): EnumValue {
    return this.selected;
  }
  getResponseText(): string {
    return this.text;
  }
}

serviceClass<GoogleAppsScript.Base.PromptResponse>()('PromptResponse', PromptResponseService, {
  getSelectedButton: other(),
  getResponseText: other(),
});
