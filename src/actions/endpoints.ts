// The whole surface that a page or a program may call, on one page: names, the shape of what is sent, who may, and what is answered.
import * as z from 'zod/mini';
import { ruleLabels } from '../catalog/choices';
import { languages } from '../catalog/label';
import type { RuleName } from '../core/points';
import { MOST_ROWS, TEXT_LIMITS } from '../core/text-limits';
import type { SidebarText } from '../text/sidebar';
import type { SmartAdvice } from '../text/smart-sentences';
import type { Right } from './caller';
import type { CheckInForm } from './check-in-form';
import type { FieldProblem } from './context';
import type { Draft } from './drafts';
import type { FiguresForm, FiguresPreview } from './figures/figures-answer';
import { figureMapping, handDecisions } from './figures/figures-shape';
import type { GoalsForm } from './goals/goals-form';
import type { HandOverForm, HandOverPreview } from './hand-over';
import type { Home } from './home/home-answer';
import type { OkrForm } from './okr/okr-form';
import type { PeoplePreview } from './preview-people';
import type { PrivateSheetMade } from './private-sheet/make-private-sheet';
import type { PrivatePreview } from './private-sheet/private-answer';
import type { ProblemsFound } from './problems/problems-answer';
import type { ResultOfPerson } from './result-of-person/my-result';
import type { ReviewForm } from './review/review-form';
import type { SetUpAnswer } from './set-up-answer';
import type { SetUpForm } from './set-up-form';
import type { Start } from './start';
import type { TemplateForm } from './templates-form';
import type { RecordsCheck } from './verify-records';

const id = z.string().check(z.maxLength(200));
const shortText = z.string().check(z.maxLength(TEXT_LIMITS.short));
const longText = z.string().check(z.maxLength(TEXT_LIMITS.long));

const ruleNames = Object.keys(ruleLabels) as RuleName[];

/** About one person. */
const person = { personId: id } as const;

/** Of every form that is saved, its request: made by the page, so that a double click or a retry does nothing a second time; and which state it was filled in from. */
const save = {
  requestId: z.string().check(z.regex(/^[0-9a-f]{16,64}$/)),
  version: z.string().check(z.maxLength(64)),
} as const;

/** One shape for both sides. An actual is a number with a point (fractions under a percentage), yes, no, N/A, or '' for none. */
const review = {
  ...person,
  kpis: z
    .array(
      z.strictObject({ kpi: id, actual: z.string().check(z.maxLength(100)), evidence: shortText, comment: shortText }),
    )
    .check(z.maxLength(100)),
  strengths: longText,
  gaps: longText,
  development: longText,
  nextGoals: longText,
  reason: shortText,
} as const;

const stringTable = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  rows: z
    .array(
      z.strictObject({
        line: z.number(),
        cells: z.array(z.string().check(z.maxLength(50_000))).check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(MOST_ROWS)),
});

const templateWeights = z
  .array(z.strictObject({ role: id, track: id, kpi: id, weight: z.number() }))
  .check(z.maxLength(1_000));

type Shape = Readonly<Record<string, z.core.$ZodType>>;
type Strict<Given extends Shape> = z.ZodMiniObject<Given, z.core.$strict>;

interface Endpoint<Kind, Input, Value> {
  readonly kind: Kind;
  readonly may: Right;
  readonly input: Input;
  /** Only a type: what the answer holds. */
  readonly value?: Value;
}

/** What was copied from a one-person sheet. */
const pastedCells = z
  .array(z.array(z.string().check(z.maxLength(50_000))).check(z.maxLength(30)))
  .check(z.maxLength(200));

/** Reads the workbook and answers. */
function reads<Value>() {
  return <const Given extends Shape>(may: Right, shape: Given): Endpoint<'read', Strict<Given>, Value> => ({
    kind: 'read',
    may,
    input: z.strictObject(shape),
  });
}

/** Saves what happened and answers the form as it is afterwards; the version of the form that was filled in must still be the present one. */
function writes<Value>() {
  return <const Given extends Shape>(
    may: Right,
    shape: Given,
  ): Endpoint<'write', Strict<Given & typeof save>, Value> => ({
    kind: 'write',
    may,
    input: z.strictObject({ ...shape, ...save }),
  });
}

/** Does its work by itself, lock and all. */
function does<Value>() {
  return <const Given extends Shape>(may: Right, shape: Given): Endpoint<'do', Strict<Given>, Value> => ({
    kind: 'do',
    may,
    input: z.strictObject(shape),
  });
}

/** Only about what the person at the keyboard is writing: the workbook is not read, which would take seconds while somebody types. */
function keeps<Value>() {
  return <const Given extends Shape>(shape: Given): Endpoint<'keep', Strict<Given>, Value> => ({
    kind: 'keep',
    may: 'anyone',
    input: z.strictObject(shape),
  });
}

