import { defineTexts } from '../../admin/part'

export const texts = defineTexts({
  en: {
    'mine': 'My drafts',
    'mine.none': 'You have not written anything yet.',
    'waiting': 'Waiting to be published',
    'waiting.none': 'Everything that was written is published.',
    'coming': 'Coming',
    'coming.none': 'Nothing is set for a later time.',
    'coming.all': 'All that is coming',
    'facts': 'Figures to look at again',
    'facts.none': 'No figure is past its review date.',
    'published': 'Published last',
    'published.none': 'Nothing is published yet.',
    'reviewBy': 'Review by {date}',
  },
  fi: {
    'mine': 'Omat luonnokset',
    'mine.none': 'Et ole vielä kirjoittanut mitään.',
    'waiting': 'Odottaa julkaisua',
    'waiting.none': 'Kaikki kirjoitettu on julkaistu.',
    'coming': 'Tulossa',
    'coming.none': 'Mitään ei ole ajastettu.',
    'coming.all': 'Kaikki tulossa oleva',
    'facts': 'Tarkistettavat luvut',
    'facts.none': 'Mikään luku ei ole ohittanut tarkistuspäiväänsä.',
    'published': 'Viimeksi julkaistut',
    'published.none': 'Mitään ei ole vielä julkaistu.',
    'reviewBy': 'Tarkistettava {date} mennessä',
  },
  sv: {
    'mine': 'Mina utkast',
    'mine.none': 'Du har inte skrivit något ännu.',
    'waiting': 'Väntar på publicering',
    'waiting.none': 'Allt som har skrivits är publicerat.',
    'coming': 'På gång',
    'coming.none': 'Inget är inställt för senare.',
    'coming.all': 'Allt som är på gång',
    'facts': 'Siffror att se över',
    'facts.none': 'Ingen siffra har passerat sitt datum för översyn.',
    'published': 'Senast publicerat',
    'published.none': 'Inget är publicerat ännu.',
    'reviewBy': 'Ses över senast {date}',
  },
})

export const part = { name: 'home-screen', texts }
