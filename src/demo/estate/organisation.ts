import type { Organisation } from '../../plugins/complaints/domain/charter/organisation';
import { say } from '../say';

/** The estate, its company and its city are invented; the telephone numbers have an area code that no city has. */
export const organisation: Organisation = {
  name: say("Egret Lake Gardens Residents' Service", '栖鹭湖苑物业服务中心'),
  phone: '0190-8812 0000',
  email: 'service@demo.redress.example',
  timezone: 'Asia/Shanghai',
  address: say(
    'Clubhouse, ground floor, 88 Lakeside Road, Egret Lake Gardens, Chengzhou',
    '澄州市栖鹭湖苑湖滨路 88 号会所一楼',
  ),
  emergencyNumber: '0190-8812 0999',
  emergencyText: say(
    'Is somebody trapped or hurt, do you see fire or smell gas, or is water pouring out? Do not fill in a form: ring our control room at once, day or night. In danger of life ring 119 (fire), 120 (ambulance) or 110 (police) first.',
    '有人被困或受伤、看到明火、闻到燃气味，或者正在大量跑水？请不要填表，立即拨打中控室电话，昼夜有人值守。危及生命时，请先拨打 119（火警）、120（急救）或 110（报警）。',
  ),
  introduction: say(
    'Something on the estate is not as it should be? Tell us here. You need no account and no name. You get a reference at once, a first answer within 24 hours, and a date by which the matter will be settled. You can watch every step, and so can we.',
    '小区里有什么不对劲？请在这里告诉我们。不用注册，也可以不留姓名。提交后马上得到受理编号，24 小时内有第一次答复，并有一个明确的办结日期。每走一步，您和我们都看得见。',
  ),
  notCovered: say(
    'Repairs inside your own flat are ordered at the service desk and are not complaints. Disputes between neighbours about property or money belong to the mediation committee of the Lakeside community. Crime belongs to the police (110).',
    '户内维修请到前台报修，不按投诉办理。邻里之间的财产、债务纠纷，请找湖滨社区人民调解委员会。违法犯罪行为请拨打 110 报警。',
  ),
  appeal: say(
    'Not content with our answer? Reopen the complaint on its tracking page, or answer the survey and say what is missing: the head of the department looks at it again and writes to you. If that does not settle it, you can turn to the owners’ committee of Egret Lake Gardens, then to the Lakeside Subdistrict Office or the district housing bureau, or ring the 12345 city hotline. Your right to go to court is not touched by any of this.',
    '对答复不满意？请在查询页面申请重新办理，或在回访问卷里写明还缺什么，由部门负责人重新审看并书面答复您。仍未解决的，可以向栖鹭湖苑业主委员会反映，再向湖滨街道办事处或区住房建设主管部门投诉，也可以拨打 12345 政务服务便民热线。以上办法不影响您向法院起诉的权利。',
  ),
  privacy: say(
    'We ask only for what is needed to settle your complaint. Your name, telephone and e-mail are seen by the people who work on it and by nobody else; they never appear on public pages. You may leave them out. You can ask us at any time what we keep about you and have it corrected or erased.',
    '我们只收集办理投诉所必需的信息。您的姓名、电话和邮箱只有经办人员看得到，不会出现在任何公开页面上，您也可以不填。您可以随时向我们查询所保存的个人信息，并要求更正或删除。',
  ),
};
