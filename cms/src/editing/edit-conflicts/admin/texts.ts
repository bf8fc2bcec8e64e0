import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    title: '{name} has saved this since you opened it',
    intro: 'Nothing has been lost, and nothing of yours is saved yet. Where you both changed a field, choose. Then check the form and save.',
    collides: 'You both changed',
    onlyMine: 'Only you changed: yours is kept',
    onlyTheirs: 'Only {name} changed: theirs is kept',
    mine: 'Yours',
    theirs: 'As {name} saved it',
    empty: '(empty)',
    nothing: 'The fields are the same. You can save.',
    use: 'Use in the form',
    merged: 'The form now has what you chose. Check it and save.',
  },
  fi: {
    title: '{name} on tallentanut tämän sen jälkeen, kun avasit sen',
    intro: 'Mitään ei ole kadonnut, eikä sinun tekstiäsi ole vielä tallennettu. Valitse niissä kentissä, joita muutitte molemmat. Tarkista sitten lomake ja tallenna.',
    collides: 'Muutitte molemmat',
    onlyMine: 'Vain sinä muutit: sinun tekstisi jää',
    onlyTheirs: 'Vain {name} muutti: hänen tekstinsä jää',
    mine: 'Sinun',
    theirs: '{name} tallensi näin',
    empty: '(tyhjä)',
    nothing: 'Kentät ovat samat. Voit tallentaa.',
    use: 'Vie nämä lomakkeeseen',
    merged: 'Lomakkeessa on nyt se, minkä valitsit. Tarkista ja tallenna.',
  },
  sv: {
    title: '{name} har sparat detta sedan du öppnade det',
    intro: 'Inget har gått förlorat, och inget av ditt är sparat än. Välj i de fält som ni båda har ändrat. Gå sedan igenom formuläret och spara.',
    collides: 'Ni har båda ändrat',
    onlyMine: 'Bara du har ändrat: ditt behålls',
    onlyTheirs: 'Bara {name} har ändrat: den texten behålls',
    mine: 'Ditt',
    theirs: 'Så som {name} sparade det',
    empty: '(tomt)',
    nothing: 'Inget fält skiljer sig. Du kan spara.',
    use: 'Sätt in detta i formuläret',
    merged: 'Formuläret innehåller nu det du valde. Gå igenom det och spara.',
  },
})

export const part = { name: 'save-conflicts', texts }
