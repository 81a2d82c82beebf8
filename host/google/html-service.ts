// HtmlService: pages from the project's html files.
import type { ScriptContext } from '../script-context';
import { other, serviceClass } from '../service-class';
import { ServiceError } from '../service-error';
import { HtmlOutputService } from './html-output';

export class HtmlServiceService {
  private readonly context: ScriptContext;

  constructor(context: ScriptContext) {
    this.context = context;
  }
  createHtmlOutputFromFile(filename: string): HtmlOutputService {
    const { files } = this.context;
    const html = files[`${filename}.html`] ?? files[filename];
    if (html === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new HtmlOutputService(html);
  }
  createHtmlOutput(html = ''): HtmlOutputService {
    return new HtmlOutputService(html);
  }
}

serviceClass<GoogleAppsScript.HTML.HtmlService>()('HtmlService', HtmlServiceService, {
  createHtmlOutputFromFile: other('string'),
  createHtmlOutput: other('', 'string'),
});
