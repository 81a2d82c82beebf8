// Puts contents into cells the way a script does: protection, then rejecting rules, then the write buffer.
import type { CellInput } from '../cell-input';
import type { Zone } from '../engine';
import { assertEditable } from '../protection-rules';
import type { ScriptContext } from '../script-context';
import { ServiceError, texts } from '../service-error';
import { assertValid, brokenFormulaRule, hasFormulaRule } from '../validation-rules';

export function writeContents(
  context: ScriptContext,
  sheetId: string,
  zone: Zone,
  inputAt: (col: number, row: number, format: string | undefined) => CellInput,
): void {
  const { workbook, memory, execution } = context;
  assertEditable(workbook, memory, execution.user.email, sheetId, zone);
  if (workbook.rulesPending) workbook.flush();
  const inputs = new Map<string, CellInput>();
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      inputs.set(`${col},${row}`, inputAt(col, row, workbook.pendingFormat(sheetId, col, row)));
    }
  }
  const content = (col: number, row: number) => inputs.get(`${col},${row}`)?.content;
  assertValid(workbook, sheetId, zone, content);
  const judgeAfterwards = hasFormulaRule(workbook, sheetId, zone);
  const before: { col: number; row: number; content: string }[] = [];
  if (judgeAfterwards) workbook.flush();
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const input = inputs.get(`${col},${row}`);
      if (!input) continue;
      if (judgeAfterwards) before.push({ col, row, content: workbook.storedContent({ sheetId, col, row }) });
      workbook.writeCell(sheetId, col, row, input);
    }
  }
  if (!judgeAfterwards) return;
  workbook.flush();
  const broken = brokenFormulaRule(workbook, sheetId, zone);
  if (broken === undefined) return;
  for (const cell of before) workbook.writeCell(sheetId, cell.col, cell.row, { content: cell.content });
  workbook.flush();
  throw new ServiceError(texts.violates(broken));
}
