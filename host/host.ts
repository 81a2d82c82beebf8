// The local host: runs an Apps Script project on a local spreadsheet engine.
import { CallCounter } from './call-counter';
import { FaultPlan } from './fault-plan';
import { GridEdits } from './grid-edits';
import { GridHands } from './grid-hands';
import { HostMemory } from './host-memory';
import type { Host, HostOptions } from './host-options';
import { restoreMemory, saveMemory } from './saved-memory';
import { ScriptProject } from './script-project';
import { Workbook } from './workbook';

export type { Engine, Model, WorkbookData } from './engine';
export type { User } from './execution';
export type { StoppedEdit } from './grid-edits';
export type { Answer, Dialog, MenuNode } from './host-memory';
export type { Host, HostOptions } from './host-options';
export type { Intrinsics, ScriptRealm, ScriptRunner } from './script-runner';

export function createHost(options: HostOptions): Host {
  const { spreadsheet = {} } = options;
  const memory = new HostMemory(spreadsheet.owner ?? options.user.email, options.addonName ?? 'Add-on');
  for (const email of [options.user.email, ...(spreadsheet.editors ?? [])]) memory.admit(email);
  restoreMemory(memory, options.data);
  const calls = new CallCounter();
  const faults = new FaultPlan();
  const settings = {
    id: spreadsheet.id ?? 'local-spreadsheet',
    name: spreadsheet.name ?? 'Untitled spreadsheet',
    locale: spreadsheet.locale ?? 'en_US',
    timeZone: spreadsheet.timeZone ?? 'Etc/UTC',
  };
  const project = new ScriptProject(options, memory, { calls, faults });
  const workbook = new Workbook(options.engine, options.data, settings, project);
  project.attach(workbook);
  workbook.start();
  const edits = new GridEdits(workbook, memory, project);
  workbook.guard = edits;
  const hands = new GridHands(workbook, edits);

  return {
    get model() {
      workbook.flush();
      return workbook.model;
    },
    workbook,
    get user() {
      return project.user;
    },
    open: (mode = 'LIMITED') => project.open(mode),
    get menus() {
      return memory.menus;
    },
    chooseMenuItem: (functionName) => project.runAs('FULL', functionName, []),
    run: (functionName, args = []) => faults.atTheBridge(() => project.remoteCall(functionName, args)),
    get callable() {
      return project.callable;
    },
    typeInto: (sheetName, a1, text) => hands.typeInto(sheetName, a1, text),
    insertRows: (sheetName, beforeRow, count) => hands.insert('ROW', sheetName, beforeRow, count),
    deleteRows: (sheetName, firstRow, count) => hands.remove('ROW', sheetName, firstRow, count),
    insertColumns: (sheetName, beforeColumn, count) => hands.insert('COL', sheetName, beforeColumn, count),
    deleteColumns: (sheetName, firstColumn, count) => hands.remove('COL', sheetName, firstColumn, count),
    moveColumns: (sheetName, first, count, before) => hands.moveColumns(sheetName, first, count, before),
    sortRange: (sheetName, a1, column, ascending = true) => hands.sort(sheetName, a1, column, ascending),
    renameSheet: (sheetName, newName) => hands.rename(sheetName, newName),
    values: (sheetName, a1) => hands.look(sheetName, a1, (cell) => workbook.valueOf(cell)),
    display: (sheetName, a1) => hands.display(sheetName, a1),
    signIn(user) {
      project.user = user;
      memory.admit(user.email);
    },
    as(user, work) {
      const before = project.user;
      project.user = user;
      memory.admit(user.email);
      try {
        return work();
      } finally {
        project.user = before;
      }
    },
    calls,
    faults,
    get dialogs() {
      return memory.dialogs;
    },
    answerDialogs(answer) {
      memory.answer = answer;
    },
    whenStopped(listener) {
      edits.whenStopped = listener;
    },
    get logs() {
      return memory.logs;
    },
    get serverSeesComputedCells() {
      return workbook.serverSeesComputedCells;
    },
    set serverSeesComputedCells(what) {
      workbook.serverSeesComputedCells = what;
    },
    exportData: () => saveMemory(memory, workbook.exportData()),
  };
}
