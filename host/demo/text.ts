// Every sentence the demo command says itself, in both languages; the add-on's own sentences come from the add-on.
export type Language = 'zh-CN' | 'en';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

export interface DemoText {
  usage: string;
  unknownOption(found: string, allowed: string): string;
  unexpectedArgument(found: string): string;
  optionTwice(option: string): string;
  optionWithoutValue(option: string): string;
  optionMissing(option: string): string;
  languageUnknown(found: string, allowed: string): string;
  visibilityUnknown(found: string, allowed: string): string;
  fileMissing(option: string, file: string): string;
  fileUnreadable(file: string, reason: string): string;
  fileNotUtf8(file: string, line: number): string;
  fileEmpty(file: string): string;
  quoteNotClosed(file: string, line: number, found: string): string;
  textAfterQuote(file: string, line: number, found: string): string;
  cellCount(file: string, line: number, found: number, headers: number): string;
  outIsFile(folder: string): string;
  outNotWritable(folder: string, reason: string): string;
  addonNotBuilt: string;
  setUpFailed(reason: string): string;
  noSummary: string;
  warnings: string;
  written: string;
}

const english: DemoText = {
  usage: [
    'Usage: npm run demo',
    '       npm run demo -- --people people.csv --period 2026-Q3 [--entries entries.csv] [--teams team.csv] [--okr okr.csv]',
    '',
    '  --people      the people: person_id, name, role; email, team, track, lead, manager_email, joined, left, participation, same_person_as',
    '  --entries     their figures: person_id, kpi; weight, baseline, target, actual, evidence',
    '  --teams       team KPIs, a blank team is the department: team, kpi; weight, baseline, target, actual, evidence',
    '  --okr         key results: objective, key_result, start, target; person_id, team, okr_type, current, weight, confidence',
    '  --period      the period, for example 2026-Q3',
    '  --visibility  who may see the scores: open or private (default)',
    '  --language    zh-CN (default) or en',
    '  --out         the folder for workbook.xlsx and workbook.json; out by default',
    '',
    'Without any file the samples are used, with the period 2026-Q3; with --people only the files that are named.',
    'CSV files: UTF-8, separated by comma, semicolon or tab; headers as above or as on the sheets in either language.',
  ].join('\n'),
  unknownOption: (found, allowed) => `Unknown option “${found}”. Allowed: ${allowed}.`,
  unexpectedArgument: (found) => `Unexpected “${found}”: every value needs an option in front of it, such as --people.`,
  optionTwice: (option) => `${option} is given twice; once is enough.`,
  optionWithoutValue: (option) => `${option} needs a value after it.`,
  optionMissing: (option) => `${option} is missing. “npm run demo -- --help” lists the options.`,
  languageUnknown: (found, allowed) => `--language: “${found}” is not a language of this add-on. Allowed: ${allowed}.`,
  visibilityUnknown: (found, allowed) => `--visibility: “${found}” is not known. Allowed: ${allowed}.`,
  fileMissing: (option, file) => `${option}: there is no file “${file}”.`,
  fileUnreadable: (file, reason) => `${file}: cannot be read (${reason}).`,
  fileNotUtf8: (file, line) =>
    `${file}, line ${line}: the text is not UTF-8. Save the file as “CSV UTF-8” (in Excel: Save As) and try again.`,
  fileEmpty: (file) => `${file}, line 1: the file is empty. The first line must hold the headers.`,
  quoteNotClosed: (file, line, found) =>
    `${file}, line ${line}: the quotation mark in front of “${found}” is never closed. Close it, or write it twice if it belongs to the text.`,
  textAfterQuote: (file, line, found) =>
    `${file}, line ${line}: found text right after a closing quotation mark, in the cell that starts with “${found}”. Only a separator or the end of the line may follow; write a quotation mark inside the text twice.`,
  cellCount: (file, line, found, headers) =>
    `${file}, line ${line}: found ${cells(found)}, but the header has ${headers}. Allowed: exactly ${headers}; text with a separator in it needs quotation marks.`,
  outIsFile: (folder) => `--out: “${folder}” is a file. Name a folder; it is made if it does not exist.`,
  outNotWritable: (folder, reason) => `--out: nothing could be written to “${folder}” (${reason}).`,
  addonNotBuilt: 'The add-on is not built yet. Run “npm run build” first.',
  setUpFailed: (reason) => `The workbook could not be set up: ${reason}`,
  noSummary: 'The workbook has no scorecard to summarise.',
  warnings: 'Please note',
  written: 'Written',
};

