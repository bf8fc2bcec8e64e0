/** Finnish words of the admin as a whole that Strapi lacks, by their full keys. */
export const generalFi: Record<string, string> = {
  'app.error.chunk.message': 'Näkymää ei voitu ladata. Palvelin saattaa olla käynnistymässä tai yhteys katkesi. Lataa sivu uudelleen.',
  'app.error.chunk.reload': 'Lataa sivu uudelleen',
  'app.error.chunk.title': 'Näkymää ei voitu ladata',
  'app.components.Select.placeholder': 'Valitse',
  'app.session.ended.title': 'Istunto on päättynyt',
  'app.session.ended.unsaved': 'Istuntosi on päättynyt eikä sitä voi jatkaa. Tallentamattomat muutokset katoavat, kun kirjaudut ulos.',
  'app.utils.update-filter': 'Päivitä suodatin',
  'app.HeaderLayout.docLink.label': 'Lue lisää ohjeista',
  'global.sessions.active-devices': 'Käytössä olevat laitteet',
  'blocks': 'Lohkot',
}
