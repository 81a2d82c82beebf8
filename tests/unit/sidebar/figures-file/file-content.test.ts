import { fileContent } from '../../../../src/sidebar/figures-file/file-content';

const bytesOf = (...values: readonly number[]) => new Uint8Array(values);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

describe('what a file is, whatever it is called', () => {
  it('is told by its first bytes: a workbook of Excel, new or old', () => {
    expect(fileContent(utf8('PK\x03\x04…[Content_Types].xml…xl/workbook.xml'))).toEqual({ kind: 'xlsx' });
    expect(fileContent(bytesOf(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ kind: 'xls' });
    const xml = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x"></Workbook>';
    expect(fileContent(utf8(xml))).toEqual({ kind: 'xlsx' });
  });

  it('is a packed folder where it holds no file of Office, as Search Console packs its tables', () => {
    expect(fileContent(utf8('PK\x03\x04…Queries.csv…Pages.csv'))).toEqual({ kind: 'zip' });
  });

  it('is no text where bytes are zero without a mark of UTF-16', () => {
    expect(fileContent(bytesOf(0x41, 0, 0x42, 1))).toEqual({ kind: 'binary' });
  });

  it('is UTF-16 in either order where the mark says so', () => {
    const little = new Uint8Array([0xff, 0xfe, ...Buffer.from('日期\t消费', 'utf16le')]);
    expect(fileContent(little)).toMatchObject({ kind: 'text', text: '日期\t消费', encoding: 'UTF-16' });
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from('日期\t消费', 'utf16le').swap16()]);
    expect(fileContent(big)).toMatchObject({ kind: 'text', text: '日期\t消费', encoding: 'UTF-16' });
  });

  it('is UTF-8 only where every byte is, and otherwise the Chinese encoding of Windows', () => {
    expect(fileContent(utf8('日期,消费'))).toMatchObject({ text: '日期,消费', encoding: 'UTF-8' });
    // 日期 in GBK.
    expect(fileContent(bytesOf(0xc8, 0xd5, 0xc6, 0xda))).toMatchObject({ text: '日期', encoding: 'GB18030' });
  });

  it('is a table of HTML only where it begins as HTML: a caption may hold tags', () => {
    expect(fileContent(utf8('\ufeff<html><body><table><tr><td>1</td></tr></table>')).kind).toBe('html');
    expect(fileContent(utf8('标题,播放量\n"<table> 布置",12')).kind).toBe('text');
  });
});
