/** English words of the admin that Strapi has, and that say something else to whoever writes for the site. */
export const generalEn: Record<string, string> = {
  'app.components.LeftMenu.navbrand.title': 'Content management',
  'Auth.form.welcome.title': 'Welcome',
  'Auth.form.welcome.subtitle': 'Log in to write for the site',
  'Auth.form.register.subtitle': 'Choose a password, and you can begin.',
  'app.notifications': 'Messages',
  'upload.asset-details.crop.trigger': 'Crop and focal point',
  'HomePage.header.subtitle': 'Write, check and publish what the site shows',
  'HomePage.addWidget.title': 'Show a hidden box',
  'HomePage.addWidget.button': 'Show a hidden box',
  'HomePage.addWidget.noWidgetsAvailable': 'All boxes are shown already',
  'HomePage.addWidget.selectWidget': 'Show the box {widgetName}',
  'HomePage.widget.delete': 'Hide this box',
  'content-manager.components.LeftMenu.collection-types': 'Content',
  'content-manager.components.LeftMenu.single-types': 'Settings',
  'content-manager.components.DynamicZone.add-component': 'Add a block to {componentName}',
}
