// Names that the packages lack or miss, and words they wrongly give as names. Ours, to be extended by anyone; lower case.

import { words } from "./vocabulary.ts";

/** Given names by the communities that social work in the Netherlands meets. */
export const GIVEN_NAMES = words(`
  appie nouria shaniqua sjonnie truitje henkie aafke aaltje aart abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdelmalek abderrahim abderrahman abdi abdifatah abdirahman abdirizak abdullahi abdulkadir abeba abebe abel abiel abrahaley achraf adane
  adiam adnan afewerki afnan aicha aïcha aida aisha aissa aïssa akwasi alemu alganesh alperen amanuel amaniel amara amir amira amna anass anouk anwar aregawi arjan asad asha ashwin asmae asmaa asmeret aster awa awet ayaan
  ayan ayman ayoub ayse ayşe azeb aziz aziza azzedine baher bahar bahlbi baraa barış bashar bashir bassam bechir bela belkacem bep berhane berivan besim beyene bilal bilel billal biniam binyam birhan bisrat bisrate bo boe
  bouchra boudewijn brahim brechtje chaima chaimae chayenne chaynaïra chayenna chérif cherif cheyenne cynthia dahabo daan danait dawit dawood dayenne daniyal delano delina demelash dewi dien dieneke dietmar dilnoza diyar djamila djoeke
  doaa dorien douae douwe driss duy dyana efrem eleni elham elif elmehdi els elsa elyas eman emine emre erdem ermias eser esra eyob eyüp fadi fadila fadma fadoua fadumo fahd faisal faiza fardowsa farah farhad farid farida
  farouk faten fatih fatiha fatima fatma fatme fatoumata fatuma fay fayza fekadu femke fenna fenne ferdi feruza feven fikadu filimon filmon firas firdaous fiyori foeke folkert fouad fouzia freweini frits fyori gebre gebrehiwot
  geert geertje genet gerda gerrie gerrit ghada ghassan ghebre ghizlane gijs gilmar girmay girmai giovanni gitta gökhan goitom gré greetje griet gulistan gulsum gülsüm güler guus habib habiba habtom haben hadil hadiya hafida hafsa
  haile hailemariam haitham hajar hakima halima hamid hamida hamza hanan hanane hanneke hansje harro hasna hassan hassna hatice hayat haya hedwig helmi henk hennie henny hewan hibo hicham hidde hilal hilbert hind hodan hoa hoda houda
  houria houssam huda hussein huub huda ibrahim idil idriss ifrah ihsan ikram ilham iliass ilias ilse imad imane imran ines inge ineke isaac isayas ismahan ismail ismael israa issam iwan iyad jaap jacintha jacqueline jad jalal jamal jamila
  janneke jannie jantje jawad jawed jawid jelle jelmer jeltje jens jermaine jesse jet jikke jitske jochem joke jolanda joost jorien jouke joumana jurgen jurriaan kadir kahsay kamal kamila karim karima kaoutar kawthar kaan kayleigh
  keziah khadija khadra khaled khalid khalil khalifa khatira kibreab kidane kidist kjeld kokou kofi koffi kwame kwabena kwaku kubra kübra laila lale lamia lamya latifa layla leila leilani lemlem letebrhan leyla linh lieke lisandra
  lida lien lies loes lotte loubna loujain lourdes lula luwam maaike maartje machteld madiha maha mahad maher mahamed mahlet mahmoud mahmud maissa majed majda majid makda malak malika manal manar manouk maram marouan marouane mariam
  marieke marijke marjan marjolein marloes marwa marwan maryam maryama massoud mebrahtu medhanie mehari mehmet mehret mekdes melat melle menno meriem merhawi meron meryem meseret mhamed michelangelo mieke mien mies miloud mimoun mimount
  mina minke mirjam misrak mohamad mohamed mohammad mohammed mohamud mona mounia mounir mouna moussa mubarak muhamad muhammad muhammed muna munira murat musa mustafa mustapha nabil nabila nada nadia nadifa nadir naima najat najib najim najma najoua
  nardos nasir nasra nasrin natnael natsnet nawal nazanin nazir nebiyat necla neeltje nermin nesrin netsanet nezha nghia nicolette nienke nihad nimo niyat noah nora noreddine nour noura noureddine nouh nurcan nurten nuur okba oksana
  olena olha omar omayra oualid ouafa ouafae ouassim oumaima oumaïma oumayma oukje oussama özge özlem petronella phuong piet pieter pieternel quincy quyen rabia rabii rachid rachida radouane rahel rahima rahma raja rajae ramazan ramla
  ramona rana rania ranya raoul rashid rawan rayan redouan redouane reda refik reinier reinout renske rezan ridouan rigo rim rinske rita riyad robel roda roel roelie roelof roland romano rosita rukia ruthsel ruud rudaina saad saba sabah
  sabri sadia safae safia saida said saïd saïda sakina salah salam saleh salem salim salima salma salman salwa sam samah samar samia samir samira samiya samuel sanae sanaa sander sanne saron saskia sawsan selam selamawit selim selma
  semhar semere semira senait serkan sevda sevgi seyma shafiq shahad shahida shakira shakur shanaya shanice shanti sharda sharona sharida shermin sheryl shewit shirin shukri siem sietske sieuwke sifra sihaam siham sihem simon simret
  sinan sinit sjaak sjaan sjef sjon sjoerd sjors sjoukje soad solomon sophia soraya souad soufian soufiane soukaina soumaya stien suad suhaib sukri suleyman sulayman süleyman suleiman sultan sumaya susanna svitlana tahir tako tarek
  tarik tariq tatiana tedros teklay tekle temesgen tess teun tewelde tewolde tesfalem tesfay tesfaye tesfu teuntje thijs thirza tigist tijn tim timo tineke tjalling tjeerd tjitske touria trees trijn trijntje truus tsegay tsehay tsige tuan tugba
  tuğba tülay turhan tygo ümit uğur valentyna vasyl volodymyr wafa wafae wahid wahida walid warda warsame wassim weam wegahta wensley wiebe wieke wil wilfred willemien wilma winston winta wisal wies wim wytze xandra yacine yahya yakup
  yaman yara yared yasin yasmina yasmine yassin yassine yassir yavuz yesim yikealo yirgalem yohana yohanna yohannes yonas yordanos yosef yosief yosra youness younes younis yousef yousif youssef youssra yuliia yulia yusra yusuf yusuff zahra
  zahraa zahir zainab zakaria zakariya zaki zara zaynab zebib zeineb zekiye zemzem zerai zerisenay zeynep ziad ziyad zohra zoubida zouhair züleyha zwaantje
  anil anand anjali aniel asha ashna avinash chandra chandrika devika dharm djoti gaitri hardeo hansraj indra jagdies kishan krishna kriesh lalita mahinder manoj meena narain priya radha radjen radjesh raj rajesh rakesh ramesh ravi ria rishi
  roshan sandhya sandjai sandjay santosh satish shanti sharmila sheila shobha soenil soenita sunil sunita suresh sushila usha varsha vijay vikash vinod wonny
  antoine benito curtley edsel elvin eugène franklyn gilbert gillian giovanca glenn gregory gwendolyn hedwiges humphrey igmar jandino jeandro jurendy kenrick lucendo magdalena marvelyn mirto naomi nataly norwin oswald quinton quincy raymond
  reginald rhonda richenel rignald rodney roxanne ruthmila sharine shurendy sidney sigmar sulaika tirza urvin uschi vernon wendell xiomara
  ania basia bartek beata bogdan bogusław czesław dariusz dorota ela ewelina gosia grażyna grzegorz halina henryk ireneusz jadwiga janusz jarek jarosław jerzy joanna kasia katarzyna krystyna krzysztof leszek łukasz maciej małgorzata marcin
  mariusz mirosław paweł piotr przemek radosław rafał ryszard sławomir stanisław szymon tadeusz teresa tomasz waldemar wiesław wioletta wojciech zbigniew zdzisław zofia zygmunt
  abishek aleksandar ali asen biser desislava dimitar emil galina georgi ivan ivanka ivaylo kiril krasimir lyubomir mariya nikolay nikolai petar plamen rumen stefka stoyan svetlana todor tsvetan vasil veselin yordan yordanka zdravko
  anh bao bich cuong dao dung hai hanh hien hieu hung huong khanh kim lan mai minh my nga ngoc nguyen nhung phuc quang quynh thanh thao thi thị thu thuy trang trinh trung tuyet van viet vinh xuan
  ton mo jo cor bob tom tim mark bas wil ben max art aaf aagje ab abe aike akke albertien alie ans antje anneke annelies annemarie annemiek annemieke arie auke baukje bauke berend betsie betsy boukje bram brecht carla carlijn cees christien cor corrie cornelia cobie dafne dick dicky dineke dirkje doetie
  durk ebel eelco eelke eelkje eke ellie else elske engel evert ewout fedde feike fenneke ferry fokke foppe fonger frans fransje froukje gea geesje geke gerben gerjan gerlof germ gert gertjan geurt gineke grietje haaije harm harmke hayo hein
  heleen hendrika hendrikje herma hermien hessel hilda hilde hiltje hinke hylke ids ietje imke itsje jacoba jacobien jaike jannes jannetje jannigje jeannette jeltsje jenneke jentje jikkie jisk jilles joop jopie jorn jorrit jos josien jozien
  klazien klaaske klaasje koos lammert lenie leendert liesbeth lijsbeth lysbeth louwrens lubbert lutske maarten marleen margje margriet marianne marja marga meindert mettje meike mineke minne nanne nel nelleke nelly nynke obe ocke ooke patrick paulien
  petra piebe pietje popke rein reinder reinou riek riekie riemer rients rikst rinze rixt roely roos ronald rudie sake seerp siebe sieberen siebren siebrand sietse sijbren sijtske simke sipke sjouke sybrand sytse taco tamme teake theunis tiemen tietsje tjerk
  tonny toos trienke ubbo ubel uilke ulbe wadie wessel wiepkje wietse wijnand wiljo willemijn willempje wobbe wouda wubbo yde yge yke ymke yme zus
  adelheid brigitte dominique fabienne goedele griet ilse jef jeroen joris karlijn katrien koenraad kurt lieven liesbet maarten mieke nele pieter-jan roeland sofie stijn tine veerle veronique wannes ward wim wouter
  amina aminata adama ibrahima mamadou oumar seydou fanta kadiatou mariama isatou lamin modou ousman samba binta hawa
  abena adwoa afia akosua akua ama efua esi yaa yaw osei ebenezer emeka chidi chioma ngozi chinedu obinna olu tunde funmi blessing precious godwin sunday
  farzana fariba farshad behrouz behzad mojtaba mehdi mahdi morteza maryam nasim neda nilofar parisa parvin parwin payam reza roya sahar sepideh shahram shahin shirin simin soheila zohreh zabihullah hekmat najibullah esmatullah rahmatullah
  mirwais masoud massoud palwasha wazhma zarghuna zulaikha
  jayden jaydon jayvano shaquille tyrone shanelle rayvano ravi dilano diego chiara chantal chanel kimberly demi priscilla melvin ricardo rowena stacey wesley mitchel mitchell danique romy bjorn björn patricia angelique sabrina samantha
  desiree désirée daphne nathalie natasja natascha monique yvonne yvette yolanda ingrid astrid birgit sigrid karin karen marion miriam mirella manon merel noor nina noa jip puck fien pien sien stijn thijmen tijmen xavi finn levi luuk mats sem
  sepp siebe siem stan sven ties tygo vince boaz jax dex luan luc lev jace jaxx bodhi elin evi feline fleur isa ivy jill jolijn juul keet lauren livia lize loïs lynn maud mae mila mirthe nova olivia pippa quinty rosalie saar senna suze tess veerle vera yfke yara zoë zoe
`);

