// 检查发现的问题，按类型：现状、允许的范围、如何改正。
import type { findings as english } from '../en/findings';
import type { Translated } from '../translated';

export const findings: Translated<typeof english> = {
  weightsNotFull: {
    found: '权重合计为 {total}。',
    allowed: '合计必须为 {sum}（± {tolerance}）。',
    mend: '在此处或“目标”面板中修改；已确认的目标只能在“目标”面板中修改。',
  },
  weightNegative: {
    found: '权重为 {weight}。',
    allowed: '不小于 0；0 表示仅观察、不计分。',
    mend: '去掉负号重新填写，或填 0。',
  },
  weightOutside: {
    found: '权重为 {weight}。',
    allowed: '建议 {lowest} 到 {highest}。',
    mend: '过低几乎不起作用，过高则其他指标所剩无几：请重新分配；确属有意则无需修改。',
  },
  kpiCount: {
    found: '有权重的指标共 {count} 项。',
    allowed: '建议 {fewest} 到 {most} 项。',
    mend: '增减指标；权重填 0 可以只观察、不计分。',
  },
  weightBlank: {
    found: '权重为空，而其他权重合计已为 100。',
    allowed: '填数字；为空按 0 处理，即仅观察、不计分。',
    mend: '若本意如此请填 0，否则从其他指标中分出权重。',
  },
  templateDiffers: {
    found: '权重与岗位模板不同：{own}。',
    allowed: '允许个性化权重；模板为：{template}。',
    mend: '确属有意则无需修改。',
  },
  targetMissing: {
    found: '目标值为空。',
    allowed: '该计分规则需要目标值，没有目标值就没有得分。',
    mend: '填写目标值（个人指标请在“目标”面板中商定），或改用其他规则。',
  },
  baselineMissing: {
    found: '基准值为空。',
    allowed: '“基准提升”规则需要基准值，没有基准值就没有得分。',
    mend: '填写起始时的数值，或改用其他规则。',
  },
  targetZeroShare: {
    found: '目标值为 0。',
    allowed: '按目标比例给分时，目标值不能为 0。',
    mend: '另设目标值，或把分值写成不带 % 的形式。',
  },
  targetZero: {
    found: '目标值为 0。',
    allowed: '允许，但只能区分“达到”与“未达到”：100 分或 0 分。',
    mend: '如需体现中间程度，请另设目标值。',
  },
  targetWorse: {
    found: '目标值 {target} 比基准值 {baseline} 更差。',
    allowed: '目标值应在基准值更好的一侧。',
    mend: '核对目标值、基准值和计分规则：可能是越低越好，也可能两者填反了。',
  },
  targetIsBaseline: {
    found: '目标值与基准值都是 {target}。',
    allowed: '允许：表示“保持水平”，100 分或 0 分。',
    mend: '确属有意则无需修改，否则请设更进一步的目标值。',
  },
  detailWrong: {
    found: '规则参数无法使用：{problem}。',
    allowed: '例如 cap 130; floor 20; slope 2; 95%~105%; 80%:0; 100%:100，用“;”分隔。',
    mend: '请更正该单元格；更正之前该指标没有得分。',
  },
  pointsFall: {
    found: '按“{detail}”计分，数据越好得分反而越低。',
    allowed: '指标库已说明该指标越高越好还是越低越好，分数方向应与之一致。',
    mend: '对调分数，或更正指标库中该指标的计分规则。',
  },
  detailUnused: {
    found: '该计分规则用不到“{detail}”。',
    allowed: '区间和斜率用于“目标区间”，分值列表用于“分段插值”和“分档计分”，封顶和保底适用于所有规则。',
    mend: '改选本意中的规则，或清空规则参数。',
  },
  changedByHand: {
    found: '与已确认的目标不一致，原为：{agreed}。',
    allowed: '目标确认后须在“目标”面板中说明原因后调整，并重新确认。',
    mend: '改回已确认的内容，或在“目标”面板中提出调整。',
  },
  targetNotProRated: {
    found: '目标值 {target} 是整个周期的目标，而该员工在岗 {days} 天，全周期 {all} 天。',
    allowed: '数量类目标按在岗天数折算，比率类不折算。',
    mend: '按比例下调目标值，或双方按现值确认。',
  },
  proRatingToCheck: {
    found: '该员工在岗 {days} 天，全周期 {all} 天；目标值为 {target}。',
    allowed: '数量类目标按在岗天数设定。',
    mend: '如目标值已按在岗天数设定，无需修改。',
  },
  numberAsText: {
    found: '“{found}”是文本，不是数字，不会计入。',
    allowed: '应为数字；此处只能理解为 {value}。',
    mend: '重新以数字填写，或由系统转换。',
  },
  numberUnclear: {
    found: '“{found}”是文本，可能是 {one}，也可能是 {other}。',
    allowed: '应为数字。',
    mend: '请选择真正的数值，系统不作猜测。',
  },
  notANumber: {
    found: '“{found}”不是数字。',
    allowed: '应为数字，暂无数据请留空；实际完成值也可填“不适用”。',
    mend: '只填数字，说明请写在佐证材料或备注中。',
  },
  formulaFailed: {
    found: '单元格里的公式得出 {found}。',
    allowed: '可以用公式，但结果应为数字；暂无数据请留空。',
    mend: '检查公式引用的单元格（是否已删除、除数是否为 0、合计是否为空），或直接填数字。',
  },
  dateForNumber: {
    found: '这里是日期：{found}。',
    allowed: '应为数字。7/1、3-5 这类写法会被表格当作日期。',
    mend: '选择“格式 → 数字 → 自动”，再重新输入数字。',
  },
  notYesOrNo: {
    found: '“{found}”既不是“是”也不是“否”。',
    allowed: '是、否、完成、未完成、1、0、✓ 或“不适用”。',
    mend: '请填“是”或“否”，其余内容写在佐证材料中。',
  },
  outOfBounds: {
    found: '此处填的是 {value}。',
    allowed: '{lowest} 到 {highest}。',
    mend: '请按评分标尺填写。',
  },
  negative: {
    found: '此处填的是 {value}。',
    allowed: '这是计数，不小于 {lowest}。',
    mend: '请核对；与以往相比的增减应使用以 % 计量的指标。',
  },
  shareBeyond: {
    found: '此处填的是 {value}。',
    allowed: '这是占比：{lowest} 到 {highest}。',
    mend: '请核对百分号是否重复，或分子与分母是否颠倒。',
  },
  factorHundred: {
    found: '实际完成值 {actual} 与目标值 {other} 相差约 100 倍。',
    allowed: '百分比填 95 或 95%。',
    mend: '请核对两个单元格，其中一个可能填成了小数。',
  },
  farFromTarget: {
    found: '实际完成值 {actual} 达到目标值 {other} 的十倍以上，或不足其十分之一。',
    allowed: '有可能，但更常见的是多填或少填一位数，或单位不同。',
    mend: '请核对两者；无误则无需修改。',
  },
  farFromBaseline: {
    found: '实际完成值 {actual} 达到基准值 {other} 的十倍以上，或不足其十分之一。',
    allowed: '有可能，但更常见的是多填或少填一位数，或单位不同。',
    mend: '请核对两者；无误则无需修改。',
  },
  farFromHistory: {
    found: '实际完成值 {actual} 达到以往周期均值 {other} 的十倍以上，或不足其十分之一。',
    allowed: '有可能，但更常见的是多填或少填一位数，或单位不同。',
    mend: '请到数据来源处核对；无误则无需修改。',
  },
  notRated: {
    found: '评分为 0，表示尚未评分。',
    allowed: '1 到 5，应于 {due} 后填报；“不适用”表示本期不考核该指标。',
    mend: '在“上级评价”面板中评分，或填写评分并写明佐证材料。',
  },
  figureMissing: {
    found: '实际完成值为空。',
    allowed: '应于 {due} 后填报。0 是有效数值；“不适用”表示本期不考核该指标。',
    mend: '填写数据、从文件导入，或在“目标”面板中停用该指标。',
  },
  adjustmentBeyond: {
    found: '加减分为 {value}，只按 {counted} 分计。',
    allowed: '{lowest} 至 {highest} 分，以“设置”为准。',
    mend: '请填写上限以内的分值；上限由 HR 在“设置”中调整。',
  },
  ratingUnexplained: {
    found: '评分 {rating} 既无评语，也无佐证材料。',
    allowed: '评分须有一句说明或一个链接作为依据。',
    mend: '写入“佐证材料”，或在“上级评价”中填写评语。',
  },
  personIdMissing: {
    found: '该行没有员工编号。',
    allowed: '人员表每一行都要有自己的编号，否则整行不计入。',
    mend: '填写一个不与他人重复的简短编号。',
  },
  duplicatePerson: {
    found: '员工编号“{id}”已存在，见第 {first} 行。',
    allowed: '每行编号唯一；重复时只有第一行有效。',
    mend: '为此行另设编号或删除此行；如因换岗或换上级，请用“同一员工”关联。',
  },
  roleMissing: {
    found: '未填写岗位。',
    allowed: '从岗位中选择一个，岗位决定指标。',
    mend: '选择岗位，然后运行“建立或修复工作簿”。',
  },
  trackOfOtherRole: {
    found: '方向“{found}”不属于该岗位。',
    allowed: '{allowed}；留空则为第一个方向。',
    mend: '请选择该岗位的方向。',
  },
  dateUnreadable: {
    found: '“{found}”不是日期。',
    allowed: '年-月-日，例如 2026-07-01；没有则留空。',
    mend: '请按此格式填写。',
  },
  dateUnclear: {
    found: '“{found}”可能是 {one}，也可能是 {other}。',
    allowed: '年-月-日，如 2026-07-01；没有则留空。',
    mend: '请改写为其中一种；改写之前不予采用。',
  },
  emailUnreadable: {
    found: '“{found}”不是邮箱地址。',
    allowed: '一个邮箱地址，例如 name@example.com；没有则留空。',
    mend: '请更正邮箱地址。',
  },
  leftBeforeJoined: {
    found: '离职日期 {left} 早于入职日期 {joined}。',
    allowed: '先入职，后离职。',
    mend: '请更正其中一个日期。',
  },
  managerSelf: {
    found: '{email} 既是该员工本人，又是其上级。',
    allowed: '上级应为他人；最高负责人请留空。',
    mend: '填写由谁评价该员工，或清空该单元格。',
  },
  managerCircle: {
    found: '上下级关系形成循环：{chain}。',
    allowed: '逐级向上必须有终点。',
    mend: '请更正其中一人的上级。',
  },
  managerUnknown: {
    found: '上级 {email} 不在人员表中，也不是设置中的 HR。',
    allowed: '人员表中员工或 HR 的邮箱：只有他们才能评价。',
    mend: '核对拼写，或把该上级加入人员表。',
  },
  managerMissing: {
    found: '未填写上级。',
    allowed: '参评员工须有人评价，只有最高负责人可以留空。',
    mend: '填写上级的邮箱。',
  },
  tooFewDays: {
    found: '考核周期共 {all} 天，在岗 {days} 天。',
    allowed: '在岗满 {minimum} 天才有得分，不足则不评分。',
    mend: '日期无误则无需修改；最少天数在“设置”中。',
  },
  samePersonUnknown: {
    found: '“{id}”不是人员表中的其他行。',
    allowed: '同一员工第一行的编号，或留空。',
    mend: '填写该编号，或清空该单元格。',
  },
  lineNotTied: {
    found: '邮箱 {email} 在此有第二行，且未与编号 {other} 的行关联。',
    allowed: '同一员工的多行须关联，各段时间才能合并计算。',
    mend: '在“同一员工”中填写 {other}；如为他人，请更正邮箱。',
  },
  personWithoutKpis: {
    found: '该员工没有任何指标。',
    allowed: '参评员工须有指标，否则没有得分。',
    mend: '运行“建立或修复工作簿”，将按岗位添加指标。',
  },
  choiceUnknown: {
    found: '无法识别“{found}”。',
    allowed: '{allowed}。',
    mend: '请从单元格的下拉列表中选择。',
  },
  textTooLong: {
    found: '文本共 {found} 个字符。',
    allowed: '最多 {limit} 个字符。',
    mend: '请缩短文本，或放入文档后粘贴链接。',
  },
  kpiUnknown: {
    found: '指标“{found}”不在指标库中。',
    allowed: '指标库中的指标：单位、定义和汇总方式均取自指标库。',
    mend: '把它加入指标库；不需要则删除该行。',
  },
  duplicateKpi: {
    found: '同一指标已存在，见第 {first} 行。',
    allowed: '每项指标只能有一行；两行都会计分，权重会重复计算。',
    mend: '删除多余的一行。',
  },
  duplicateLine: {
    found: '“{found}”已存在，见第 {first} 行。',
    allowed: '每项只能有一行；重复时只有第一行有效。',
    mend: '删除多余的一行，或另设标识。',
  },
  rowIncomplete: {
    found: '该行没有说明属于谁，或是哪项指标。',
    allowed: '须有员工编号和指标，否则该行不计入任何人。',
    mend: '补充缺少的内容（指标标识列是隐藏的），或删除该行。',
  },
  rowWithoutPerson: {
    found: '人员表中没有编号“{id}”。',
    allowed: '人员表中的员工编号；该行目前不计入任何人。',
    mend: '把该员工加入人员表、更正编号，或删除该行。',
  },
  otherRole: {
    found: '该行在此表中，但该员工的岗位是{role}。',
    allowed: '指标应在本岗位的表中；此处的行仍会计分。',
    mend: '删除原岗位的行，或在人员表中为该员工另设一行。',
  },
  teamUnknown: {
    found: '人员表中没有人属于小组“{found}”。',
    allowed: '应与人员表中的写法一致（{allowed}）；留空表示整个部门。',
    mend: '改正此处或人员表中的写法：目前这些指标不计入任何人。',
  },
  servesNothing: {
    found: '该指标正在使用，但未支撑任何使用中的团队指标（“支撑的团队指标”：{serves}）。',
    allowed: '“团队指标”表中的一项。',
    mend: '在指标库中选择它支撑的团队指标，或把该团队指标加入“团队指标”表。',
  },
  templateNotFull: {
    found: '岗位模板“{template}”的权重合计为 {total}。',
    allowed: '合计必须为 {sum}：新员工以此为起点。',
    mend: '在“设置向导”的模板步骤中更正权重。',
  },
  templateKpiUnknown: {
    found: '岗位模板“{template}”中的指标“{found}”不在指标库中。',
    allowed: '指标库中的指标。',
    mend: '把它加入指标库，或删除该行。',
  },
  onlyResult: {
    found: '岗位模板“{template}”只有结果类指标。',
    allowed: '结果与过程并重（原则二）。',
    mend: '增加一项反映工作过程的指标。',
  },
  onlyProcess: {
    found: '岗位模板“{template}”只有过程类指标。',
    allowed: '结果与过程并重（原则二）。',
    mend: '增加一项反映工作成果的指标。',
  },
  onlyCounted: {
    found: '岗位模板“{template}”只有定量指标。',
    allowed: '定量与定性结合（原则三）。',
    mend: '增加一项评分类指标，例如团队协作。',
  },
  onlyJudged: {
    found: '岗位模板“{template}”只有定性指标。',
    allowed: '定量与定性结合（原则三）。',
    mend: '增加一项有数据的指标。',
  },
  periodUnreadable: {
    found: '“{found}”不是考核周期。',
    allowed: '2026-10、2026-Q4、2026-H2 或 2026。',
    mend: '请按此格式填写。',
  },
  settingNotANumber: {
    found: '“{setting}”为“{found}”。',
    allowed: '应为数字。',
    mend: '请填数字；更正之前无法计分。',
  },
  settingNotAShare: {
    found: '“{setting}”为“{found}”。',
    allowed: '0% 到 100% 之间的比例。',
    mend: '请填比例，例如 20%；更正之前无法计分。',
  },
  settingChoice: {
    found: '“{setting}”为“{found}”。',
    allowed: '{allowed}。',
    mend: '请从单元格的下拉列表中选择。',
  },
  gradeOrder: {
    found: '“{setting}”为 {found}。',
    allowed: '须低于“{better}”（{limit}）。',
    mend: '请更正其中之一；更正之前无法计分。',
  },
  ratingOrder: {
    found: '“{setting}”为 {found}。',
    allowed: '不得低于下一级评分的分值 {below}。',
    mend: '请更正：评分更高，得分不能更低。',
  },
  capBelowFloor: {
    found: '单项得分下限 {found} 高于上限 {cap}。',
    allowed: '下限须低于上限。',
    mend: '请更正其中之一；更正之前无法计分。',
  },
  hrMissing: {
    found: '未指定 HR。',
    allowed: '至少一个邮箱；指定之前任何人都可以建立或修复工作簿。',
    mend: '填写 HR 的邮箱，用逗号分隔。',
  },
  copyDiffers: {
    found:
      '“{copy}”是“{original}”的副本，不参与计分。此处为“{found}”，而“{original}”中为“{counts}”。不同的单元格共 {count} 个。',
    allowed: '只有“{original}”参与计分。',
    mend: '将需要的内容填入“{original}”，再自行删除副本；PerfScore 不会改动副本。',
  },
  copiedSheet: {
    found: '“{copy}”是“{original}”的副本，不参与计分。',
    allowed: '副本可以保留；只有“{original}”参与计分。',
    mend: '如不再需要，请自行删除，以免有人误填而得分不变。',
  },
  keyResultIncomplete: {
    found: '单元格为空。',
    allowed: '关键成果需要起始值和目标值，缺一项就没有进度。',
    mend: '补填数字；起始值为 0 也要填。',
  },
  keyResultWeight: {
    found: '权重为 {weight}。',
    allowed: '应为 0 或以上；全部留空则各关键成果同等计算。',
    mend: '去掉负号。',
  },
  confidenceOutside: {
    found: '信心指数为 {value}。',
    allowed: '{lowest} 至 {highest}。',
    mend: '按该范围填写把握程度；不计入得分。',
  },
  okrOwnerUnknown: {
    found: '人员表中没有编号“{id}”。',
    allowed: '人员表中的员工编号；小组的目标请留空。',
    mend: '更正编号，或清空后填写小组。',
  },
};
