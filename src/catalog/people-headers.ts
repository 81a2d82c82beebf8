// What HR systems call the columns of People, best name first, written without case, spaces and signs (“Employee #” is employeeno).

export type PeopleHeader =
  | 'person_id'
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'team'
  | 'role'
  | 'track'
  | 'lead'
  | 'manager_email'
  | 'joined'
  | 'left'
  | 'participation'
  | 'same_person_as';

const words = (text: string): readonly string[] => text.split(/\s+/);

/** A national identity number, a private address or a running number is none of them and stays unused. */
export const peopleHeaders: Readonly<Record<PeopleHeader, readonly string[]>> = {
  person_id: words(
    '工号 员工工号 员工编号 员工号 人员编号 人员工号 职工编号 职工号 员工编码 人员编码 员工id 人员id 编号 ' +
      'employeeid employeenumber employeeno employeecode empid empno empcode staffid staffno staffnumber ' +
      'workerid workerno personid personnelnumber personnelno payrollnumber userid id',
  ),
  name: words(
    '姓名 员工姓名 人员姓名 中文姓名 中文名 员工名称 名字 员工 人员 ' +
      'name fullname employeename staffname workername displayname preferredname legalname employee worker person',
  ),
  first_name: words('名 firstname givenname forename preferredfirstname legalfirstname'),
  last_name: words('姓 姓氏 lastname surname familyname legallastname'),
  email: words(
    '工作邮箱 企业邮箱 公司邮箱 办公邮箱 邮箱 员工邮箱 电子邮箱 邮箱地址 电子邮箱地址 电子邮件 邮件地址 邮件 google账号 ' +
      'workemail businessemail companyemail corporateemail officeemail workemailaddress googleaccount ' +
      'email emailaddress emailwork primaryemail mail userprincipalname',
  ),
  team: words(
    '小组 所属小组 团队 所属团队 组别 三级部门 二级部门 部门 所属部门 所在部门 部门名称 一级部门 ' +
      'team teamname subteam group subdepartment department departmentname dept division orgunit organizationalunit',
  ),
  role: words(
    '岗位 岗位名称 职位 职位名称 职务 职务名称 所属岗位 任职岗位 ' +
      'role jobrole jobtitle title position positiontitle positionname jobposition job jobname designation businesstitle',
  ),
  track: words('方向 岗位方向 专业方向 track specialty speciality specialization specialisation'),
  lead: words(
    '是否负责人 是否为负责人 是否团队负责人 是否小组负责人 是否组长 是否主管 负责人 islead isteamlead isteamleader teamlead teamleader lead',
  ),
  // Addresses before numbers before names: the first leaves nothing to look up, the last may be somebody's namesake.
  manager_email: words(
    '上级邮箱 直属上级邮箱 直接上级邮箱 汇报对象邮箱 主管邮箱 直属主管邮箱 经理邮箱 ' +
      'manageremail managersemail manageremailaddress linemanageremail supervisoremail supervisorsemail reportstoemail ' +
      '上级工号 直属上级工号 直接上级工号 上级编号 汇报对象工号 主管工号 ' +
      'managerid manageremployeeid manageremployeenumber managerno supervisorid reportstoid ' +
      '直属上级 直接上级 直属领导 直接领导 直属主管 直接主管 直线经理 汇报对象 汇报上级 汇报给 上级 上级姓名 直属上级姓名 直接上级姓名 ' +
      '上级主管 主管 主管姓名 经理 领导 ' +
      'manager managername directmanager linemanager linemanagername reportingmanager reportsto reportstoname reportingto ' +
      'supervisor supervisorname directsupervisor peoplemanager',
  ),
  joined: words(
    '入职日期 入职时间 入司日期 入司时间 到岗日期 加入日期 ' +
      'hiredate dateofhire originalhiredate joined joindate joiningdate dateofjoining datejoined startdate employmentstartdate',
  ),
  left: words(
    '离职日期 离职时间 最后工作日 离岗日期 ' +
      'left leavedate leavingdate dateleft dateofleaving terminationdate enddate employmentenddate exitdate lastday ' +
      'lastworkingday lastdayofwork separationdate',
  ),
  participation: words('参评状态 是否参评 participation'),
  same_person_as: words('同一员工 samepersonas'),
};

/** What people write into a cell that has nothing to say. */
export const emptyWords: readonly string[] = [
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  '无',
  'n/a',
  'na',
  'none',
  'null',
  '至今',
];

/** How a line of totals begins. */
export const totalLine =
  /^(合计|总计|小计|共计|总人数|人数合计|共\s*\d+\s*[人名]|((grand|sub)\s?-?)?total\b|total head\s?count\b)/;

/** How a line under the table begins that says who made it, when or on which page. */
export const noteLine =
  /^(制表|审核|打印|导出|备注|说明|注[:：]|第\s*\d+\s*页|(printed|exported|generated|created|page|notes?|source|report)\b)/;