/** Surnames, and the main words of surnames with a prefix. */
export const SURNAMES = words(`
  aarnoutse abdi abdullah abdullahi achahbar achterberg addou adou afif aghdas ahmadi ahmed ahmedi aissati akhiat akkaoui akhrif akkouh alaoui alami allaoui alami alvares amallah amoksi amrani aouragh araya arslan asefaw asfaw asmerom
  assaidi asante atmaca ayad aydin aydın aydoğan azzouzi bacha badal badloe bahadoer bakali bakkali balci baldewsingh balgobind balfaqih balraadjsing barkat baroudi batta bechan beekhuis beemster bekele belhaj benali benamar benhaddou
  benjelloun bennani benomar benyahia berghuis berkane berrada bhageloe bhagwandin bhikhi bholasing bhulai bihari biharie bikker bisessar bishop boedhoe boedhram bouali bouazza bouchikhi boudouaye bouhali boukhari boukhizzou boulahrouz bourass
  bouterse bouzidi bouzian bouziani brahimi bulut bundel burgzorg çelik celik chaara chaouch chander charkaoui chekroun chergui cherkaoui chin chotkan choukri codrington dadi daghbouj dahmani daoud daoudi darwish debipersad demir demirci demirel
  desmet dielingen djasman djokarto djorai doekhi doekhie doğan dogan douma draaijer duiker dwarka dwarkasing ebrahimi ekinci ekker el-amrani elmas emmanuel erdem erdogan erdoğan errahmani essaidi ezzahraoui fassi felicia ferrier filali fortes
  gabriëls gajadhar gangapersad gebre gebregziabher gebrehiwot gebremariam gebremedhin gebremeskel gebreselassie gebreyesus gerding ghebremichael ghebreyesus girjasing goerdajal gopal groenewegen habte habtemariam habtu hachchi haddad
  haddou haddouchi hadi haidari hamdaoui hamdi hammouch hamidi haouli harchaoui hassani hiwat hoekema hosseini hubregtse hubregtsen huiskes idrissi imran isik işık ishaak issa jaddoe jagroep jagesar janga jankie jawahir jhinkoe jharap
  jibodh jonkergouw jungbluth kadi kadrija kahraman kalloe kandhai kandhai kanhai kaplan karaca karadağ kartosen kartowidjojo karijodinomo karsowidjojo kasanmoentalib kasmi kaya khan khattabi kidane kiliç kılıç koç kodrat kolk kolkailah
  kombo korkmaz kovalchuk kovalenko kowalczyk kowalska kowalski krishnadath kromodihardjo kromokarso kromosoeto kurt kuldipsingh labidi lachhab lachmon lahmidi lamrani lamrini lieuw lieuw-a-fa lie-a-fat li-a-ping libretto loilargosain maatoug madani madarun
  mahabier mahabir mahadew maduro mahfoudi malki manichand mansouri maric marhe martina martis martowidjojo matawlie matroos mebrahtu mehari mehraban melaku meraji merzouk mesfin messaoudi mezouar mohamadi mohan mokhtari mokrani mouhoub mourabit
  moussaoui mungra muradin naipal nandpersad narain nguyen ngo nieuwenhuis nasir nouri nowak oedayrajsingh oedit ognjenović omari orsel osman ouakili ouakrim ouali ouariachi oudadi oulad outmani ouyahia özdemir özgür özkan öztürk özturk ozturk
  panday parabirsing partiman partodikromo pengel petrenko pherai pinas pinto piqué pinedo poelman polat pon pooran punwasi raghoebarsing raghoenath rahimi ramadhin ramautar ramautarsing ramcharan ramdas ramdat ramdhani ramdin ramkalup
  ramlal ramnarain ramsahai ramsaran ramsodit ramsoekh rasoel rasoelbaks redan rezai rezaei riyahi roelofs rosalia rosheuvel saadi saaidi sabajo sadal sadi sadik sahin şahin said salhi salihi sanches sanrochman santokhi saridjan sarkar sawh
  schwarz sedney seedorf seedarnee semedo sewnandan sewpersad shah shevchenko shivcharan simmons singh sital sitaram sjahriar slimani sno sodhi soedamah soekarno soekhai soekhoe soerodimedjo soerdjbalie soeropawiro somaroe sookhlall sowirono
  stekelenburg sukhai sukhraj surinam szymański szymańska tafaghodi taghi tahiri tahir tairi talhaoui taouil tawil tekin temel tenkeu tesfamariam tewolde thakoer tjin tjin-a-lim tjon tjon-a-fat tokpah touzani tuinstra ünal uzun uzuner verwey
  vicento vlijter wahabi wahid wajid warsame wielzen wijdenbosch wijngaarde wirjodikromo wirosono wongsodikromo yahiaoui yalçın yavuz yazidi yigit yiğit yıldırım yildirim yıldız yildiz yılmaz yilmaz yousfi youssefi zaaf zahraoui zaidi zahiri
  zarioh zeghli zeroual zerouali ziani zieliński zielińska zijlmans zouhri zouaoui winklaar kwidama croes tromp geerman wever maria curiel pieternella koeiman sillé sille hooi isenia lourens sambo jansen-croes
  hariri khatib al-khatib haddadin baars slotboom hanenkamp poot lok aalderink kwakernaak noordermeer akkermans verhaeghe aerts claes de-smedt smedt peeters vandenberghe vandamme vermeersch desmedt claeys
`);

