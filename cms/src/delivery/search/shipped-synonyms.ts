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
    en: 'plain language, easy language, easy read, easy to read, simple language, plain English, simple, simply, in simple terms, for beginners',
    fi: 'selkokieli, selkeä kieli, selkeästi kerrottuna, selkosuomi, helppolukuinen, helppo lukea, yksinkertainen, yksinkertaisesti, helposti, kansankielellä',
    sv: 'lättläst, lätt språk, klarspråk, klar svenska, lätt svenska, enkel, enkelt, enkla ord',
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
    en: 'contact, contact details, email address, contact information, phone, phone number, telephone, call, ring, email, e-mail, mail, address, reach',
    fi: 'yhteystiedot, puhelin, sähköpostiosoite, puhelinnumero, numero, soittaa, sähköposti, email, osoite, ottaa yhteyttä, tavoittaa',
    sv: 'kontakt, kontaktuppgifter, e-postadress, mejladress, telefon, telefonnummer, ringa, e-post, mejl, mejla, epost, adress, nå',
  },
  {
    en: 'media, press, journalist, journalists, interview, newspaper, press release',
    fi: 'media, lehdistö, toimittaja, haastattelu, haastateltava, tiedotusvälineet, lehdistötiedote',
    sv: 'medier, media, press, journalist, intervju, reporter, pressmeddelande',
  },
  {
    en: 'voluntary, refuse, say no, do not want, don’t want, decline, opt out, forced, obligatory, compulsory',
    fi: 'vapaaehtoinen, kieltäytyä, en halua, ei halua, en suostu, sanoa ei, kielto, pakko, pakollinen',
    sv: 'frivilligt, tacka nej, vill inte, inte vara med, säga nej, vägra, neka, tvungen, obligatoriskt',
  },
  {
    en: 'withdraw, cancel, revoke, take back, change my mind, changed my mind, quit, stop, leave, drop out',
    fi: 'perua, peruuttaa, peruutus, perua suostumus, muuttaa mieleni, katua, keskeyttää, lopettaa, luopua, jättäytyä pois',
    sv: 'återkalla, ta tillbaka, dra tillbaka, ångra, ändra mig, avbryta, sluta, hoppa av, lämna',
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
    en: 'take part, participate, participation, join, get involved, involved, involvement, become a member, apply',
    fi: 'osallistua, liittyä, mukaan, olla mukana, osallistuminen, miten pääsen, kuinka pääsen, miten pääsee, kuinka pääsee, miten pääsisin, päästä mukaan, hakea mukaan',
    sv: 'delta, gå med, går jag med, vara med, bli medlem, medverka, deltagande, blir jag medlem, blir man medlem, kommer jag med, ansöka',
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
    en: 'staff, team, people, employees, personnel, researchers, scientists',
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
    en: 'erase, erased, delete, remove, removal, erasure, be forgotten',
    fi: 'poistaa, poistaminen, poisto, hävittää, tuhota',
    sv: 'radera, raderas, ta bort, utplåna, förstöra',
  },
  {
    en: 'environment, computing environment, workspace, data room',
    fi: 'ympäristö, käyttöympäristö, analyysiympäristö, laskentaympäristö, datahuone',
    sv: 'miljö, analysmiljö, driftmiljö, datamiljö, arbetsyta',
  },
  {
    en: 'updates, update, latest, what is new, going on, doing now, recently',
    fi: 'ajankohtaista, kuulumiset, kuuluu nyt, uutta, viimeisin, tapahtuu nyt, meneillään',
    sv: 'aktuellt, på gång, händer nu, senaste nytt, nytt',
  },
  {
    en: 'register data, registry data, registry events, prescription data, prescription records',
    fi: 'rekisteridata, rekisteritieto, rekisteriaineisto, terveystapahtumat, reseptitiedot, lääkemääräystiedot',
    sv: 'registerdata, registeruppgifter, hälsohändelser, receptuppgifter, receptdata',
  },
  {
    en: 'genomic data, genetic data, omics, sequencing, molecular profiles, molecular profiling',
    fi: 'geenitieto, geenidata, genomitieto, sekvensointi, molekyyliprofiilit, molekyyliprofilointi',
    sv: 'genetiska data, gendata, genomdata, sekvensering, molekylära profiler, molekylär profilering',
  },
  {
    en: 'organoid, cell model, animal model, mouse model, disease model',
    fi: 'organoidi, solumalli, eläinmalli, hiirimalli, tautimalli',
    sv: 'organoid, cellmodell, djurmodell, musmodell, sjukdomsmodell',
  },
  {
    en: 'my results, test results, own results, found in my samples, told about your own samples',
    fi: 'omat tulokset, tulokseni, testitulos, koetulos, näytteistäni löytyi',
    sv: 'mina resultat, provsvar, egna resultat, hittats i mina prov, egna prov',
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
  {
    en: 'resistance, resistant',
    fi: 'resistenssi, vastustuskyky',
    sv: 'resistens, motståndskraft',
  },
  {
    en: 'model, models',
    fi: 'malli',
    sv: 'modell',
  },
  {
    en: 'frozen, freezing, freeze',
    fi: 'pakastettu, pakastaa, pakastus, pakaste',
    sv: 'fryst, frysa, infrysning',
  },
  {
    en: 'fresh',
    fi: 'tuore',
    sv: 'färsk',
  },
  {
    en: 'timeline, time lines',
    fi: 'aikajana',
    sv: 'tidslinje',
  },
  {
    en: 'synthetic, fake data, artificial',
    fi: 'synteettinen, keinotekoinen, tekaistu',
    sv: 'syntetisk, påhittad, konstgjord',
  },
  {
    en: 'teaching, training, education',
    fi: 'opetus, koulutus, opettaa, opetusaineisto',
    sv: 'undervisning, utbildning, undervisa',
  },
  {
    en: 'nurse, nurses',
    fi: 'hoitaja, sairaanhoitaja',
    sv: 'sjukskötare, sjuksköterska',
  },
  {
    en: 'doctor, physician, clinician',
    fi: 'lääkäri',
    sv: 'läkare',
  },
  {
    en: 'ward, in a hospital’s daily work',
    fi: 'osasto, vuodeosasto',
    sv: 'avdelning, vårdavdelning',
  },
  {
    en: 'retracted, retraction',
    fi: 'vedetty pois, pois vedetty, vedetty artikkeli, takaisinvedetty',
    sv: 'tillbakadragen, tillbakadragen artikel, dragits tillbaka',
  },
  {
    en: 'correction, corrected, erratum',
    fi: 'oikaisu, korjaus, korjattu',
    sv: 'rättelse, korrigering, rättad',
  },
  {
    en: 'preprint',
    fi: 'esijulkaisu, vertaisarvioimaton',
    sv: 'preprint, förhandspublikation',
  },
  {
    en: 'peer review, peer reviewed',
    fi: 'vertaisarviointi, vertaisarvioitu',
    sv: 'kollegial granskning, referentgranskning',
  },
  {
    en: 'open access, free to read, open publications, open science',
    fi: 'avoin julkaisu, avoimesti saatavilla, avoimet julkaisut, avoin tiede',
    sv: 'öppen tillgång, fritt tillgänglig, öppna publikationer, öppen publicering, öppen vetenskap',
  },
  {
    en: 'proportion, percentage, per cent',
    fi: 'osuus, prosentti, prosenttiosuus',
    sv: 'andel, procent',
  },
  {
    en: 'wheelchair, step-free, accessible entrance',
    fi: 'pyörätuoli, esteetön, esteettömyys, esteetön kulku',
    sv: 'rullstol, hinderfri, tillgänglig',
  },
  {
    en: 'director, leader, head, chief',
    fi: 'johtaja, vetäjä, päällikkö',
    sv: 'direktör, ledare, chef',
  },
  {
    en: 'research group, group leader, principal investigator',
    fi: 'tutkimusryhmä, ryhmänjohtaja, vastuututkija',
    sv: 'forskargrupp, forskningsgrupp, gruppledare',
  },
  {
    en: 'represents, representative, represent',
    fi: 'edustaa, edustaja',
    sv: 'företräda, företrädare, representera, representant',
  },
  {
    en: 'steering group, steering board, steering committee',
    fi: 'ohjausryhmä, johtoryhmä, ohjausryhmän jäsenet, johtokunta',
    sv: 'styrgrupp, ledningsgrupp, styrgruppens medlemmar, ledningsgruppens medlemmar',
  },
  {
    en: 'deadline, last day, by when',
    fi: 'määräaika, viimeinen päivä, mihin mennessä, takaraja',
    sv: 'sista dag, senast, tidsfrist, sista anmälningsdag',
  },
  {
    en: 'registration, sign up, enrol, register, register for, book a place, attend',
    fi: 'ilmoittautua, ilmoittautuminen, ilmoittaudutaan, rekisteröityä, rekisteröityminen, varata paikka',
    sv: 'anmäla, anmälan, anmälning, anmäla sig, registrera sig, boka plats',
  },
  {
    en: 'guide, handbook, instructions, manual',
    fi: 'opas, ohje, käsikirja, ohjekirja',
    sv: 'guide, handbok, anvisning, vägledning',
  },
  {
    en: 'bring, take with you',
    fi: 'ottaa mukaan, mukaan',
    sv: 'ta med, ha med',
  },
  {
    en: 'webinar, online lecture, online event',
    fi: 'webinaari, nettiluento, verkkoluento, etätilaisuus',
    sv: 'webbinarium, webbföreläsning, nätföreläsning',
  },
  {
    en: 'lecture, talk, presentation',
    fi: 'luento, esitys, puheenvuoro',
    sv: 'föreläsning, föredrag, presentation',
  },
  {
    en: 'questionnaire, survey, questionnaires',
    fi: 'kysely, kyselylomake',
    sv: 'enkät, frågeformulär',
  },
  {
    en: 'symptom, symptoms, side effect, side effects',
    fi: 'oire, oireet, haittavaikutus, sivuvaikutus',
    sv: 'symptom, biverkning, biverkningar',
  },
  {
    en: 'phone, mobile, app',
    fi: 'puhelin, kännykkä, sovellus, mobiili',
    sv: 'mobil, telefon, app',
  },
  {
    en: 'plan a study, study planning, study is planned',
    fi: 'tutkimuksen suunnittelu, suunnitella tutkimusta, tutkimussuunnitelma',
    sv: 'planera forskning, forskningsplan, studieplanering',
  },
  {
    en: 'comment, commenting, feedback on plans',
    fi: 'kommentoida, kommentti, kommentointi',
    sv: 'kommentera, kommentar, synpunkter',
  },
  {
    en: 'agreement, contract, legal',
    fi: 'sopimus, juridinen, sopimukset',
    sv: 'avtal, juridisk, kontrakt',
  },
  {
    en: 'ownership, owns, intellectual property, IP, rights, patent',
    fi: 'omistaa, omistus, omistusoikeus, immateriaalioikeus, patentti, IPR',
    sv: 'äga, ägare, äganderätt, immateriella rättigheter, patent',
  },
  {
    en: 'quality, quality control',
    fi: 'laatu, laadunvalvonta',
    sv: 'kvalitet, kvalitetskontroll',
  },
  {
    en: 'laboratory, lab',
    fi: 'laboratorio, labra',
    sv: 'laboratorium, labb',
  },
  {
    en: 'tissue image, microscopy, pathology, pathologist',
    fi: 'kudoskuva, patologi, patologia, mikroskooppi',
    sv: 'vävnadsbild, patologi, patolog, mikroskop',
  },
  {
    en: 'three-dimensional, 3D, organoid',
    fi: 'kolmiulotteinen, 3D, organoidi',
    sv: 'tredimensionell, 3D, organoid',
  },
  {
    en: 'prescription, prescriptions',
    fi: 'resepti, lääkemääräys',
    sv: 'recept',
  },
  {
    en: 'rare cancer, rare',
    fi: 'harvinainen syöpä, harvinainen',
    sv: 'sällsynt cancer, sällsynt, ovanlig',
  },
  {
    en: 'diagnosis, diagnosed',
    fi: 'diagnoosi, taudinmääritys',
    sv: 'diagnos',
  },
  {
    en: 'prognosis, prediction, predicting, forecast',
    fi: 'ennuste, ennustaminen, ennustaa',
    sv: 'prognos, förutse, förutsäga',
  },
  {
    en: 'explain, explaining, explained',
    fi: 'selittää, selitys, kertoa',
    sv: 'förklara, förklaring, berätta',
  },
  {
    en: 'vocabulary, terms, glossary, naming',
    fi: 'sanasto, käsitteet, termit, nimeäminen',
    sv: 'ordlista, begrepp, termer, namngivning',
  },
  {
    en: 'individual-level data, patient-level data',
    fi: 'yksilötason tieto, yksilötason data',
    sv: 'data på individnivå, uppgifter på individnivå',
  },
  {
    en: 'cohort, cohorts',
    fi: 'kohortti, aineisto, potilasjoukko',
    sv: 'kohort, patientgrupp',
  },
  {
    en: 'tool, tools, toolbox, software',
    fi: 'työkalu, ohjelma, ohjelmisto',
    sv: 'verktyg, verktygslåda, programvara',
  },
  {
    en: 'federated, distributed analysis',
    fi: 'hajautettu, federoitu',
    sv: 'federerad, distribuerad',
  },
  {
    en: 'decision-making bodies, committee, committees',
    fi: 'toimielin, toimikunta, lautakunta',
    sv: 'beslutande organ, kommitté, nämnd',
  },
  {
    en: 'diversity, heterogeneity',
    fi: 'monimuotoisuus, vaihtelu',
    sv: 'mångfald, variation, heterogenitet',
  },
  {
    en: 'follow-up, follow up, following up',
    fi: 'seuranta, jatko',
    sv: 'uppföljning, följa upp',
  },
  {
    en: 'workshop',
    fi: 'työpaja',
    sv: 'workshop, verkstad',
  },
  {
    en: 'research question, questions',
    fi: 'tutkimuskysymys, kysymys',
    sv: 'forskningsfråga, fråga',
  },
  {
    en: 'national, nationwide, whole country, all of Finland',
    fi: 'valtakunnallinen, kansallinen, koko maa, koko Suomi, valtakunnallisuus',
    sv: 'nationell, rikstäckande, riksomfattande, hela landet, hela Finland',
  },
  {
    en: 'university, universities',
    fi: 'yliopisto, korkeakoulu',
    sv: 'universitet, högskola',
  },
  {
    en: 'student, students, thesis, doctoral',
    fi: 'opiskelija, opinnäyte, gradu, tohtorikoulutettava',
    sv: 'student, studerande, examensarbete, doktorand',
  },
  {
    en: 'vacancy, job, jobs, career, recruitment, open position',
    fi: 'työpaikka, avoin paikka, työ, rekrytointi, ura',
    sv: 'jobb, ledig tjänst, lediga jobb, karriär, rekrytering',
  },
  {
    en: 'ethics, ethical, ethics committee',
    fi: 'eettinen, etiikka, eettinen toimikunta',
    sv: 'etik, etisk, etikkommitté',
  },
  {
    en: 'pseudonymised, anonymous, anonymised, coded, identify me',
    fi: 'pseudonymisoitu, nimetön, anonyymi, tunnistaa minut, tunnistettavuus',
    sv: 'pseudonymiserad, anonym, anonymiserad, identifieras',
  },
  {
    en: 'children, child, minor',
    fi: 'lapsi, lapset, alaikäinen',
    sv: 'barn, minderårig',
  },
  {
    en: 'death, die, deceased',
    fi: 'kuolema, kuolla, vainaja',
    sv: 'död, dö, avliden',
  },
  {
    en: 'abroad, foreign countries, outside Finland',
    fi: 'ulkomaat, ulkomaille, EU:n ulkopuolelle',
    sv: 'utomlands, utlandet, utanför EU',
  },
  {
    en: 'insurance, employer',
    fi: 'vakuutus, vakuutusyhtiö, työnantaja',
    sv: 'försäkring, försäkringsbolag, arbetsgivare',
  },
]