export const endpoints = {
  /** Who am I, what is this workbook, whom may I open. */
  start: reads<Start>()('anyone', {}),
  /** What the page says, for one that was opened in another language than the workbook has by now. */
  sidebarTexts: reads<SidebarText>()('anyone', { language: z.enum(languages) }),

  /** Where the period stands, what to do next, whom to remind; who is not known here sees totals and no names. */
  home: reads<Home>()('anyone', {}),

  /**
   * Makes or repairs the workbook. People, entries, team KPIs and OKR come as tables of strings whose first row names the columns;
   * null keeps what the workbook has, so that the language alone changes it to that language.
   */
  setUp: does<SetUpAnswer>()('hr-or-first', {
    language: z.enum(languages),
    period: z.nullable(z.string().check(z.maxLength(20))),
    people: z.nullable(stringTable),
    entries: z.nullable(stringTable),
    teams: z.optional(z.nullable(stringTable)),
    okr: z.optional(z.nullable(stringTable)),
    visibility: z.optional(z.enum(['open', 'private'])),
    templates: z.optional(templateWeights),
  }),
  /** What the panel “Set up” starts from, also before there is anything. */
  setUpForm: reads<SetUpForm>()('hr-or-first', {}),
  /** How a list of people is understood; set-up takes the texts that it answers. */
  previewPeople: reads<PeoplePreview>()('hr-or-first', {
    table: stringTable,
    dateOrder: z.nullable(z.enum(['day-first', 'month-first'])),
  }),
  templatesForm: reads<readonly TemplateForm[]>()('hr-or-first', {}),
  /** Whoever has KPI rows keeps theirs; the new weights are for those who get some from now on. */
  changeTemplates: writes<readonly TemplateForm[]>()('hr', { templates: templateWeights }),

  /** All reports of one manager to another, named by their e-mails. */
  handOverForm: reads<HandOverForm>()('hr', {}),
  previewHandOver: reads<HandOverPreview>()('hr', { from: id, to: id }),
  handOver: writes<HandOverForm>()('hr', { from: id, to: id }),

  /** What was talked about in this period, newest first. */
  checkInForm: reads<CheckInForm>()('involved', person),
  addCheckIn: writes<CheckInForm>()('involved', {
    ...person,
    progress: longText,
    blocker: shortText,
    support: shortText,
    nextStep: shortText,
  }),

  /** What a person says of their own period, before their manager does and without seeing it. */
  selfReviewForm: reads<ReviewForm>()('self', person),
  submitSelfReview: writes<ReviewForm>()('self', review),

  /** What their manager says; actual and evidence go into the KPI rows. */
  reviewForm: reads<ReviewForm>()('manager', person),
  submitReview: writes<ReviewForm>()('manager', review),

  /** The KPIs of somebody with their weights and targets, and where their agreement stands. */
  goalsForm: reads<GoalsForm>()('involved', person),
  /** Percentages are fractions. KPIs that are not named stay as they are. */
  proposeGoals: writes<GoalsForm>()('manager', {
    ...person,
    kpis: z
      .array(
        z.strictObject({
          kpi: id,
          weight: z.nullable(z.number()),
          baseline: z.nullable(z.number()),
          target: z.nullable(z.number()),
          rule: z.nullable(z.enum(ruleNames)),
          detail: shortText,
        }),
      )
      .check(z.maxLength(200)),
    reason: shortText,
  }),
  agreeGoals: writes<GoalsForm>()('self', person),
  askGoalChange: writes<GoalsForm>()('self', { ...person, reason: shortText }),
  /** Leaves a KPI out for this period, and takes it up again. */
  stopKpi: writes<GoalsForm>()('manager', { ...person, kpi: id, reason: shortText }),
  resumeKpi: writes<GoalsForm>()('manager', { ...person, kpi: id, reason: shortText }),

  /** Figures of exported files; whose the one who asks may bring in is checked by the verbs, person by person. */
  figuresForm: reads<FiguresForm>()('known', {}),
  /** What would change, old → new; without a mapping it is guessed and remembered, from the line of the headers if one is named. */
  previewFigures: reads<FiguresPreview>()('known', {
    table: stringTable,
    mapping: z.nullable(figureMapping),
    headerLine: z.optional(z.number()),
  }),
  takeFigures: writes<FiguresPreview>()('known', {
    table: stringTable,
    mapping: figureMapping,
    decisions: handDecisions,
  }),
  undoFigures: writes<FiguresForm>()('known', { importId: z.string().check(z.maxLength(64)) }),

  /** Objectives that the one who asks may see; what they may change of a team's or the department's is checked by the verb. */
  okrForm: reads<OkrForm>()('known', {}),
  updateOkr: writes<OkrForm>()('known', {
    /** A person's id, a team, or '' for the department. */
    subject: id,
    objective: longText,
    keyResult: longText,
    current: z.nullable(z.number()),
    confidence: z.nullable(z.number()),
    note: shortText,
  }),

  /** The score of one person explained, what their manager says to it, and that they have read it. */
  myResult: reads<ResultOfPerson>()('involved', person),
  acknowledge: writes<ResultOfPerson>()('self', { ...person, comment: shortText }),

  /** Writes a dated sheet of values of Dashboard and Scorecard. */
  publish: does<{ readonly title: string }>()('hr', {}),

  /** A sheet about one person alone, for a file of its own; and what the person filled in there, back again. */
  makePrivateSheet: does<PrivateSheetMade>()('hr', person),
  previewPrivate: reads<PrivatePreview>()('hr', { cells: pastedCells }),
  takePrivate: writes<PrivatePreview>()('hr', { ...person, cells: pastedCells }),

  /** What is wrong or hard to believe in what was entered, for those whom it concerns. */
  problems: reads<ProblemsFound>()('known', {}),
  /** Shows the cell of a row that is found by its ids at that moment. */
  selectCell: does<null>()('known', {
    sheet: id,
    row: z.record(id, z.string().check(z.maxLength(TEXT_LIMITS.long))),
    nth: z.number(),
    column: id,
  }),
  /** Whether the row is theirs to change is checked by the verb. `values` is what the person saw that would be written. */
  mend: writes<ProblemsFound>()('known', {
    finding: z.string().check(z.maxLength(20_000)),
    values: z.array(z.number()).check(z.maxLength(200)),
  }),
  undoMend: writes<ProblemsFound>()('known', { mendId: z.string().check(z.maxLength(64)) }),

  /** Whether Records are as they were written. */
  verifyRecords: reads<RecordsCheck>()('known', {}),

  /** What somebody was typing, kept for them alone, also before the first set-up; null removes it. */
  saveDraft: keeps<null>()({ key: id, text: z.nullable(z.string().check(z.maxLength(TEXT_LIMITS.draft))) }),
  loadDraft: keeps<Draft>()({ key: id }),
  /** How far goals are SMART as they are being written; a period that is null or none leaves every date inside. */
  lintGoals: keeps<readonly SmartAdvice[]>()({
    language: z.enum(languages),
    period: z.nullable(z.string().check(z.maxLength(20))),
    goals: z
      .array(
        z.strictObject({
          text: shortText,
          target: z.nullable(z.number()),
          unit: id,
          baseline: z.nullable(z.number()),
          due: id,
          alignedTo: shortText,
          /** The best figure of the same person so far. */
          best: z.optional(z.nullable(z.number())),
          source: z.optional(shortText),
          better: z.optional(z.nullable(z.enum(['higher', 'lower', 'towards-target']))),
        }),
      )
      .check(z.maxLength(20)),
  }),
} as const;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type NamesOfKind<Kind> = {
  [Name in EndpointName]: Endpoints[Name] extends { kind: Kind } ? Name : never;
}[EndpointName];
export type ReadName = NamesOfKind<'read'>;
export type WriteName = NamesOfKind<'write'>;
export type DoName = NamesOfKind<'do'>;
export type KeepName = NamesOfKind<'keep'>;

