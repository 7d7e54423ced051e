/** Every word of the rules' pages. */
export const rulesEn = {
  'rules.back': 'All rules',
} as const;
