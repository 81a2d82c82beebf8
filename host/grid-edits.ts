// What an edit by a person means to the script project: protections are asked before it, onEdit hears of it after it.
import { asPercent } from './cell-input';
import type { CellPosition, Zone } from './engine';
import { type GridCommand, type GridMoment, gridChanges } from './grid-change';
import { type GridGuard, stopReason } from './grid-guard-plugin';
import type { HostMemory } from './host-memory';
import { assertEditable, type Obstacle, obstacleTo } from './protection-rules';
import type { ScriptProject } from './script-project';
import type { Workbook } from './workbook';

/** An edit in the grid that a protection stopped. */
export interface StoppedEdit {
  readonly kind: Exclude<Obstacle, undefined>;
  /** Makes the edit after all; a hard protection stops it again. */
  goAhead(): void;
}

interface RunningEdit {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly oldValue: string | undefined;
}

export class GridEdits implements GridGuard {
  whenStopped: (stopped: StoppedEdit) => void = () => {};
  private readonly workbook: Workbook;
  private readonly memory: HostMemory;
  private readonly project: ScriptProject;
  private warningsAccepted = false;
  private running: RunningEdit | undefined;
  private moment: GridMoment = { copied: undefined, fillTo: undefined };

  constructor(workbook: Workbook, memory: HostMemory, project: ScriptProject) {
    this.workbook = workbook;
    this.memory = memory;
    this.project = project;
    const { model } = workbook;
    model.on('update', this, () => this.afterUpdate());
    model.on('command-rejected', this, (event: object) => this.tell(event as Rejected));
  }

  get watching(): boolean {
    return !this.workbook.sending;
  }

  assertEditable(sheetId: string, zone: Zone): void {
    assertEditable(this.workbook, this.memory, this.project.user.email, sheetId, zone);
  }

  /** Remembers what a single cell held, for onEdit. */
  begin(sheetId: string, zone: Zone): RunningEdit {
    return { sheetId, zone, oldValue: this.singleValue(sheetId, zone) };
  }

  end({ sheetId, zone, oldValue }: RunningEdit): void {
    this.project.edited({ sheetId, zone, value: this.singleValue(sheetId, zone), oldValue });
  }

  refusal(command: GridCommand): Obstacle {
    let worst: Obstacle;
    for (const { kind, sheetId, zones } of gridChanges(command, this.workbook.model, this.moment)) {
      for (const zone of kind === 'sheet' ? [undefined] : zones) {
        const obstacle = obstacleTo(this.workbook, this.memory, this.project.user.email, sheetId, zone);
        if (obstacle === 'protected') return obstacle;
        // Warnings are about what cells hold and how they look; rows may come, go and change places.
        if (obstacle === 'warning' && (kind === 'content' || kind === 'looks') && !this.warningsAccepted)
          worst = obstacle;
      }
    }
    return worst;
  }

  begins(command: GridCommand & { content?: string }): void {
    const { model } = this.workbook;
    this.observe(command);
    if (command.type === 'UPDATE_CELL' && command.content !== undefined) {
      const { sheetId = '', col = 0, row = 0 } = command;
      command.content = asPercent(command.content, model.getters.getCell({ sheetId, col, row })?.format);
    }
    const edit = gridChanges(command, model, this.moment).find(
      ({ kind, zones }) => kind === 'content' && zones.length > 0,
    );
    const [zone] = edit?.zones ?? [];
    // Most scripts have no onEdit: nothing is read for nothing.
    if (edit && zone && this.project.hearsEdits) this.running = this.begin(edit.sheetId, zone);
  }

  private observe({ type, col = -1, row = -1 }: GridCommand): void {
    const { getters } = this.workbook.model;
    if (type === 'COPY' || type === 'CUT') {
      const zones = getters.getSelectedZones();
      this.moment = { ...this.moment, copied: { sheetId: getters.getActiveSheetId(), zones, cut: type === 'CUT' } };
    }
    if (type === 'AUTOFILL_SELECT') {
      const { fillTo } = this.moment;
      // The engine writes -1 for “where it was”.
      const place = { col: col < 0 ? (fillTo?.col ?? 0) : col, row: row < 0 ? (fillTo?.row ?? 0) : row };
      this.moment = { ...this.moment, fillTo: place };
    }
  }

  /** The engine is done with the command; a failing onEdit is the script's affair, as at Google. */
  private afterUpdate(): void {
    const { running } = this;
    if (running === undefined || this.workbook.sending) return;
    this.running = undefined;
    try {
      this.end(running);
    } catch (error) {
      this.memory.logs.push(String(error));
    }
  }

  private tell({ command, result }: Rejected): void {
    const kind = (['protected', 'warning'] as const).find((one) => result.isCancelledBecause(stopReason[one]));
    if (kind === undefined) return;
    this.whenStopped({ kind, goAhead: () => this.again(command) });
  }

  private again(command: GridCommand): void {
    const { type, ...payload } = command;
    this.warningsAccepted = true;
    try {
      this.workbook.dispatchAsPerson(type, payload);
    } finally {
      this.warningsAccepted = false;
    }
  }

  private singleValue(sheetId: string, { top, bottom, left, right }: Zone): string | undefined {
    if (top !== bottom || left !== right) return undefined;
    const position: CellPosition = { sheetId, col: left, row: top };
    const cell = this.workbook.model.getters.getEvaluatedCell(position);
    return cell.value === null ? undefined : String(this.workbook.valueOf(cell));
  }
}

interface Rejected {
  readonly command: GridCommand;
  readonly result: { isCancelledBecause(reason: string): boolean };
}