export type EndpointInput<Name extends EndpointName> = z.infer<Endpoints[Name]['input']>;

export type EndpointValue<Name extends EndpointName> = Exclude<Endpoints[Name]['value'], undefined>;

/** damaged: a sheet has lost its row of keys, and set-up puts it back. */
export type Refusal = 'invalid' | 'refused' | 'stale' | 'busy' | 'notSetUp' | 'failed' | 'damaged';

export type EndpointAnswer<Name extends EndpointName = EndpointName> =
  | {
      readonly ok: true;
      readonly value: EndpointValue<Name>;
      /** To be sent back when the form is saved. */
      readonly version: string;
    }
  | {
      readonly ok: false;
      readonly reason: Refusal;
      /** Sentences in the language of the workbook. */
      readonly problems: readonly string[];
      readonly fields: readonly FieldProblem[];
      /** For a stale form: as it is now, and its version. */
      readonly current: { readonly value: EndpointValue<Name>; readonly version: string } | null;
    };

/** The same table by name, in the form in which the compiler follows a name that is not known yet. */
export type InputIssue = z.core.$ZodIssue;

type Inputs = { readonly [Name in EndpointName]: { readonly input: z.ZodMiniType<EndpointInput<Name>> } };

export function parseInput<Name extends EndpointName>(name: Name, input: unknown) {
  const table: Inputs = endpoints;
  return z.safeParse(table[name].input, input);
}

function namesOf(kind: 'read' | 'write' | 'do' | 'keep'): ReadonlySet<string> {
  return new Set(Object.entries(endpoints).flatMap(([name, endpoint]) => (endpoint.kind === kind ? [name] : [])));
}

const readNames = namesOf('read');
const writeNames = namesOf('write');
const doNames = namesOf('do');
const keepNames = namesOf('keep');

export function isReadName(name: unknown): name is ReadName {
  return typeof name === 'string' && readNames.has(name);
}

export function isWriteName(name: unknown): name is WriteName {
  return typeof name === 'string' && writeNames.has(name);
}

export function isKeepName(name: unknown): name is KeepName {
  return typeof name === 'string' && keepNames.has(name);
}

export function isDoName(name: unknown): name is DoName {
  return typeof name === 'string' && doNames.has(name);
}

/** Of an input that was parsed. */
export function saveOf(input: unknown): z.infer<z.ZodMiniObject<typeof save>> {
  return z.parse(z.object(save), input);
}

/** Null for an input that is about nobody in particular. */
export function personIdOf(input: unknown): string | null {
  const about = z.safeParse(z.object(person), input);
  return about.success ? about.data.personId : null;
}