const chinese: DemoText = {
  usage: [
    '用法：npm run demo',
    '      npm run demo -- --people people.csv --period 2026-Q3 [--entries entries.csv] [--teams team.csv] [--okr okr.csv]',
    '',
    '  --people      人员：person_id, name, role；email, team, track, lead, manager_email, joined, left, participation, same_person_as',
    '  --entries     个人数据：person_id, kpi；weight, baseline, target, actual, evidence',
    '  --teams       团队指标，team 留空即全部门：team, kpi；weight, baseline, target, actual, evidence',
    '  --okr         关键结果：objective, key_result, start, target；person_id, team, okr_type, current, weight, confidence',
    '  --period      考核周期，例如 2026-Q3',
    '  --visibility  得分的可见范围：open（全员公开）或 private（限定范围，默认）',
    '  --language    zh-CN（默认）或 en',
    '  --out         存放 workbook.xlsx 和 workbook.json 的文件夹，默认为 out',
    '',
    '不写任何文件时使用示例数据，周期为 2026-Q3；写了 --people 时只用写明的文件。',
    'CSV 文件：UTF-8 编码，以逗号、分号或制表符分隔；表头可用以上列名，也可用工作表上的中文或英文表头。',
  ].join('\n'),
  unknownOption: (found, allowed) => `未知选项“${found}”。可用选项：${allowed}。`,
  unexpectedArgument: (found) => `多余的“${found}”：每个值前面都要写选项，例如 --people。`,
  optionTwice: (option) => `${option} 写了两次，只能写一次。`,
  optionWithoutValue: (option) => `${option} 后面要写一个值。`,
  optionMissing: (option) => `缺少 ${option}。运行“npm run demo -- --help”可查看全部选项。`,
  languageUnknown: (found, allowed) => `--language：没有“${found}”这种语言。可用：${allowed}。`,
  visibilityUnknown: (found, allowed) => `--visibility：没有“${found}”这一选项。可用：${allowed}。`,
  fileMissing: (option, file) => `${option}：找不到文件“${file}”。`,
  fileUnreadable: (file, reason) => `${file}：无法读取（${reason}）。`,
  fileNotUtf8: (file, line) => `${file} 第 ${line} 行：文字不是 UTF-8 编码。请在 Excel 中另存为“CSV UTF-8”后重试。`,
  fileEmpty: (file) => `${file} 第 1 行：文件是空的。第一行应为表头。`,
  quoteNotClosed: (file, line, found) =>
    `${file} 第 ${line} 行：“${found}”前面的引号没有闭合。请补上引号；引号若属于正文，请连写两个。`,
  textAfterQuote: (file, line, found) =>
    `${file} 第 ${line} 行：以“${found}”开头的单元格，在闭合引号之后还有文字。闭合引号后只能是分隔符或行尾；正文中的引号请连写两个。`,
  cellCount: (file, line, found, headers) =>
    `${file} 第 ${line} 行：有 ${found} 个单元格，而表头有 ${headers} 个。应为 ${headers} 个；含分隔符的文字要加引号。`,
  outIsFile: (folder) => `--out：“${folder}”是一个文件。请写文件夹名，不存在时会自动建立。`,
  outNotWritable: (folder, reason) => `--out：无法写入“${folder}”（${reason}）。`,
  addonNotBuilt: '插件尚未构建。请先运行“npm run build”。',
  setUpFailed: (reason) => `工作簿未能建立：${reason}`,
  noSummary: '工作簿中没有可供汇总的绩效汇总表。',
  warnings: '请注意',
  written: '已写入',
};

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const DEMO_TEXT: Record<Language, DemoText> = { 'zh-CN': chinese, en: english };
