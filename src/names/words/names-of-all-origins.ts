/** Given names and surnames that people in these wijken have and that the other lists lack. */

/**
 * Dutch, Frisian, Haags, Turkish, Moroccan, Surinamese, Antillean, Polish, Bulgarian, Balkan, Ukrainian, Somali, Eritrean,
 * Syrian, Iranian, Afghan, Kurdish, Pakistani, West African, Chinese, Vietnamese, Indonesian and Spanish names without accents,
 * written down for this project by heart, from no list of anybody else.
 */
export const NAMES_OF_ALL_ORIGINS: readonly string[] = `
  Sjakie Aamir Aarab Abarkan Abdelfattah Abdelghani Abdelhadi Abdelhafid Abdelhamid Abdelilah Abdelkrim Abdelmalek
  Abdeloihab Abdelouahab Abderrahmane Abderrazak Abdessamad Abdiaziz Abdifatah Abdihakim Abdikarim Abdinasir
  Abdirashid Abdirizak Abdisalan Abdolreza Abdulkadir Abdulrahman Abeba Abhinash Abir Aboikoni Abouzid Abrehet
  Abshir Achahboun Achbar Achtaich Adelbert Adelino Adilson Adjiembaks Adjodhia Admir Afewerki Afkir Afsaneh
  Afshin Afzal Agim Agit Agus Aharchi Aharrouch Ahlam Ahmadreza Ahmadullah Ahmednur Ahmidouch Ajmal Ajnoui
  Akhnikh Akif Aklilu Alaa Alae Alami Alaoui Alberga Alcindo Aldrin Aleksiev Alemayehu Alexandrina Alexandru
  Alganesh Alhassan Alireza Alladin Allouch Almaz Almir Alusine Amania Amanuel Amanullah Amatredjo Ambika
  Amela Amezrin Amghar Amirhossein Amjad Amoksi Amra Amresh Anab Anca Andjali Andjanie Andreas Anetta Anh
  Annapoerna Annelotte Annerieke Anoeradha Arbaoui Arben Arelis Arezoo Arien Aristides Arjanne Arlindo Armindo
  Arnel Aroena Arta Arvind Arwa Asadullah Asbai Ashna Ashwendeline Ashwien Asinga Asiye Asmaa Asmeret Assaidi
  Assetou Asuman Aswin Atanas Atanasov Atefeh Atilay Atma Atmodikromo Avin Awadhpersad Awatif Awet Ayberk Ayca
  Ayfer Ayham Aymane Ayu Ayyoub Azadeh Azahaf Azaoum Azar Azeb Azhar Azize Azough Azzedine Babak Badia Bahija
  Bahoz Bahram Baidjnath Bakels Bakkari Balentien Balint Balkaran Balraadj Balthasar Bambang Bammie Bandhoe
  Bansropansingh Baraa Barbosa Barkani Barros Bartek Bartlomiej Baryalai Baskan Bassam Bastiaansen Batoul
  Bawer Bechoe Bedasi Beekhuis Beemsterboer Beharie Behiye Behnam Behzad Beijersbergen Bekele Belarbi Belghazi
  Belgin Belkadi Belkasmi Belkis Bellari Benaddi Benallal Benchekroun Bencherif Bendaoud Bendt Benjeddi
  Benkaddour Bensalah Bentaleb Benvinda Benyahia Benzakour Berdien Berekhet Berfin Berghuis Beritan Berivan
  Berkani Berkant Berkhout Bernabela Bernhard Berrada Berrin Berthold Bertie Bertien Besnik Betje Betsie Betul
  Bhagwanbali Bhairo Bharti Bhattoe Bhiesham Bhikhie Bhoelai Bholanath Bidjai Biekram Bijlsmit Bikhari Bilir
  Bilquis Bindraban Binh Biniam Birbal Birgitte Birgul Birhan Bisesar Bisham Bisnu Biswane Blackson Blagovest
  Blagoy Blankenstein Bleijenberg Blerim Bloemberg Bochra Boelhouwer Boelie Boerman Bogusia Bohdan Bolanle
  Boleslaw Borgman Borisov Bosschieter Botan Bouanani Bouazzaoui Bouchibti Bouchta Bouhbouh Boukhriss
  Boulghalgh Boumaaza Bouyaakoub Bouyaghi Bouzalmad Bouziani Bozenka Bozhidar Branka Brecht Bridjlal
  Bridjmohan Brijlal Broekhoven Bronislawa Budi Buisman Bujar Burcu Burgh Burgman Bushra Buskermolen Cabenda
  Cabral Caldera Camila Candan Cardoso Carvalho Catootje Cavit Ceesjan Celestina Celestino Cemre Cesaltina
  Cetinkaya Chafia Chakira Chanelle Chantalle Chaouch Charita Charkaoui Charrat Chebli Chentouf Cherifa Chinwe
  Choenni Chourouk Churandy Ciftci Ciwan Coba Coban Cobie Cockie Constansia Consuelo Cordula Corne Corretje
  Crijn Csaba Cuong Czeslawa Daaf Dabrowska Dahabo Dalila Danijela Dardan Darek Darnoud Darraz Daudi Davoud
  Davut Debidien Debisarun Deeqa Dehab Deivid Demirkan Denz Deqa Desta Devrim Dew Dewika Dewnarain Dharamwati
  Dharmindra Dhiradj Diala Dihalu Dikkie Dilovan Dimitrina Dinja Dionisio Diriye Dirkie Diyar Djaienti Djaisri
  Djanki Djaoen Djasmadi Djaylano Djenairo Djeneba Djojodikromo Djoko Dmytro Dobrev Dobri Dogru Donka
  Donkersloot Dookhi Doorneweerd Dorin Dorrie Douae Douiri Dragana Drissi Drita Driton Dropati Duaa Dubbeldam
  Dubbelman Duijvenbode Duijvesteijn Duinhoven Duivenvoorden Duivesteijn Dulce Dumitru Dunnewijk Dusan
  Dwarkasing Dwarkasingh Dzenan Ebel Ebrahim Edip Edmar Eikelenboom Ekinci Eko Ekua Elaheh Eldert Eldridge
  Elham Elhousain Elisangela Elmahdi Elnaz Elselien Elsemiek Elsemieke Elshout Elstak Elvir Emerenciana Emina
  Emirhan Endang Ephrem Ermias Erris Ertas Esmatullah Eszter Ethline Ettaheri Ettalhaoui Eugenio Eustatia
  Evora Eyad Eylem Ezzaki Ezzoubaa Faadumo Fadel Fadila Faerber Fairouz Fang Faouzia Fardowsa Farhan Farhiya
  Farideh Farnaz Farooq Farxiya Farzad Fatah Fatimazahra Fatmir Fawad Fawzia Fayza Felipa Feliz Feras Ferhad
  Ferishta Fidelis Fikre Filali Filomena Fitri Flamur Florentina Fode Foluke Fowsiya Fozia Fransisca Freshta
  Freweyni Frezghi Furgill Furtado Gajadien Galya Gangapersad Gao Gayadin Gebre Gebreab Gebrehiwot Gebremariam
  Gebremedhin Gebremeskel Gedi Gedik Geelhoed Geetu Gelderen Genadi Genc Georgiana Gerards Gertie Getachew
  Ghazal Ghazala Ghazouani Ghebreyesus Ghisaidoobe Ghogli Ghulam Giang Gien Gilda Gilmar Gilmore Ginka Giny
  Giovanny Girdhari Girigorie Girma Girmay Godett Goedhoop Goeloe Goeptar Goerdath Goerdin Goitom Golnaz
  Goncalves Gonny Gooding Goolab Gopalrai Gordana Gorska Graanoogst Grabowska Gravesteijn Grimbergen
  Groenendijk Groenewoud Groenheijde Groenveld Grootscholten Gruiter Grunberg Grzesiek Guadalupe Guennoun
  Guiliano Guilliano Guled Gulistan Gulizar Gulsah Gurbet Gursoy Guzel Gyorgy Haabo Haben Habibo Habibullah
  Habte Hachim Haddouchi Haddouti Hadeel Hadewych Hagos Haiko Hailemariam Haitam Haitham Hakima Haktan Halide
  Halime Halimo Hamidreza Hamidullah Hammouch Hammouti Hamouchi Hanadi Hanh Hankie Harchaoui Hardjiet Haregu
  Harie Harinandansingh Harish Harkema Harma Haroon Harrak Harrold Hartono Hasibe Hasret Hassna Haumahu Hawo
  Hayriye Hazenberg Heemskerk Hehanussa Hejar Hekmat Helmi Hemert Hemradj Hemwatie Hensley Herminio Hermon
  Hermpie Herwijnen Hesdy Heske Hetteke Hettie Heuvelman Heval Hibo Hillechien Hinda Hirut Hmidan Hoa
  Hoefsloot Hoeseni Homa Honorata Hoodo Hoogstraten Hooijdonk Hosam Houssain Houssam Houtkamp Hozan Hristova
  Hua Huberta Hubertus Hulsman Huong Husniye Ibro Idse Ieneke Iftikhar Igal Igmar Ihsane Ihsanullah Ijdo Ika
  Ilahibaks Ildiko Ilidio Ilieva Ilir Iliya Ilko Illidge Imro Imtiaz Indah Inderpal Insaf Intissar Isaias
  Isaura Istvan Ita Iulian Iyad Jaapie Jabir Jabri Jacomijn Jacquelien Jaddi Jadnanansing Jagdies Jaggernath
  Jaglal Jaharia Jaimala Jaivy Jalila Jamac Jandino Janek Jankees Jankowska Jannick Janske Jaouida Japie
  Jarbandhan Jarek Jasmin Javad Javed Jawahar Jawed Jaydey Jeandro Jebli Jeewan Jelger Jelloul Jemima Jenairo
  Jermain Jhun Jiandro Jiawei Jinke Jiyan Jobke Joggem Johanneke Johndeline Joko Jolanthe Jonnathan Jootje
  Jopke Jorden Josefa Josta Joti Jozsef Juliana Jumana Jumoke Jurensley Jurgens Jurickson Jurmaine Kabbaj
  Kadiri Kahraman Kahsay Kajetan Kalawatie Kalidien Kalka Kalkman Kaltoum Kaltuma Kambiz Kaminska Kamphuis
  Kandoussi Kanya Karadag Karakas Karakaya Karakoc Karakus Karamat Karelie Karkache Karola Karreman
  Kartodikromo Karwan Kasanmoentalib Kasimin Kasmi Katalin Kausar Kavak Kaveh Kawita Keessie Keijzerwaard
  Keimpe Kenley Kensley Kenswil Kersbergen Ketut Keyvan Khadar Khadir Khaldi Khaldoun Khamlichi Khanh Khaoula
  Khatera Khawla Khayat Khemradj Khosrow Khoulani Khrystyna Khurram Kibra Kibrom Kidan Kidist Kilinc
  Kirindongo Klazien Kloosterman Knijnenburg Kocak Koebeer Koeiman Koendan Kolkman Koolhaas Kostov Kouwenhoven
  Kozlowska Kraaijeveld Krishan Krishnadath Krisna Krisztina Kromhout Kromodikoro Kromopawiro Krzysiek Kuba
  Kucuk Kujtim Kurdo Kursat Kusum Kusuma Kutlu Kuzey Kwiatkowska Kwidama Labiba Lachhab Lahrach Lailuma Lajos
  Laksmi Lalbahadoersing Laleh Lambertus Lamiae Lamin Lamis Lamrabet Lamya Lansana Lansbergen Larbi Lata
  Latuheru Laureen Lauretta Lawalata Layal Lazaar Leefmans Leeuwenburgh Legiman Lejla Lekatompessy Lelieveld
  Lelieveldt Lemlem Leonilde Lesya Letebrhan Leul Lewandowska Liban Libier Liela Ligtenberg Lihua Lijda
  Lijsbeth Lijun Lilawatie Liliia Lindsay Lingen Linh Lirim Lisbeth Liudmyla Lizaira Ljiljana Ljubica Lolke
  Loredana Luam Luan Lucyna Luisito Luitzen Lujain Luminita Lutfiye Luul Lysandra Lyuba Lyudmila Maame
  Maaskant Maciek Madari Madhu Magdolna Maghnouji Mahadewsing Mahangi Maharban Mahbuba Mahdaoui Mahender Mahin
  Mahjouba Mahsa Maimouni Majd Majda Majed Majida Malak Malalai Malawau Malgosia Maltie Mamadi Manbodh Mangre
  Manish Manniesing Manusama Marcela Marelva Mariatou Maribel Mariia Marijnissen Marijse Marilene Marinov
  Marisol Marites Marjoke Marlein Marleine Marlieke Marlinda Marlo Marouan Marugia Maruja Marva Maryan
  Masoumeh Mastenbroek Mathura Maupie Maurinho Mayawatie Mazlum Mebrahtu Mehran Mehrdad Mehret Meint Meinte
  Melchert Melitha Merhawi Meriem Merlien Meron Merzouk Mesfin Meskerem Messaoudi Metehan Metiary Middendorp
  Mieczyslaw Mieka Mieske Mihret Miklos Milagros Mildred Milica Miloud Miloudi Mimouna Mimoza Mincho Minna
  Minoo Mirek Mirela Miroslawa Mirugia Mirwais Misidjan Misiekaba Mitko Mizgin Moataz Moenesar Moerahoe
  Moerman Moestadja Mohabir Mohammadreza Mohand Mohannad Mohansingh Mohsin Mojgan Mojtaba Mokkie Momchil
  Moncef Moniz Mopie Morabit Moreira Morteza Mouhcine Mouhout Mounia Mrabet Mrini Mulugeta Muna Mungroo Murvet
  Musarrat Muslum Muxamed Mykhailo Myrte Naaktgeboren Naarendorp Nadeem Nadiia Nadira Nageswar Nagham Naheed
  Najah Najiba Najibullah Najim Najma Najoua Najwa Nandani Nannan Naresh Nargess Narpat Naseem Nasim Nasima
  Nasira Nasiri Nasra Nasreen Nassima Natalino Natividad Naveed Nawar Nayeli Nazanin Nazar Nazha Nazmiye Ndeye
  Nechir Nechirvan Necmi Nedyalko Nedzad Negar Negash Negasi Nenad Nermina Nettie Netty Nevena Newroz Ngoc
  Nhung Nieuwenburg Nieuwenhuijzen Nieuwenhuizen Nigisti Nihad Nilay Nilofar Nilton Nimet Ning Niran Nita
  Noorullah Nouaman Noufissa Nouhaila Nowicka Nuriye Nuur Nyoman Oana Obada Obaidullah Octavian Odai Odor Ody
  Oedairadjsingh Oedayraj Oeds Oege Oemawatie Oemesh Okbay Oldenburger Oleh Olek Oleksii Olgun Olha Olijn
  Ollie Olton Omaima Omayra Oosterwijk Orasma Ornela Oscar Osepa Ostap Ostiana Othmane Ottilie Oualid Ouarrak
  Ouidad Ouissal Oulali Oulaya Ouled Oumnia Ouwerkerk Ozbek Ozkaya Ozmen Oztas Paardekooper Pahalwan Paidin
  Painem Paltantewari Palwasha Parabirsing Parbatie Parbhu Parbhudayal Parmanand Patandin Paulie Pavlo Pawan
  Pawironadi Payam Pegah Peng Pengel Pershad Pervaiz Petro Petronilia Petru Peyman Pherai Phuc Picauly
  Piet-Hein Piotrek Playfair Plonia Ploon Ploy Pokhai Poniman Ponirah Pooja Poonam Popke Popov Pouya Poyraz
  Prakash Pranita Preeti Premila Prita Priyanka Purperhart Putri Qamar Qiang Qing Qorane Quandt Quoc Qusai
  Quynh Raadschelders Rabab Rabiaa Rachidi Radev Radhika Radia Radjiv Radjni Radoslaw Radost Radouan Radovan
  Raghad Raghoebir Raghosing Raghubir Ragoenath Rahaf Rahayu Rahimullah Raily Rajni Rambocus Ramdani Ramdhan
  Ramgoelam Ramlakhan Ramnandan Ramnarain Ramoutar Rampadarath Ramphal Ramsaroep Ramsoedh Ramsukul Ramtahal
  Ramyad Ranjana Rasmi Ravensbergen Rawan Rawi Raynaldo Razan Rebin Rebwar Reijm Reimer Reinbert Reinie Rekha
  Remmerswaal Rensley Reshma Resosemito Retno Reyer Ribeiro Riekie Rietbergen Rignald Rigoberto Rihana
  Rijneveld Rijnsburger Rijsbergen Rikie Rinaldo Rini Rivelino Roble Roekmini Roelien Roepa Rohini Rohullah
  Rojda Rojhat Rojin Rokaya Rokia Romaisa Romaissa Romaysa Ronahi Rosalien Rosaline Rosemarijn Rouba Rouchdi
  Roya Rozendaal Rozerin Ruba Rugenio Ruimveld Rukan Rukhsana Ruslan Rustveld Ruthline Rysiek Saado Sabahat
  Sabita Sabrine Sadal Sadia Sadiki Sadiman Sadiye Safia Sahebdin Sahetapy Sahtoe Saima Saime Sajid Sakidin
  Sakimin Sakina Salaheddine Salakory Saliha Samatar Saminah Samra Samya Sanaz Sandjai Sanela Sangita Sanja
  Sanjeev Santoso Sapna Sarbast Sarijem Sarikaya Saritha Sarmo Sarwan Sarwankoemar Sasa Sashi Savitri Sawitrie
  Sawsan Scherpenzeel Schilperoort Schoonderwoerd Schuitemaker Sead Sebbar Seedo Seema Seerp Sefa Selamawit
  Selver Semiha Senad Senem Sepideh Sercan Serghini Serife Setiawan Sevcan Sevdalin Sevilay Sewdajal Sewdath
  Sewgobind Sewlal Sewradj Sewrattan Seyit Sezen Sezgin Shabana Shabbir Shadron Shafiq Shahd Shahida Shahin
  Shahrzad Shahzad Shailesh Shakoentala Shamilla Shaneequa Shanella Sharainy Sharareh Sharifa Sharita Sharlon
  Sharmaine Shaza Shazia Shelsy Sherida Sherilyn Sherko Sherwin Shobha Shohreh Shudaisy Shukri Shukria
  Shurmendy Shvan Shyam Siamak Sible Sibylle Sido Sihame Sija Sijbren Silan Sillie Silvania Silvestre Silviya
  Simret Sirin Sirwan Sitaldin Siti Siu Sjaakie Sjaam Sjak Sjan Sjanie Sjannie Slagveer Slamet Slavi Slavica
  Slawek Slimani Slobodan Snezana Soebhas Soechit Soedamah Soekhradj Soeltan Soemita Soeraj Soeresh
  Soerodimedjo Soeroto Soerya Soetinem Sofian Sohaib Sohaila Soheil Sohrab Solak Soledad Solisa Solomiya
  Somair Somchai Somohardjo Sonali Sonmez Sookhlall Sopacua Sopamena Soran Sorina Souhaila Soulaiman Sousa
  Soussi Soylu Spierenburg Spijkerman Spozhmai Spronsen Srdan Staalduinen Stanislawa Steenbeek Steenks
  Stefanov Stekelenburg Stekkel Stepan Stjeward Storai Stoutjesdijk Stoyanka Suada Suares Subhas Sucaad
  Suenette Sugeng Sugrim Suhair Suharto Suheyla Sukhdeep Sukhdev Sukul Sulaika Sulaiman Sulekha Suleqa
  Sulvaran Sumair Sumeyye Suna Sunder Supaporn Suraj Surendra Sureyya Suryadi Sushila Sutrisno Swinda
  Szymanska Tadesse Tahapary Tahar Tahira Tahitu Tahtahi Taihuttu Taim Tala Tamaela Tamas Tamimi Tamira
  Tamsiran Tanriverdi Tanveer Taouil Taraneh Tayeb Tayyaba Teatske Tecle Tedjpal Tekie Teklay Telkamp Temesgen
  Temiz Temsamani Tervoort Tesfalem Teuna Thaer Thairon Thami Thanh Thao Thomassen Thu Thuy Thyra Tiana Tiddo
  Tihomir Tikai Tiloksingh Tini Tinie Tirbeni Tirzah Tishana Tjaard Tjard Tjarko Todirijo Todorka Toekinem
  Tokaay Tomek Tosun Touhami Trang Tribak Trijn Trimon Trinh Trudie Truida Trung Tsega Tsegay Tsehay Tsigereda
  Tuan Tudor Tugce Tuhumury Tukijo Tulsi Turkmen Tuti Tutuhatunewa Tuyet Tyrell Tyrese Ubah Ucar Udho Ugurlu
  Uiterloo Uittenbogaard Ulas Umesh Ummuhan Urmie Urny Urwin Usman Ustun Vadym Vajen Valbona Valdemar Valdir
  Valentyna Valeriia Valon Valya Vanda Varol Vasilka Vastenhouw Vayen Veenhof Veldhuis Veldhuizen Veldkamp
  Velichka Verkuyl Vesela Vesna Vijverberg Viktoriia Vinh Viorica Vira Vitalii Vitor Vivianne Vjosa Vladan
  Vonneke Vreeswijk Vreugdenhil Waardenburg Wagimin Wagiyem Waheed Wahiba Wahida Wahyu Wai Walaa Waldek Wanga
  Waqar Wassim Wati Wayan Weerdenburg Weidum Weiming Welat Welday Wendelien Wendeline Wensley Wensveen Wiam
  Wibo Widjai Widodo Wijbe Wijsman Wikash Wilgo Wilhelmien Willemjan Willempie Wilmie Wimke Wimpie Winifred
  Winita Winta Wiresh Wisam Wissal Wissam Witteveen Woldu Wongsodikromo Wongsowidjojo Wonny Woudenberg Wullem
  Xezal Xia Xiaohong Xiaoling Xiaoming Ximena Xinyi Xiu Xuan Yaakoubi Yahiaoui Yakup Yama Yamna Yanti Yaroslav
  Yasaman Yasmeen Yavas Yazan Yemane Yesenia Yeter Yevhen Yifan Yodit Yohana Yoka Yolinda Yordanos Yosief
  Younous Youssfi Youssouf Youssra Ypkje Yuliia Yulissa Yuni Yurdagul Yurick Yurii Yusupha Zaalberg Zaalman
  Zabiullah Zahia Zahid Zahida Zaim Zaina Zakariya Zamzam Zari Zarmina Zbyszek Zdenka Zeca Zeijlmans Zeina
  Zeinab Zeineb Zekeriya Zelal Zeljko Zemzem Zengin Zenon Zerai Zeray Zewdi Zhelev Zielinska Zilan Zinar
  Zitouni Zlatan Zlatko Zoest Zohal Zohreh Zoltan Zornitsa Zosia Zouaoui Zoubir Zouhra Zoulikha Zoya
  Zschuschen Zsofia Zsuzsanna Zubair Zuijderwijk Zulmira Zuraida Zuurbier Zwanenburg Zweers
`
  .trim()
  .split(/\s+/);
