import type { OpportunityEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const consortium: OpportunityEntry = {
  kind: 'opportunity',
  key: 'flagship-project-consortium',
  shared: {
    kind: 'consortium',
    availability: 'open',
    contactPurpose: 'partners',
    position: 1,
  },
  texts: {
    en: {
      title: 'Flagship Project consortium',
      slug: 'flagship-project-consortium',
      lead: 'Become a partner in the globally unique iCAN Flagship Project, the core of the cluster, and help to shape its work.',
      audience: 'Private partners in oncology and digital health.',
      benefits: [
        { title: 'Samples, data and models', text: 'Unprecedented access to a vast repository of patient samples, longitudinal health data, detailed molecular profiles and complex disease models.' },
        { title: 'The Discovery Platform', text: 'A broad set of tools for analysing data at the individual level, in a safe environment that complies with the GDPR.' },
        { title: 'Clear agreements', text: 'Agreements on access to data and on their ownership are transparent.' },
        { title: 'Clinical and register data together', text: 'Full real-world clinical data, raw and in OMOP form, with health events from the national registers: a unique combination.' },
        { title: 'Expertise', text: 'Researchers in oncology and digital health support and guide your innovation.' },
      ],
      body: rich(`
        The Flagship Project reached national coverage in {fact:national-coverage}. Private partners in its consortium gain exclusive access to take part in this work and shape it.

        Write to us and tell us what you would like to achieve.
      `),
    },
    fi: {
      title: 'Lippulaivahankkeen konsortio',
      slug: 'lippulaivahankkeen-konsortio',
      lead: 'Ryhtykää kumppaniksi maailmanlaajuisesti ainutlaatuiseen iCANin lippulaivahankkeeseen, joka on klusterin ydin, ja vaikuttakaa sen työhön.',
      audience: 'Yksityiset kumppanit onkologian ja digitaalisen terveyden aloilla.',
      benefits: [
        { title: 'Näytteet, aineistot ja mallit', text: 'Ennennäkemättömän laaja kokonaisuus potilasnäytteitä, pitkän ajan terveystietoja, yksityiskohtaisia molekyyliprofiileja ja monimutkaisia tautimalleja.' },
        { title: 'Discovery Platform', text: 'Monipuoliset analyysityökalut yksilötason tiedoille tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä.' },
        { title: 'Selkeät sopimukset', text: 'Aineistojen käytöstä ja omistuksesta tehdään läpinäkyvät sopimukset.' },
        { title: 'Kliiniset tiedot ja rekisteritiedot yhdessä', text: 'Ainutlaatuinen yhdistelmä: potilaiden hoidossa kertyneet täydelliset kliiniset tiedot raakamuodossa ja OMOP-mallin mukaisina sekä kansallisten rekisterien terveystapahtumat.' },
        { title: 'Asiantuntemus', text: 'Onkologian ja digitaalisen terveyden tutkijat tukevat ja ohjaavat innovaatiotyötänne.' },
      ],
      body: rich(`
        Lippulaivahankkeesta tuli valtakunnallinen vuonna {fact:national-coverage}. Sen konsortion yksityiset kumppanit pääsevät vaikuttamaan hankkeen suuntaan ja osallistumaan työhön, joka on avoin vain konsortion jäsenille.

        Kirjoittakaa meille ja kertokaa, mihin pyritte.
      `),
    },
    sv: {
      title: 'Flaggskeppsprojektets konsortium',
      slug: 'flaggskeppsprojektets-konsortium',
      lead: 'Bli partner i iCANs globalt unika flaggskeppsprojekt, klustrets kärna, och var med och forma arbetet.',
      audience: 'Privata partner inom onkologi och digital hälsa.',
      benefits: [
        { title: 'Prov, data och modeller', text: 'En aldrig tidigare skådad mängd patientprov, hälsodata från lång tid, detaljerade molekylära profiler och komplexa sjukdomsmodeller.' },
        { title: 'Discovery Platform', text: 'Mångsidiga analysverktyg för data på individnivå i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav.' },
        { title: 'Tydliga avtal', text: 'Avtalen om tillgång till data och äganderätt är transparenta.' },
        { title: 'Kliniska data och registerdata tillsammans', text: 'En unik kombination: fullständiga kliniska data från vården, i råform och enligt OMOP-modellen, med hälsohändelser ur de nationella registren.' },
        { title: 'Sakkunskap', text: 'Forskare inom onkologi och digital hälsa stöder och vägleder ert innovationsarbete.' },
      ],
      body: rich(`
        Flaggskeppsprojektet blev rikstäckande {fact:national-coverage}. Privata partner i konsortiet får exklusiv tillgång till arbetet: de kan delta i det och forma det.

        Skriv till oss och berätta vad ni vill uppnå.
      `),
    },
  },
}
