import type { Stage } from '../../plugins/complaints/domain/charter/workflow';
import { say } from '../say';

/** The seven steps of Chinese property practice, each in the phase that clocks and pages go by. */
export const stages: readonly Stage[] = [
  {
    key: 'accept',
    name: say('Accept', '受理'),
    explanation: say(
      'We have your complaint and it has a reference. The service centre reads it and makes sure it is understood.',
      '投诉已登记并有编号，服务中心正在阅读，确认把情况弄明白。',
    ),
    phase: 'received',
    nextKeys: ['pass-on', 'judge'],
  },
  {
    key: 'pass-on',
    name: say('Pass on', '传递'),
    explanation: say(
      'It has gone to the department that is responsible; one person there is being named for it.',
      '已转到责任部门，正在确定由谁负责到底。',
    ),
    phase: 'received',
    nextKeys: ['judge', 'accept'],
  },
  {
    key: 'judge',
    name: say('Judge', '判断'),
    explanation: say(
      'We look at the facts on the spot: what happened, why, and what we owe you.',
      '到现场核实情况：发生了什么、原因是什么、该由我们做什么。',
    ),
    phase: 'in-progress',
    nextKeys: ['carry-out', 'pass-on'],
  },
  {
    key: 'carry-out',
    name: say('Carry out', '处理'),
    explanation: say(
      'It is clear what has to be done, and it is being done.',
      '处理办法已经确定，正在实施。',
    ),
    phase: 'in-progress',
    nextKeys: ['judge', 'follow'],
  },
  {
    key: 'follow',
    name: say('Follow', '跟踪'),
    explanation: say(
      'The work is done. We keep an eye on whether it lasts and ask you whether you are content.',
      '处理完毕。我们继续观察效果是否稳定，并请您评价。',
    ),
    phase: 'resolved',
    nextKeys: ['verify'],
  },
  {
    key: 'verify',
    name: say('Verify', '验证'),
    explanation: say(
      'Somebody who did not do the work checks it on the spot or calls on you.',
      '由未参与处理的人员现场复查或上门回访。',
    ),
    phase: 'resolved',
    nextKeys: ['summarise', 'follow'],
  },
  {
    key: 'summarise',
    name: say('Summarise', '归纳'),
    explanation: say(
      'The complaint is closed and filed. Its cause goes into our monthly review, so that it does not happen again.',
      '投诉已办结归档，原因纳入每月复盘，避免再次发生。',
    ),
    phase: 'closed',
    nextKeys: [],
  },
];