/** Main words of surnames with a prefix, and surnames that are Dutch words too. */
export const SURNAME_PARTS = words(`
  leeuwen dijk veen meer linden heijden heiden velden broek bosch heuvel ham pol wal laan horst hoek kooi haar hout hove hoeven hof loo loon rossum oers vlag valk vaart ven vliet wijk werf zand hoop vrij vroeg rijk wit jong lange
  bakker visser smit mulder koning dekker bos vos berg kok kuiper kuipers groen zwart bruin klein groot bloem storm kramer wolf haan leeuw post prins mol vink maas schipper molenaar timmerman brouwer slager snijder boer jager ruiter
  graaf koster bosman hofman huisman wilde hart kroon keizer bijl blok boom bol brand geluk heer knol krol kuil kers landman meester muis noot paap raaf schaap schilder speelman springer staal steen stok tak tas toren veld wagenaar
  winter zomer zee roos linde mees sterk blij
`);

/** Given names that the dictionary has as a word too, but that nobody uses as one. */
export const NOT_REALLY_WORDS = words(`
  aaltje abraham adam amber anita annet bobby bram bridget chris christin clark claus clement clementine daisy darren demi dirk dries eddy ellen erica eva fleur flora franco gemma hannes hans hendrik henry inga janet jasmijn joel joep jon
  jonas jonathan jozef juan kees keet kelly kelvin klaas koen krijn laura lolita lorraine luis luuk maarten madeleine margarita marge martino mary mattie melis mia mirre mirte mitra nelson nick pascal peter piet pippa rachel rosa rowan ruby rui
  russell sara sari serge sharon sherry spencer steven teddy thomas tiffany tommy torsten tuur valentijn vilde violette willie wout wouter xander yoni zander jasper floris guus teuntje gijs wim ria mees teun thijs sven bram loes lies lotte trees sjaak sjors joost bart ruud
  riet bep annie tonny truus fiep roosje tess stijn daan nora kevin ronald verhagen kramer sterre bente tibbe mika mila
`);

