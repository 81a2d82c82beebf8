// HTML.HtmlOutput: a page for a sidebar or a dialog.
import { other, serviceClass } from '../service-class';

export class HtmlOutputService {
  private html: string;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(html: string) {
    this.html = html;
  }
  getContent(): string {
    return this.html;
  }
  setContent(html: string): this {
    this.html = html;
    return this;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
}

serviceClass<GoogleAppsScript.HTML.HtmlOutput>()('HtmlService.HtmlOutput', HtmlOutputService, {
  getContent: other(),
  setContent: other('string'),
  append: other('string'),
  getTitle: other(),
  setTitle: other('string'),
  setWidth: other('integer'),
  getWidth: other(),
  setHeight: other('integer'),
  getHeight: other(),
});
