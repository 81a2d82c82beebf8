// Answers a call by its name: checks what was sent and who asks, reads the workbook, and saves under the lock what has to be saved.
import type { Language } from '../catalog/label';
import { reference } from '../reference/all';
import { fill } from '../text/fill';
import { mayDo } from './caller';
import type { Context } from './context';
import { contextOf, type DamagedContext } from './context-of';
import type { Deps } from './deps';
import {
  type DoName,
  type EndpointAnswer,
  type EndpointInput,
  type EndpointName,
  endpoints,
  isDoName,
  isKeepName,
  isReadName,
  isWriteName,
  type KeepName,
  parseInput,
  personIdOf,
  type ReadName,
  saveOf,
  type WriteName,
} from './endpoints';
import { inputProblems } from './input-problems';
import { columnsMissingSentence, lackingColumns } from './lacking-columns';
import { invalid, refused } from './refusals';
import { finishInterrupted, saveEvents, underWay } from './save-events';
import { doers, keepers, reads, writes } from './verbs';

/** `language` is that of the person, for a workbook that has none yet. Throws only for bugs and where Google fails. */
export function answer(deps: Deps, language: Language, name: unknown, input: unknown): EndpointAnswer {
  if (isReadName(name)) return answerRead(deps, language, name, input);
  if (isWriteName(name)) return answerWrite(deps, language, name, input);
  if (isDoName(name)) return answerDo(deps, language, name, input);
  if (isKeepName(name)) return answerKeep(deps, language, name, input);
  return refused('invalid', fill(reference().messages[language].endpoint.unknown, { name: String(name) }));
}

function answerRead<Name extends ReadName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: unknown,
): EndpointAnswer<Name> {
  return withInput(language, name, input, (data) =>
    withContext(deps, language, name, data, (context) => ({
      ok: true,
      ...versioned(context, reads[name](context, data)),
    })),
  );
}

export function answerDo<Name extends DoName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: unknown,
): EndpointAnswer<Name> {
  return withInput(language, name, input, (data) =>
    withContext(deps, language, name, data, (context) => {
      const result = doers[name](context, data);
      return result.ok ? { ok: true, value: result.value, version: '' } : refused('invalid', ...result.failure);
    }),
  );
}

function answerKeep<Name extends KeepName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: unknown,
): EndpointAnswer<Name> {
  return withInput(language, name, input, (data) => ({ ok: true, value: keepers[name](deps, data), version: '' }));
}

function answerWrite<Name extends WriteName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: unknown,
): EndpointAnswer<Name> {
  return withInput(language, name, input, (data) => {
    const busy = refused('busy', reference().messages[language].setUp.busy);
    const write = () =>
      withContext(deps, language, name, data, (context) => save(deps, language, name, data, saveOf(input), context));
    return deps.exclusively(write) ?? busy;
  });
}

/** Goes on with what was sent, or says what is wrong with it. */
function withInput<Name extends EndpointName>(
  language: Language,
  name: Name,
  input: unknown,
  goOn: (data: EndpointInput<Name>) => EndpointAnswer<Name>,
): EndpointAnswer<Name> {
  const parsed = parseInput(name, input);
  return parsed.success ? goOn(parsed.data) : invalid(inputProblems(parsed.error.issues, language));
}

/** Goes on where the person may do this, or says why not. */
function withContext<Name extends EndpointName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: EndpointInput<Name>,
  goOn: (context: Context) => EndpointAnswer<Name>,
): EndpointAnswer<Name> {
  const context = allowed(deps, language, name, input);
  return 'reason' in context ? context : goOn(context);
}

function save<Name extends WriteName>(
  deps: Deps,
  language: Language,
  name: Name,
  input: EndpointInput<Name>,
  { requestId, version }: ReturnType<typeof saveOf>,
  context: Context,
): EndpointAnswer<Name> {
  const { form, events, attached } = writes[name];
  const text = reference().messages[context.language].endpoint;
  const lacking = lackingColumns(context.cells);
  if (lacking) return refused('refused', columnsMissingSentence(lacking, context.language));
  const current = versioned(context, form(context, input));
  // A double click, or a second try after an answer that got lost: it is saved already.
  if (hasRequest(context, requestId)) return { ok: true, ...current };
  if (current.version !== version) return { ...refused('stale', text.stale), current };
  const happened = events(context, input);
  if (!happened.ok) return invalid(happened.failure);
  try {
    const rows = attached?.(context, input) ?? null;
    if (!saveEvents(context, happened.value, requestId, rows)) {
      const title = missingSheet(context, rows === null ? ['records'] : ['records', 'figures', 'sources']);
      return refused('refused', fill(text.sheetMissing, { title }));
    }
  } catch (error) {
    // What Records have is finished at once, so that a passing trouble at Google is no trouble to the person.
    const again = readContext(deps, language);
    if ('damaged' in again || !hasRequest(again, requestId) || underWay(deps).includes(requestId)) throw error;
  }
  const after = readContext(deps, language);
  if ('damaged' in after) return damaged(after.damaged, language);
  return { ok: true, ...versioned(after, form(after, input)) };
}

/** What leads to the repair of a workbook that has lost a row of keys. */
const mending: readonly EndpointName[] = ['start', 'sidebarTexts', 'setUpForm', 'setUp'];

/** The context for somebody who may do this, or why not. */
function allowed<Name extends EndpointName>(deps: Deps, language: Language, name: Name, input: unknown) {
  const read = readContext(deps, language);
  if ('damaged' in read && !mending.includes(name)) return damaged(read.damaged, read.rest.language);
  const context = 'damaged' in read ? read.rest : read;
  const { may } = endpoints[name];
  const text = reference().messages[context.language].endpoint;
  const isSetUp = context.workbook.settings.size > 0;
  if (!isSetUp && may !== 'anyone' && may !== 'hr-or-first') return refused('notSetUp', text.notSetUp);
  const personId = personIdOf(input);
  if (!mayDo(context.caller, may, personId)) {
    return refused('refused', context.caller.email === null ? text.emailUnknown : text.notAllowed[may]);
  }
  const isKnown = context.workbook.people.some(({ person_id }) => person_id === personId);
  if (personId !== null && !isKnown) return refused('refused', fill(text.personUnknown, { id: personId }));
  return context;
}

/** Finishes what was interrupted before anything is read; needs the lock, which is not taken twice. */
function readContext(deps: Deps, language: Language): Context | DamagedContext {
  const context = contextOf(deps, language);
  if ('damaged' in context || underWay(deps).length === 0) return context;
  try {
    deps.exclusively(() => finishInterrupted(deps, context.cells, context.workbook.records, context.language));
  } catch (error) {
    // A cell that this person may not write: everything else goes on, and whoever may write it finishes it.
    deps.report(error);
  }
  return contextOf(deps, language);
}

/** What the first of these that is not there is called. */
function missingSheet({ cells, language }: Context, keys: readonly ('records' | 'figures' | 'sources')[]): string {
  const missing = keys.find((key) => !cells.sheets.some((sheet) => sheet.key === key)) ?? 'records';
  return reference().messages[language].sheets[missing];
}

function hasRequest({ workbook }: Context, wanted: string): boolean {
  return workbook.records.some(({ requestId }) => requestId === wanted);
}

function versioned<Value>({ deps }: Context, value: Value): { readonly value: Value; readonly version: string } {
  return { value, version: deps.digest(JSON.stringify(value)).slice(0, 32) };
}

function damaged(title: string, language: Language) {
  return refused('damaged', fill(reference().messages[language].setUp.sheetDamaged, { title }));
}