/** Names in the lists that are Dutch or English words, or slips of the pen: they need context. */
export const REALLY_WORDS = words(`
  toon ken erin erna enzo can has tiny iva bali post may will clint what who when where how why the and you your with from this that have help here more some much many very april dien sien fien floor bas job sep lex rex lou kim frank bob jack
  mark don roman madonna napoleon harmony ad nel ans tony olga ida ina era ine lies luis clement vic jur hold ala pour ana my mi art ma jan sam nota haña
`);

/** Words that a package gives as a name and that are something else in these messages: never a name unless a title says so. */
export const NEVER_NAMES = words(`
  januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  asperger alzheimer korsakov korsakoff huntington parkinson tourette crohn rett duchenne klinefelter bechterew pfeiffer marfan angelman sjögren munchhausen münchhausen munchausen ménière meniere raynaud hashimoto cushing lyme wernicke down prader willi prader-willi ehlers-danlos sjogren
  bibob poortwachter haviltex salduz didam dublin schengen urgenda kelderluik vanderlans masic signs
  ziggo vodafone odido telfort simpel lebara youfone eneco vattenfall essent greenchoice vitens evides nuon oxxio engie rabobank rabo triodos knab bunq revolut klarna riverty afterpay tikkie marktplaats facebook instagram whatsapp teams google
  woco woningcorp jeugdreclasseerder soza klantmngr klantmgr klantman rvo dji woonin vivare talis nijestee elkien domijn poh poh-ggz behandelcoordinator dunea enexis stedin liander alliander westland-infra cogas rendo
  microsoft outlook excel netflix valys humanitas vegro youforce barka kwintes lister exodus vestia ymere rochdale pameijer cordaan arkin parnassia altrecht jellinek tactus brijder mentrum levvel youké youke lumens farent unitas careyn buurtzorg menzis achmea
  interpolis ditzo anderzorg fbto ohra univé unive aegon syncasso flanderijn tata philips postnl uber thuisbezorgd randstad philadelphia lidl aldi jumbo hema kruidvat blokker etos action ikea gamma praxis primark zeeman wibra kwantum
  nidos fier moviera arosa perspektief filomena slachtofferhulp vluchtelingenwerk stadsring radboud maasstad haga nibud divosa movisie samenwerking portaal mitros woonbron havensteder staedion stadgenoot eigen duwo nijhuis lentis dimence
  ipse prisma amerpoort sherpa bartimeus visio kentalis auris middin gemiva dichterbij pluryn entrea intermetzo horizon enver timon spirit parlan juzt trajectum fivoor inforsa mondriaan reinier novadic kentron emergis
  iban digid suwinet mijnoverheid berichtenbox wijkteam sociaal toeslagen duo ing abn sns asn regiobank coa ind svb uwv cak ciz ggd ggz ggz-instelling zzp wmo wlz zvw awb pgb ots mdo wsnp cjib lbio kvk rdw ocmw avg bbz ioaw aio anw aow wia
  wajong ziektewet participatiewet jeugdwet huisvestingswet woningwet opiumwet leegstandwet wgs vws szw mee gi jb jbrr zat ip mbo hbo havo vwo vmbo roc iq adhd add asd ptss lvb ib'er
  nederland nederlands nederlandse europa europese vlaanderen vlaams vlaamse griek grieken pools poolse belg belgen belgië turk turken turkije marokko marokkaan marokkaanse syrië syrisch eritrea suriname arubaan koerdisch arabisch tigrinya somalisch oekraïne sinti moslim islam
  pasen kerst kerstmis ramadan pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag suikerfeest
  god allah jezus heer dame dames ouder
  de het een van en in op aan of te er ik je jij u hij zij wij we ze jullie hun hem haar die dat dit deze wie wat waar hoe waarom wanneer niet geen wel maar dan dus want als om bij naar uit over onder tegen tussen door voor na met zonder tot per
  is was bent zijn waren wordt word werd heeft heb hebt had hebben kan kun kunnen mag mogen moet moeten willen zal zullen zou ga gaat gaan doe doet doen kom komt komen
  al alle allen alles alleen ander andere anders even elk elke ieder iedere iemand niemand iets niets nu nog nooit ooit ook pas zo zeer ja nee hoi hallo dag beste groet groeten sorry ok oke oké ps pc tv sms app mail e-mail
  artikel lid par paragraaf besluit regeling hoofdstuk bijlage blz pagina nr nummer ref sub ad via re fw fwd cc bcc onderwerp datum tijd plaats info min ca resp evt etc enz bijv bv nv vof st
  dossier zaak team kids west oost noord zuid site link chat login code test online offline call meeting coach service support budget saldo bonus balance
  mooi goed fijn snel klaar zeker net zacht snap check bel belde vraag help hulp
  dari pashto farsi spaans fries friese frisian engels duits turks grieks nederlander nederlanders english deutsch hè he zeeland keulen toscane clint brabant limburg holland what has frage who
  euro cent dollar uur dagen week weken maand maanden jaar jaren
  word access power onedrive sharepoint zoom skype youtube twitter tiktok snapchat telegram signal linkedin spotify android apple iphone samsung chatgpt copilot
  ali-express alibaba bol coolblue wehkamp otto zalando shein temu vinted airbnb booking
  geb bsn ipv ivm obv tbv mbt icm tav ovv nav opv ihkv svp aub pc volvo audi opel peugeot renault toyota citroën citroen volkswagen mercedes bmw fiat kia skoda tesla mazda seat vito astra corsa golf polo clio
  opw bw pw sr sv rv gw iw fw wfsv vw wvg wjz bopz wvggz wzd uavg wob woo wft wro htw wht awir akw wkb wko wsf wtos wio wrb rwn vb zw rv
  basisschool college lyceum academie akkoord centrum raad halt veilig bureau bank fonds kas
  kinderombudsman ombudsman burgemeester wethouder minister staatssecretaris kamerlid rechter
  amsterdam rotterdam utrecht eindhoven tilburg groningen almere breda nijmegen arnhem haarlem enschede zaanstad zwolle leiden dordrecht zoetermeer emmen deventer delft alkmaar heerlen venlo leeuwarden hilversum purmerend roosendaal schiedam
  spijkenisse vlaardingen gouda assen veenendaal katwijk zeist nieuwegein hoorn helmond hengelo amersfoort apeldoorn maastricht antwerpen gent brugge brussel leuven berlijn parijs londen istanbul ankara damascus aleppo kabul paramaribo
  ede willemstad curaçao curacao bonaire aruba warschau kiev kyiv nador rabat casablanca asmara mogadishu bagdad teheran
`);

/** Municipalities that the packages lack, or give as a name only. Those that are common surnames (Buren, Putten) are left out. */
export const MUNICIPALITIES = words(`
  baarle-nassau beekdaelen beesel bodegraven-reeuwijk boekel borger-odoorn bunschoten dalfsen echt-susteren edam-volendam eemsdelta eijsden-margraten
  enkhuizen epe etten-leur geldrop-mierlo gemert-bakel goeree-overflakkee gulpen-wittem hardinxveld-giessendam hendrik-ido-ambacht ijsselstein
  leidschendam-voorburg maashorst meierijstad midden-delfland midden-drenthe midden-groningen molenlanden nederweert nieuwkoop noardeast-fryslân
  noord-beveland noordoostpolder oegstgeest oldebroek olst-wijhe opmeer pekela pijnacker-nootdorp reusel-de-mierden rijssen-holten schiermonnikoog
  schouwen-duiveland simpelveld sittard-geleen steenbergen vijfheerenlanden voerendaal wassenaar waterland woerden
`);
