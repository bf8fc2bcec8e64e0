import type { Locale } from '@ican/shared/vocabulary'

/**
 * The list that editors begin with: words that people use for what sites like this say in other words, by language,
 * with commas between them.
 */
export const shippedSynonyms: Record<Locale, string>[] = [
  {
    en: 'relatives, family, families, loved ones, next of kin, carers, people close to you',
    fi: 'läheiset, omaiset, perhe, sukulaiset, perheenjäsenet, lähiomaiset, omaishoitaja',
    sv: 'närstående, anhöriga, familj, släktingar, familjemedlemmar',
  },
  {
    en: 'funding, money, investment, budget, financing, grant, funder',
    fi: 'rahoitus, raha, investointi, budjetti, apuraha, rahoittaja, avustus',
    sv: 'finansiering, pengar, investering, budget, bidrag, medel, finansiär',
  },
  {
    en: 'paid, payment, compensation, reward, reimbursement, cost',
    fi: 'raha, maksaa, palkkio, korvaus, maksu, maksuton, ilmainen',
    sv: 'betalt, ersättning, arvode, kostar, gratis, kostnadsfritt',
  },
  {
    en: 'price, fee, cost, terms of membership, membership fee, charge',
    fi: 'hinta, maksu, kustannus, jäsenmaksu, jäsenyyden ehdot',
    sv: 'pris, avgift, kostnad, medlemsavgift, villkoren för medlemskap',
  },
  {
    en: 'membership fee, membership',
    fi: 'jäsenmaksu, jäsenyys',
    sv: 'medlemsavgift, medlemskap',
  },
  {
    en: 'artificial intelligence, AI, machine learning, algorithm',
    fi: 'tekoäly, koneoppiminen, AI, algoritmi',
    sv: 'artificiell intelligens, AI, maskininlärning, algoritm',
  },
  {
    en: 'plain language, easy language, easy read, easy to read, simple language, plain English',
    fi: 'selkokieli, selkeä kieli, selkeästi kerrottuna, selkosuomi, helppolukuinen, helppo lukea',
    sv: 'lättläst, lätt språk, klarspråk, klar svenska, lätt svenska',
  },
  {
    en: 'expert by experience, lived experience, patient representative, patient advocate, peer support',
    fi: 'kokemusasiantuntija, potilasedustaja, potilaiden edustaja, kokemustoimija, vertaistuki',
    sv: 'erfarenhetsexpert, patientföreträdare, brukarmedverkan, patientrepresentant, kamratstöd',
  },
  {
    en: 'patient board, patient council, advisory board, patient panel, POTKU',
    fi: 'potilasneuvosto, kansalaisneuvosto, potilasraati, asiakasraati, POTKU',
    sv: 'patientråd, medborgarråd, patientpanel, brukarråd, POTKU',
  },
  {
    en: 'contact, contact details, contact information, phone, phone number, telephone, call, ring, email, e-mail, mail, address, reach',
    fi: 'yhteystiedot, puhelin, puhelinnumero, numero, soittaa, sähköposti, email, osoite, ottaa yhteyttä, tavoittaa',
    sv: 'kontakt, kontaktuppgifter, telefon, telefonnummer, ringa, e-post, mejl, mejla, epost, adress, nå',
  },
  {
    en: 'media, press, journalist, journalists, interview, newspaper, press release',
    fi: 'media, lehdistö, toimittaja, haastattelu, haastateltava, tiedotusvälineet, lehdistötiedote',
    sv: 'medier, media, press, journalist, intervju, reporter, pressmeddelande',
  },
  {
    en: 'voluntary, refuse, say no, decline, opt out, forced, obligatory, compulsory',
    fi: 'vapaaehtoinen, kieltäytyä, sanoa ei, kielto, pakko, pakollinen',
    sv: 'frivilligt, tacka nej, säga nej, vägra, neka, tvungen, obligatoriskt',
  },
  {
    en: 'withdraw, cancel, revoke, take back, change my mind, changed my mind',
    fi: 'perua, peruuttaa, peruutus, perua suostumus, muuttaa mieleni, katua',
    sv: 'återkalla, ta tillbaka, dra tillbaka, ångra, ändra mig',
  },
  {
    en: 'kept, stored, storage, retention',
    fi: 'säilyttää, säilytys, varastoida, tallettaa',
    sv: 'bevara, spara, lagra, förvara',
  },
  {
    en: 'consent, permission, authorisation',
    fi: 'suostumus, lupa, valtuutus',
    sv: 'samtycke, tillstånd, medgivande',
  },
  {
    en: 'consent form, form, document',
    fi: 'suostumuslomake, lomake, paperi',
    sv: 'blankett, formulär, samtyckesblankett',
  },
  {
    en: 'samples, specimens, blood sample, tissue sample, tumour sample, biopsy',
    fi: 'näytteet, verinäyte, verikoe, kudosnäyte, koepala, kasvainnäyte',
    sv: 'prov, blodprov, vävnadsprov, tumörprov, biopsi',
  },
  {
    en: 'genes, DNA, genome, genetic, genetics, gene test',
    fi: 'geenit, DNA, perimä, genomi, geenitesti, geenitutkimus',
    sv: 'gener, DNA, arvsmassa, genom, gentest',
  },
  {
    en: 'treatment, therapy, care',
    fi: 'hoito, terapia',
    sv: 'behandling, vård, terapi',
  },
  {
    en: 'medicine, drug, medication, prescription',
    fi: 'lääke, lääkitys, resepti',
    sv: 'läkemedel, medicin, recept',
  },
  {
    en: 'trial, clinical trial, study drug',
    fi: 'kliininen koe, lääketutkimus, kliininen tutkimus, lääkekoe',
    sv: 'klinisk prövning, läkemedelsprövning, klinisk studie',
  },
  {
    en: 'tumour, tumor, cancer',
    fi: 'kasvain, syöpä, tuumori',
    sv: 'tumör, cancer, kräfta',
  },
  {
    en: 'precision medicine, personalised medicine, individualised medicine, tailored treatment',
    fi: 'yksilöllistetty lääketiede, täsmälääketiede, yksilöity hoito, täsmähoito',
    sv: 'precisionsmedicin, individanpassad medicin, skräddarsydd behandling',
  },
  {
    en: 'hospital, hospitals, clinic, HUS, care unit',
    fi: 'sairaala, sairaalat, klinikka, HUS, hoitopaikka',
    sv: 'sjukhus, klinik, HUS, vårdenhet',
  },
  {
    en: 'patient, ill, sick person',
    fi: 'potilas, sairastunut',
    sv: 'patient, sjuk, insjuknad',
  },
  {
    en: 'company, companies, business, enterprise, industry, startup, firm',
    fi: 'yritys, yritykset, firma, teollisuus, startup, liikeyritys',
    sv: 'företag, bolag, industri, startup, näringsliv',
  },
  {
    en: 'pharma, pharmaceutical industry, pharmaceutical company, drug company',
    fi: 'lääkeyritys, lääketeollisuus, lääkefirma',
    sv: 'läkemedelsindustri, läkemedelsföretag, läkemedelsbolag',
  },
  {
    en: 'partner, partnership, collaboration, cooperation, work with us, collaborate',
    fi: 'kumppani, kumppanuus, yhteistyö, yhteistyökumppani',
    sv: 'partner, partnerskap, samarbete, samarbetspartner',
  },
  {
    en: 'take part, participate, participation, join, get involved, involved, involvement',
    fi: 'osallistua, liittyä, mukaan, olla mukana, osallistuminen',
    sv: 'delta, gå med, går jag med, vara med, bli medlem, medverka, deltagande',
  },
  {
    en: 'privacy, data protection, GDPR, personal data',
    fi: 'tietosuoja, yksityisyys, GDPR, henkilötiedot, tietosuojaseloste',
    sv: 'dataskydd, integritet, GDPR, personuppgifter, dataskyddsbeskrivning',
  },
  {
    en: 'safe, secure, security, data breach',
    fi: 'turvallinen, tietoturva, suojattu, tietovuoto',
    sv: 'säker, säkerhet, datasäkerhet, dataläcka',
  },
  {
    en: 'cookies, tracking, analytics',
    fi: 'evästeet, seuranta, kävijäseuranta',
    sv: 'kakor, cookies, spårning',
  },
  {
    en: 'accessibility, screen reader, disability',
    fi: 'saavutettavuus, esteettömyys, ruudunlukija',
    sv: 'tillgänglighet, skärmläsare, funktionsnedsättning',
  },
  {
    en: 'complaint, complaints, complain, appeal, feedback',
    fi: 'valitus, valittaa, kantelu, kannella, palaute, selvityspyyntö',
    sv: 'klagomål, klaga, anmäla, respons, återkoppling',
  },
  {
    en: 'founded, established, started, began, set up',
    fi: 'perustettu, perustaa, perustamisvuosi, aloitti, alkoi',
    sv: 'grundades, grundat, inrättades, startade, började',
  },
  {
    en: 'decide, decision, decision-making, steering board, board of directors, management, leads, runs',
    fi: 'päättää, päätös, päätöksenteko, ohjausryhmä, johtoryhmä, hallitus, johtaa',
    sv: 'bestämma, beslut, beslutsfattande, styrgrupp, styrelse, ledning, leder',
  },
  {
    en: 'impact, effect, outcome, achieved, achievements, accomplishments, results, benefits',
    fi: 'vaikuttavuus, vaikutus, saavutukset, saatu aikaan, aikaansaannokset, tulokset',
    sv: 'genomslag, effekt, verkan, uppnått, åstadkommit, resultat',
  },
  {
    en: 'term, period, phase',
    fi: 'kausi, jakso, vaihe',
    sv: 'period, fas',
  },
  {
    en: 'publication, article, paper, research paper, journal',
    fi: 'julkaisu, artikkeli, tutkimusartikkeli, väitöskirja',
    sv: 'publikation, artikel, avhandling',
  },
  {
    en: 'event, seminar, webinar, course, workshop, conference',
    fi: 'tapahtuma, seminaari, webinaari, kurssi, työpaja, konferenssi',
    sv: 'evenemang, seminarium, webbinarium, kurs, workshop, konferens',
  },
  {
    en: 'staff, team, people, employees, personnel, researchers',
    fi: 'henkilöstö, henkilökunta, ihmiset, tiimi, työntekijät, tutkijat',
    sv: 'personal, medarbetare, personer, team, anställda, forskare',
  },
  {
    en: 'download, file, report, PDF, brochure',
    fi: 'ladattava, tiedosto, raportti, PDF, esite',
    sv: 'ladda ner, fil, rapport, PDF, broschyr',
  },
  {
    en: 'registry, register, national registers',
    fi: 'rekisteri, kansallinen rekisteri, terveysrekisteri',
    sv: 'register, nationellt register, hälsoregister',
  },
  {
    en: 'data, information, health data, health records, medical records',
    fi: 'tiedot, data, terveystiedot, potilastiedot, sairauskertomus',
    sv: 'uppgifter, data, hälsouppgifter, patientuppgifter, patientjournal',
  },
  {
    en: 'captions, captioning, subtitles',
    fi: 'tekstitys, tekstittää, tekstitetty',
    sv: 'textning, textas, undertexter',
  },
  {
    en: 'raw data, raw form',
    fi: 'raakadata, raakamuoto',
    sv: 'rådata, råform',
  },
]
