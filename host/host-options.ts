// What a host is made from, and what it offers.
import type { CallCounter } from './call-counter';
import type { Engine, Model, WorkbookData } from './engine';
import type { AuthMode, User } from './execution';
import type { FaultPlan } from './fault-plan';
import type { StoppedEdit } from './grid-edits';
import type { Answer, Dialog, MenuNode } from './host-memory';
import type { ScriptRunner } from './script-runner';
import type { Workbook } from './workbook';

export interface HostOptions {
  readonly engine: Engine;
  readonly runner: ScriptRunner;
  /** 'Code.js', 'appsscript.json', '*.html': exactly what would be pushed. */
  readonly files: Readonly<Record<string, string>>;
  /** A saved workbook; default: one empty sheet "Sheet1" of 1000 × 26. */
  readonly data?: WorkbookData | undefined;
  readonly user: User;
  readonly spreadsheet?: {
    readonly id?: string;
    readonly name?: string;
    readonly locale?: string;
    readonly timeZone?: string;
    /** E-mail of the file's owner; default: the first user. */
    readonly owner?: string;
    /** People who may edit the file besides the owner; everyone who signs in joins them. */
    readonly editors?: readonly string[];
  };
  /** The title of the add-on's own menu; a bound script names its menu itself. */
  readonly addonName?: string;
  readonly now?: () => Date;
}

export interface Host {
  readonly model: Model;
  readonly workbook: Workbook;
  readonly user: User;
  /** Runs onOpen(e); NONE is an add-on that is installed but not yet used in this file. */
  open(mode?: Extract<AuthMode, 'LIMITED' | 'NONE'>): void;
  readonly menus: readonly MenuNode[];
  chooseMenuItem(functionName: string): unknown;
  /** google.script.run: JSON both ways, private names refused, failures throw with .message. */
  run(functionName: string, args?: readonly unknown[]): unknown;
  /** The names that google.script.run has. */
  readonly callable: readonly string[];
  /** A person at the keyboard: parsed as typed, validated, protected, and seen by onEdit. */
  typeInto(sheetName: string, a1: string, text: string): void;
  insertRows(sheetName: string, beforeRow: number, count: number): void;
  deleteRows(sheetName: string, firstRow: number, count: number): void;
  insertColumns(sheetName: string, beforeColumn: number, count: number): void;
  deleteColumns(sheetName: string, firstColumn: number, count: number): void;
  moveColumns(sheetName: string, firstColumn: number, count: number, beforeColumn: number): void;
  sortRange(sheetName: string, a1: string, column: number, ascending?: boolean): void;
  renameSheet(sheetName: string, newName: string): void;
  /** What a person sees computed, whatever the server is told. */
  values(sheetName: string, a1?: string): unknown[][];
  /** The text a person sees in the cells. */
  display(sheetName: string, a1?: string): string[][];
  signIn(user: User): void;
  /** What somebody else does meanwhile; afterwards the same person as before is at the keyboard. */
  as<T>(user: User, work: () => T): T;
  readonly calls: CallCounter;
  readonly faults: FaultPlan;
  readonly dialogs: readonly Dialog[];
  /** Decides what alerts and prompts answer from now on. */
  answerDialogs(answer: (dialog: Dialog) => Answer): void;
  /** Hears of edits in the engine's own grid (commands on `model`) that a protection stopped. */
  whenStopped(listener: (stopped: StoppedEdit) => void): void;
  /** What the script wrote with Logger and console. */
  readonly logs: readonly string[];
  serverSeesComputedCells: 'values' | 'Loading…' | '#NAME?';
  /** JSON that HostOptions.data takes back: notes, protections, metadata and properties included. */
  exportData(): WorkbookData;
}
