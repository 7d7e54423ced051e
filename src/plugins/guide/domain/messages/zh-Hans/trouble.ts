import type { trouble as en } from '../en/trouble';

export const trouble: Record<keyof typeof en, string> = {
  notFoundTitle: '没有这个页面',
  notFoundText: '可能网址不完整，或者页面已经移走。您提交过的内容不受影响。',
  foreignTitle: '这次提交没有被接受',
  foreignText:
    '表单来自其他网站，或者浏览器隐藏了来源。为了保护您，我们只接受本站页面提交的表单。没有保存任何内容。',
  foreignNext: '请在本站打开页面，重新提交一次。',
  tooLargeTitle: '一次提交的内容太多',
  tooLargeText: '没有保存任何内容。请返回上一页，删减后重新提交；其余内容以后可以留言补充。',
  unreadableTitle: '无法读取提交的内容',
  unreadableText: '浏览器发来的内容我们看不懂，没有保存。请返回后重试。',
  busyTitle: '操作太频繁',
  busyText: '这里的尝试次数过多，请过几分钟再试。您提交过的内容没有丢失。',
  minute: '1 分钟',
  minutes: '{n} 分钟',
  busyDraftText:
    '您所用的网络（可能与他人共用）短时间内开始了很多投诉。请返回上一页，{wait}后继续，您填的内容还在。',
  busyReportTitle: '您的投诉还没有提交',
  busyReportText:
    '您所用的网络（可能与他人共用）短时间内提交了很多投诉。您写的内容已经保留，{wait}后可以原样提交。',
  busyReportBack: '回到我写的内容',
  busyMessage: '短时间内发送的留言太多。您写的内容还在这里，{wait}后可以发送',
  busyTrack: '错误次数太多，请在{wait}后再试。如果查询密码遗失，请打电话给我们',
  brokenTitle: '我们这边出了问题',
  brokenRead: '这不是您的问题，您以前提交的内容没有丢失。请稍后再试。',
  brokenSent:
    '这不是您的问题。为稳妥起见，请当作刚才的内容没有收到：返回上一页重新提交。重复提交只会登记一次。',
  unavailableTitle: '服务暂时不可用',
  unavailableRead: '您以前提交的内容没有丢失，请几分钟后再试。',
  unavailableSent:
    '刚才提交的内容没有收到。请返回上一页，内容还在表单里，过几分钟重新提交。重复提交只会登记一次。',
  unreadyTitle: '服务正在准备中',
  unreadyText: '办事章程尚未发布。请管理员登录 /admin，填好章程并发布。',
  other: '如果着急，请用其他方式告诉我们：',
  toHome: '回到首页',
};
