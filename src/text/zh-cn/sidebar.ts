// 侧边栏自身的文字：框架，以及各表单共用的部件。
import type { sidebar as english } from '../en/sidebar';
import type { Translated } from '../translated';
import { panels } from './panels';

export const sidebar: Translated<typeof english> = {
  listSeparator: '、',
  panels,
  frame: {
    navigation: '面板',
    opening: '正在打开…',
    loading: '正在读取…',
    repair: '建立或修复工作簿',
    tryAgain: '重试',
    roles: { hr: 'HR', manager: '上级', employee: '员工' },
    who: '{name}（{roles}）',
    notForYou: '“{panel}”不对您开放，已回到此处。',
    unknownPerson:
      '谷歌没有告知您在此使用的账号，因此只能查看。在其他公司的文件中常会如此，请文件所有者为您在该公司的账号开通权限。',
  },
  bridge: {
    accounts:
      '谷歌未允许此面板访问。多半是因为同一浏览器登录了多个谷歌账号：请用只登录一个账号的浏览器用户或无痕窗口打开文件。您填写的内容已保留。',
    timeout: '谷歌未及时响应，但内容可能已经保存。请重试，不会重复保存。您填写的内容已保留。',
    busy: '其他人正在保存，请稍候重试。您填写的内容已保留。',
    offline: '网络未连接，请检查网络后重试。您填写的内容已保留。',
    other: '出了问题，内容可能尚未保存。请重试；仍不行时，请关闭面板后重新打开。您填写的内容已保留。',
  },
  fields: {
    optional: '（选填）',
    choose: '请选择',
    choosePerson: '请选择员工',
    person: '员工',
    personWithRole: '{name} · {role}',
    personWithId: '{label} · {personId}',
    characters: '已填 {count} 字，最多 {most} 字',
    tooManyCharacters: '已填 {count} 字，最多 {most} 字，请删减',
    notANumber: '“{found}”不是数字，请按 1200 或 1,200.5 的写法填写。',
    notAPercentage: '“{found}”不是百分比，请按 95% 的写法填写。',
    onlyPercent: '“{found}”是百分比，此处应填数字。',
    unit: '单位：{unit}',
  },
  errors: {
    title: '请检查：',
  },
  drafts: {
    restored: '已恢复您 {at} 填写的内容。',
    discard: '放弃草稿',
    keeping: '正在保存草稿…',
    kept: '草稿已保存',
    tooLong: '内容过长，无法存为草稿，关闭面板后会丢失。请提交或删减。',
    notKept: '草稿暂时未能保存，请勿关闭面板；继续填写时会再次尝试。',
    notLoaded: '未能取回您之前填写的内容。',
    goOn: '不取回，继续',
  },
  weights: {
    sum: '权重合计：{sum} / {full}',
    short: '还差 {rest}',
    over: '超出 {rest}',
    full: '已配满',
    unreadable: '有权重无法识别',
    split: '分配余下权重',
    takeOff: '从其余指标中扣减',
  },
  stale: {
    title: '其他人已先保存了这份内容',
    who: '{name} 于 {at} 保存。',
    explain: '您填写的内容没有丢失。请对比后选择以哪一版为准。',
    yours: '您填写的',
    theirs: '已保存的',
    empty: '（空）',
    keepMine: '以我的为准并保存',
    takeTheirs: '采用已保存的',
  },
  copy: {
    copy: '复制',
    copied: '已复制。',
    selected: '文字已选中，请按键盘的复制快捷键。',
  },
};
