// The personal score as it would be, always in sight at the lower edge; how it adds up on demand.
import { type Grade, gradeLabels } from '../../../catalog/grades';
import type { Language } from '../../../catalog/label';
import { isCoveredForGrade } from '../../../core/grade';
import { round } from '../../../core/number';
import { fill } from '../../../text/fill';
import type { SidebarText } from '../../../text/sidebar';
import { Details } from '../../parts/details';
import { useLanguage, useText } from '../../session';
import { shownNumber } from '../../shown';
import type { LiveScore, NoScore } from './live-score';

export function ScorePreview({ live }: { readonly live: LiveScore | NoScore }) {
  const text = useText().review.score;
  const language = useLanguage();
  return (
    <section class="score-preview" aria-label={text.label}>
      {'why' in live ? (
        <p>{noScore(live, text)}</p>
      ) : (
        <>
          <p class="strong">
            {isProvisional(live)
              ? fill(text.firmness, { sentence: headline(live, text, language) })
              : headline(live, text, language)}
          </p>
          <Details summary={text.how}>
            {howFirm(live, text, language).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{text.alone}</p>
            <Parts live={live} />
          </Details>
        </>
      )}
    </section>
  );
}

type Words = SidebarText['review']['score'];

function noScore({ why, kpi, sentence }: NoScore, text: Words): string {
  switch (why) {
    case 'settings':
      return sentence;
    case 'kpi':
      return fill(text.unreadable, { kpi, sentence });
    default:
      return fill(text[why], { kpi });
  }
}

function headline({ score, grade }: LiveScore, text: Words, language: Language): string {
  if (score === null) return text.nothing;
  const shown = score.toFixed(2);
  if (grade === null) return fill(text.score, { score: shown });
  const name = isGrade(grade) ? gradeLabels[grade][language] : '';
  return fill(text.graded, { score: shown, grade, name });
}

/** W2, W11. */
function isProvisional({ score, coverage, leftOut, settings }: LiveScore): boolean {
  if (score === null) return false;
  return leftOut > 0 || !isCoveredForGrade(coverage ?? 0, settings.coverageForGrade);
}

/** W2, W3, W11 in words. */
function howFirm(live: LiveScore, text: Words, language: Language): string[] {
  const { coverage, missing, rawScore, notApplicableShare, settings } = live;
  const percent = (share: number) => shownNumber(share, 'percent', language);
  if (coverage === null) return [];
  if (rawScore === null && missing > 0) return [fill(text.blocked, { missing })];
  const isCovered = isCoveredForGrade(coverage, settings.coverageForGrade);
  return [
    isProvisional(live) ? fill(text.provisional, { coverage: percent(coverage), missing }) : text.complete,
    ...(isCovered ? [] : [fill(text.noGrade, { needed: percent(settings.coverageForGrade) })]),
    ...(round(notApplicableShare, 9) > settings.notApplicableLimit
      ? [fill(text.muchNotApplicable, { share: percent(notApplicableShare) })]
      : []),
  ];
}

function Parts({ live }: { readonly live: LiveScore }) {
  const text = useText().review.score;
  const language = useLanguage();
  const shown = (value: number | null) => (value === null ? text.none : value.toFixed(2));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.kpi}</th>
          <th scope="col">{text.points}</th>
          <th scope="col">{text.share}</th>
          <th scope="col">{text.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {live.kpis.map(({ name, outcome, share, contribution }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>{shown(outcome.kind === 'points' ? round(outcome.points) : null)}</td>
            <td>{share === null ? text.none : shownNumber(share, 'percent', language)}</td>
            <td>{shown(contribution)}</td>
          </tr>
        ))}
        <tr>
          <td>{text.total}</td>
          <td />
          <td />
          <td>{shown(live.score)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function isGrade(grade: string): grade is Grade {
  return grade in gradeLabels;
}
