// The knowledge that ships: every indicator of the policy, templates that are fair, ratings that one can see.
import { anchors } from '../../../src/catalog/anchors';
import type { Kpi } from '../../../src/catalog/kpi';
import { kpis } from '../../../src/catalog/kpis';
import { roles } from '../../../src/catalog/roles';
import { teamKpis } from '../../../src/catalog/team-kpi-library';
import { teamKpiLabels } from '../../../src/catalog/team-kpis';
import { templates } from '../../../src/catalog/templates';

const library: Readonly<Record<string, Kpi>> = kpis;

const personal =
  `plan_goal_attainment plan_approval_rate strategy_innovation cross_team_collaboration content_output content_pass_rate
  content_reads completion_rate content_engagement_rate content_conversions content_originality delivery_on_time requester_satisfaction
  creative_click_rate roas ad_roi cost_per_action cost_per_click cost_per_mille spend_attainment conversion_rate click_through_rate
  organic_traffic organic_conversions keyword_ranking site_authority account_quality sem_cost_per_click insight_adoption_rate
  report_timeliness report_accuracy model_improvement decision_support follower_growth_rate social_engagement_rate
  community_activity_rate campaign_participants account_influence_index teamwork_growth`.split(/\s+/);

const team =
  `gmv marketing_qualified_leads sales_qualified_leads customer_acquisition_cost lifetime_value marketing_roi team_roas
  lead_conversion_rate brand_search_index social_mentions net_sentiment media_exposure site_traffic_growth active_users retention_rate
  average_engagement_time site_engagement_rate`.split(/\s+/);

const tracks = Object.entries(templates).flatMap(([role, ofRole]) =>
  Object.entries(ofRole).map(([track, weights]) => [`${role} ${track}`, new Map(Object.entries(weights))] as const),
);

/** The most points a KPI can give by its rule and detail, read off the detail text and not by the code that scores. */
function most({ rule, detail }: Kpi): number {
  const cap = /cap (\d+)/.exec(detail)?.[1];
  if (cap) return Number(cap);
  if (rule === 'range') return 100;
  const corners = [...detail.matchAll(/:\s*(\d+)/g)].map(([, points]) => Number(points));
  return corners.length > 0 ? Math.max(...corners) : 120;
}

describe('the library', () => {
  it('has every personal and every team indicator of the policy', () => {
    expect(Object.keys(kpis).sort()).toEqual([...personal].sort());
    expect(Object.keys(teamKpis).sort()).toEqual([...team].sort());
  });

  it('names, defines and sources each in both languages, and says what it serves', () => {
    for (const [key, kpi] of Object.entries(library)) {
      for (const label of [kpi.name, kpi.definition, kpi.source]) {
        expect([key, label.en.length > 2, label['zh-CN'].length > 1, label.en === label['zh-CN']]).toEqual([
          key,
          true,
          true,
          false,
        ]);
      }
      expect([key, kpi.serves in teamKpiLabels]).toEqual([key, true]);
    }
  });

  it('the team’s default weights add up to 100', () => {
    expect(Object.values(teamKpis).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('over- and underspending both cost points', () => {
    expect(library.spend_attainment).toMatchObject({ rule: 'range', detail: '95%~105%; slope 2', target: 1 });
  });
});

describe.each(tracks)('the template %s', (_, weights) => {
  const rows = [...weights].map(([key, weight]) => ({ kpi: library[key], weight: weight ?? 0 }));

  it('adds up to 100 out of known KPIs, each 5 to 40, 3 to 8 of them [W4]', () => {
    expect(rows.every(({ kpi }) => kpi !== undefined)).toBe(true);
    expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(rows.every(({ weight }) => weight >= 5 && weight <= 40)).toBe(true);
    expect(rows.length >= 3 && rows.length <= 8).toBe(true);
  });

  it('has result and process, numbers and judgement', () => {
    expect(new Set(rows.map(({ kpi }) => kpi?.kind))).toEqual(new Set(['result', 'process']));
    expect(new Set(rows.map(({ kpi }) => kpi?.measure))).toEqual(new Set(['quantitative', 'qualitative']));
  });

  it('can reach S with the team at 100, for members and for leads [W8]', () => {
    const best = rows.reduce((sum, { kpi, weight }) => sum + (kpi ? (weight * most(kpi)) / 100 : 0), 0);
    // Shares of the team: 0.2 for members, 0.4 for leads.
    expect(0.8 * best + 0.2 * 100).toBeGreaterThanOrEqual(108);
    expect(0.6 * best + 0.4 * 100).toBeGreaterThanOrEqual(108);
  });
});

it('every role has a template for each of its tracks', () => {
  expect(tracks.map(([name]) => name)).toEqual(
    Object.entries(roles).flatMap(([role, { tracks: own }]) => Object.keys(own).map((track) => `${role} ${track}`)),
  );
});

describe('anchors of judged KPIs', () => {
  const judged = Object.entries(library).filter(([, { measure }]) => measure === 'qualitative');

  it('are there for each of them, five, all different, in both languages', () => {
    expect(Object.keys(anchors).sort()).toEqual(judged.map(([key]) => key).sort());
    const all = Object.values(anchors).flat();
    expect(all).toHaveLength(judged.length * 5);
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    expect(new Set(all.map((label) => label['zh-CN'])).size).toBe(all.length);
  });

  it('say what one can see or count, never degrees of a word', () => {
    const degrees = /较好|很好|一般|良好|优秀|较差|\b(very|excellent|good|well|often|sometimes|usually|poor)\b/i;
    for (const label of Object.values(anchors).flat()) {
      expect([label.en, degrees.test(label.en), degrees.test(label['zh-CN'])]).toEqual([label.en, false, false]);
    }
  });
});
