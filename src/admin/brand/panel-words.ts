/** Strapi's own sentences where they would speak of Strapi. */
export const panelWords = {
  en: {
    'Auth.form.welcome.title': 'Welcome to Redress',
    'Auth.form.welcome.subtitle': 'Sign in with your staff account',
    'Auth.form.button.login': 'Sign in',
    'app.components.LeftMenu.navbrand.title': 'Redress',
    'app.components.LeftMenu.navbrand.workplace': 'Staff',
    'HomePage.header.subtitle': 'What waits today',
  },
  'zh-Hans': {
    'Auth.form.welcome.title': '欢迎使用 Redress',
    'Auth.form.welcome.subtitle': '请使用员工账号登录',
    'Auth.form.button.login': '登录',
    'app.components.LeftMenu.navbrand.title': 'Redress',
    'app.components.LeftMenu.navbrand.workplace': '员工后台',
    'HomePage.header.title': '您好，{name}',
    'HomePage.header.subtitle': '今天的工作',
    'widget.profile.title': '个人信息',
    'global.profile.settings': '个人设置',
    'HomePage.addWidget.title': '添加组件',
    'HomePage.addWidget.button': '添加组件',
  },
};
