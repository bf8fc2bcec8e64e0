import type { Locale } from '@ican/shared/vocabulary'

const list = (words: string) => words.trim().split(/\s+/)

/**
 * Words of which compounds are made in texts about research, care and an organisation, by language. A compound is
 * taken apart where all its parts stand here. English writes its compounds apart.
 */
export const compoundWords: Record<Locale, string[]> = {
  en: [],
  fi: list(`
    aihe aika aineisto alusta analyysi ammatti apu arki arvio arvo asema asia asiakas asiantuntija avain biopankki data digi
    elin elämä ennuste erikois esi etu genomi geeni haastattelu haku hallinto hallitus hanke henkilö historia hoito hoitaja huippu huolto hyöty
    hyvinvointi ihminen ikä imu ilmoitus isku jakso jalosto johtaja johto julkaisu juttu jäsen kansa kartta kasvain kehitys keskus
    kertomus keuhko kieli kilpailu koe kokeilu kokemus kokous korkea koulu koulutus kudos kumppani kurssi kuva kysely käynti käyttö käyttäjä
    laatu laite laitos laki lapsi laskenta lause leikkaus leima lippu lippulaiva lista luku lupa luento lähde lääke lääkäri lääketiede
    löydös maailma maksa maksu malli mahdollisuus menetelmä merkki mittari mies muoto muutos neuvosto nimi numero nuori näyte ohje ohjaus ohjelma
    oikeus oma osa osaaminen osallistuja osasto osoite paikka palaute palvelu pankki periaate perhe piiri pohja potilas profiili profilointi puhelin pyyntö
    päivä raha rahoitus rahasto raja rakenne rekisteri resurssi rinta ryhmä sairaala sairaus sana selkokieli selvitys seminaari sivu sopimus sosiaali solu
    suoja suomi suositus suostumus suoli suunnitelma symposium syöpä säde sähkö säätiö tapa tapahtuma tavoite teko tekniikka teknologia tekijä terapia
    terveys testi teko tiede tieto tila tilaisuus tilasto tinka toiminta toimi toimija toisio tuki tulos tulkinta turva tutkija tutkimus tuote
    tuotanto työ tyyppi tähti uutinen vaihe vaikutus vaihto valinta valio valvonta vaste vastaus vastuu verkko verkosto veri vertais video viesti viestintä virasto
    voima vuosi väestö väittely yhdistys yhteinen yhteys yhteistyö yhteystieto yksikkö yksilö yliopisto yritys ystävä
  `),
  sv: list(`
    analys arbete avdelning avtal barn behandling behov bild biobank blod bröst cancer cell central chef data databas delegation deltagare
    diagnos diagnostik digital drift dygn enhet enkät expert fall flagg flaggskepp folk forskare forskning forum framtid fråga frågor föreläsning förening företag
    förslag förvaltning general genom grund grupp handling hem hjälp hud hälsa hälso högskola information innehåll institut intresse journal kalender kapital kliniker klinik kontakt
    konsortium kostnad kropp kunskap kurs kvalitet kluster kvinna kärna laboratorium lag ledare ledning liv lung länk lärare läkare läkemedel läkar läsår magister material medel medicin medlem metod
    miljö modell molekyl möte namn nationell norm nyckel nyhet nätverk näring område ord organ partner patient person plan plats plattform politik press process
    profil program projekt prostata prov publik publikation rapport register resultat resurs roll råd rätt sam samarbete samhälle samling samtycke sekretess seminarium service sida
    sjuk sjukdom sjukhus sjukvård skola skydd social sommar språk stat statistik stiftelse stråle studie studier stöd styrelse styrka svar symposium system säkerhet
    tal teknik teknologi terapi test text tid tillstånd tjänst tumör undersökning union universitet utbildning utlåtande utskott utveckling utvärdering uppgift vecka verksamhet verktyg
    vetenskap video vård vävnad värde värld år åtgärd öppen
  `),
}
