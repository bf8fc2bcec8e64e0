import type { NewsEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'
import { slugOf } from '../publications/build'
import { corrected } from '../publications/of-2020'

export const of2023: NewsEntry[] = [
  {
    kind: 'news-item',
    key: 'one-flagship-for-the-whole-country',
    sample: true,
    shared: {
      publishedOn: '2023-11-16',
      topics: [
        ref('topic', 'precision-cancer-medicine'),
      ],
      facts: [
        ref('fact', 'national-coverage'),
      ],
    },
    texts: {
      en: {
        title: 'One flagship for the whole country',
        slug: 'one-flagship-for-the-whole-country',
        lead: 'The Flagship Project now covers all of Finland. What does it change for research?',
        body: rich('National coverage was reached in {fact:national-coverage}. Rare cancers gain the most: in one place there are few patients, in a whole country there may be enough to study.\n\nThe work also becomes harder. Every region has its own systems, and they must learn to speak with one another.'),
      },
      fi: {
        title: 'Yksi lippulaiva koko maalle',
        slug: 'yksi-lippulaiva-koko-maalle',
        lead: 'Lippulaivahanke kattaa nyt koko Suomen. Mitä se muuttaa tutkimuksessa?',
        body: rich('Hankkeesta tuli valtakunnallinen vuonna {fact:national-coverage}. Eniten siitä hyötyy harvinaisten syöpien tutkimus: yhdessä paikassa potilaita on vähän, koko maassa heitä voi olla tarpeeksi.\n\nSamalla työ vaikeutuu. Jokaisella alueella on omat järjestelmänsä, ja niiden on opittava puhumaan keskenään.'),
      },
      sv: {
        title: 'Ett flaggskepp för hela landet',
        slug: 'ett-flaggskepp-for-hela-landet',
        lead: 'Flaggskeppsprojektet täcker nu hela Finland. Vad ändrar det för forskningen?',
        body: rich('Projektet blev rikstäckande {fact:national-coverage}. Störst är nyttan för sällsynta cancerformer: på ett ställe finns det få patienter, i hela landet kan de vara tillräckligt många.\n\nSamtidigt blir arbetet svårare. Varje område har sina egna system, och de måste lära sig att tala med varandra.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'what-a-biobank-consent-makes-possible',
    sample: true,
    shared: {
      publishedOn: '2023-08-30',
      topics: [
        ref('topic', 'biobank-samples'),
        ref('topic', 'patient-involvement'),
      ],
      publications: [
        ref('publication', slugOf('Consent forms that people understand')),
      ],
    },
    texts: {
      en: {
        title: 'What a biobank consent makes possible',
        slug: 'what-a-biobank-consent-makes-possible',
        lead: 'Without consents there would be no samples, and without samples no molecular profiling. An article looks for words that everyone understands.',
        body: rich('The authors read consent forms aloud with volunteers and marked each place where the reader stopped. The new form is shorter and answers first the questions that people ask first.\n\nTaking part is voluntary, and the form says so in its first sentence.'),
      },
      fi: {
        title: 'Mitä biopankkisuostumus mahdollistaa',
        slug: 'mita-biopankkisuostumus-mahdollistaa',
        lead: 'Ilman suostumuksia ei ole näytteitä, eikä ilman näytteitä molekyyliprofilointia. Artikkeli etsii sanoja, jotka kaikki ymmärtävät.',
        body: rich('Kirjoittajat lukivat suostumuslomakkeita ääneen vapaaehtoisten kanssa ja merkitsivät jokaisen kohdan, johon lukija pysähtyi. Uusi lomake on lyhyempi ja vastaa ensin siihen, mitä ensin kysytään.\n\nOsallistuminen on vapaaehtoista, ja se sanotaan heti lomakkeen ensimmäisessä virkkeessä.'),
      },
      sv: {
        title: 'Vad ett biobankssamtycke gör möjligt',
        slug: 'vad-ett-biobankssamtycke-gor-mojligt',
        lead: 'Utan samtycken finns inga prov, och utan prov ingen molekylär profilering. En artikel söker ord som alla förstår.',
        body: rich('Författarna läste samtyckesblanketter högt med frivilliga och märkte ut varje ställe där läsaren hakade upp sig. Den nya blanketten är kortare och svarar först på det som människor först frågar.\n\nDet är frivilligt att delta, och det står i blankettens första mening.'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'looking-back-at-the-first-term',
    sample: true,
    shared: {
      publishedOn: '2023-05-09',
      topics: [
        ref('topic', 'partnerships'),
        ref('topic', 'patient-involvement'),
      ],
      facts: [
        ref('fact', 'first-term-length'),
        ref('fact', 'cancer-challenge-reach'),
      ],
      events: [
        ref('event', 'cancer-challenge-2020'),
        ref('event', 'symposium-2022-mission-possible'),
      ],
    },
    texts: {
      en: {
        title: 'Looking back at the first term',
        slug: 'looking-back-at-the-first-term',
        lead: 'The first term gave scientific, economic and societal results. Two events brought them before the public.',
        body: rich('The term lasted {fact:first-term-length}. The Cancer Challenge reached {fact:cancer-challenge-reach} Finns, and the symposium Mission Possible brought researchers and patients onto the same stage.\n\nThe list of publications of the term is among the [files to download](/en/downloads).'),
      },
      fi: {
        title: 'Katse ensimmäiseen kauteen',
        slug: 'katse-ensimmaiseen-kauteen',
        lead: 'Ensimmäinen kausi tuotti tieteellisiä, taloudellisia ja yhteiskunnallisia tuloksia. Kaksi tapahtumaa toi ne yleisön eteen.',
        body: rich('Kauden pituus oli {fact:first-term-length}. Cancer Challenge tavoitti {fact:cancer-challenge-reach} suomalaista, ja Mission Possible -symposiumi toi tutkijat ja potilaat samalle lavalle.\n\nKauden julkaisuluettelo on [ladattavien tiedostojen](/fi/ladattavat) joukossa.'),
      },
      sv: {
        title: 'En tillbakablick på den första perioden',
        slug: 'en-tillbakablick-pa-den-forsta-perioden',
        lead: 'Den första perioden gav vetenskapliga, ekonomiska och samhälleliga resultat. Två evenemang förde fram dem för allmänheten.',
        body: rich('Perioden varade i {fact:first-term-length}. Cancer Challenge nådde {fact:cancer-challenge-reach} finländare, och symposiet Mission Possible förde forskare och patienter till samma scen.\n\nPeriodens publikationsförteckning finns bland [filerna att ladda ner](/sv/nedladdningar).'),
      },
    },
  },
  {
    kind: 'news-item',
    key: 'correction-to-an-article-on-disease-models',
    sample: true,
    shared: {
      publishedOn: '2023-02-02',
      topics: [
        ref('topic', 'disease-models'),
      ],
      publications: [
        ref('publication', slugOf(corrected)),
      ],
    },
    texts: {
      en: {
        title: 'Correction to an article on disease models',
        slug: 'correction-to-an-article-on-disease-models',
        lead: 'Two columns of a table had changed places. The conclusions stay as they were.',
        body: rich('A reader noticed the mistake and wrote to the authors, who thanked the reader and corrected it within a week.\n\nCorrections and retractions are shown with each publication on this site, above everything else.'),
      },
      fi: {
        title: 'Korjaus tautimalleja käsittelevään artikkeliin',
        slug: 'korjaus-tautimalleja-kasittelevaan-artikkeliin',
        lead: 'Taulukon kaksi saraketta olivat vaihtaneet paikkaa. Johtopäätökset eivät muutu.',
        body: rich('Lukija huomasi virheen ja kirjoitti tekijöille, jotka kiittivät huomiosta ja korjasivat virheen viikon kuluessa.\n\nKorjaukset ja takaisinvetämiset näytetään tällä sivustolla jokaisen julkaisun kohdalla ylimpänä.'),
      },
      sv: {
        title: 'Rättelse till en artikel om sjukdomsmodeller',
        slug: 'rattelse-till-en-artikel-om-sjukdomsmodeller',
        lead: 'Två kolumner i en tabell hade bytt plats. Slutsatserna står fast.',
        body: rich('En läsare märkte felet och skrev till författarna, som tackade för påpekandet och rättade felet inom en vecka.\n\nRättelser och återkallelser visas på den här webbplatsen överst vid varje publikation.'),
      },
    },
  },
]
