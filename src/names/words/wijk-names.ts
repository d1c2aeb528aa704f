/** Names that are common in these wijken and that the dictionary does not mark, each part of a name by itself. */

/**
 * Dutch, Surinamese, Antillean, Moroccan, Turkish, Polish, Bulgarian, Romanian, Ukrainian, West and East African and
 * Middle Eastern names, without accents; collected for this project.
 */
export const WIJK_NAMES: readonly string[] = `
  Aaltje Aarti Aarts Abbadi Abdelali Abdelhak Abdellatif Abdelmajid Abdelouahed Abderrahim Abderrahman
  Abdeslam Abdirahman Abdou Abebe Abena Abhaya Abienso Abraha Achahbar Achour Achraf Adebayo Adeola Adipi
  Adjoa Adnane Adwoa Afia Afolabi Afua Agnes Agnieszka Agyeman Aissa Ait Ajay Akash Akhiat Akka Akkerman
  Akosua Akrosie Akua Alakhramsing Albert Alberts Aleid Aleksandra Alexander Allali Ama Amaka Amankwah
  Amatali Amatdanom Amatmohamed Amatngali Amezian Amhaouch Amma Amoako Amoeferi Ampofo Anandi Anass Anches
  Andre Andreea Andrii Andriy Andrzej Anelia Aneta Angelov Aniel Anjali Ankomah Anoesjka Ansah Antersijn
  Antoaneta Antwi Aouad Appelman Arash Aroen Arthur Asabina Asad Asare Asen Ashok Asmae Aster Atmopawiro
  Attia Awuah Aynur Aysegul Aysel Aysun Baars Babatunde Badr Badrising Baffour Bainathsah Bakali Bakhuis
  Bakker Balde Baldewsingh Balraadjsing Bangura Bansi Bansie Barbara Baroudi Bartosz Basant Bashar Basma
  Bayan Beata Beekman Behrouz Belkacem Ben Benamar Benhammou Benjelloun Benmoussa Bennani Benomar Bensaid
  Bep Beppie Bereket Berends Bergman Berhane Berk Berkane Beyza Bhagwandin Bharat Bhoendie Biesheuvel Bipat
  Birdja Biser Bissessar Bissessur Bissumbhar Biswamitre Bloemendaal Blok Blokland Boedhram Boer Bogomil
  Boguslaw Bonsu Boogaard Borislav Borst Bosch Bosman Boualam Bouali Bouchaib Bouchtaoui Bouddouch Boudewijn
  Boudiaf Bouhaddou Bouhali Bouhassoun Boujemaa Boukhari Boulahrouz Boumediene Boussoufa Boutahar Bouwman
  Bouyahia Bouzambou Bouzid Bouzidi Boyan Boyko Bozena Bram Brands Brink Broekhuizen Brouwer Brouwers Bruin
  Brunings Btissam Budhram Bukola Bulent Burger Busra Buurman Cairo Canan Cansu Catalin Cemal Cemile Chadia
  Chafik Chahida Chaib Chaima Chaimae Chakib Chakir Chander Chandrika Chandrikapersad Chaoui Chayenne Chayma
  Chaymae Cherkaoui Chiamaka Chidi Chidinma Chika Chinedu Chioma Chukwu Chukwuma Ciprian Claudiu Conde
  Conteh Cosmin Coulibaly Czeslaw Daal Dabrowski Dan Danso Danuta Dariusz Darya Daryoush Dawit Daya Debi
  Debipersad Dekker Dekkers Derya Desislava Dewkali Dhanpat Dharam Dharminder Dijkhuizen Dijkman Dilek Dilip
  Dimitar Dimitrov Dimitrova Dipokarijo Djoemari Djojo Djojoseparto Djwalapersad Dobromir Doelwijt Doina
  Doornbos Dorota Dors Dorsman Dounia Dragos Drost Duijvestijn Duindam Ebo Ecrin Edsel Edyta Eersel Efua
  Ekow Elif Elisabeth Elitsa Ellen Elouardi Elzbieta Emanuels Emeka Emnes Ender Engelen Ennassiri Esi Esmee
  Eva Evers Ewelina Eyob Eze Fadi Fadma Fadoua Faduma Fadumo Faiza Faouzi Farhad Fariba Fartun Farzana
  Farzaneh Fassi Fatemeh Fatna Fereshteh Feride Feven Feyza Fikadu Filiz Filmon Firas Fleur Florin Fofana
  Folake Fouzia Fraenk Franken Freweini Frimpong Funmi Gangadin Gangaram Geerman Geertje Georgi Georgiev
  Georgieva Gergana Ghada Ghali Ghassan Ghebre Gheorghe Ghizlane Girjasing Gokhan Gokoel Goossens Gopie
  Goudriaan Graaf Gravenberch Gravenstijn Grazyna Greet Groen Groenewegen Groenhart Grzegorz Gulay Gulcan
  Gulsen Gulsum Gulten Guptar Gursel Gyamfi Gyasi Haan Haas Habtom Haddou Hafida Hagen Haidar Hailu Hajji
  Hala Halina Halyna Hamida Hanae Hanane Hardeo Haridat Harinandan Harpal Hartman Hasnae Hasselbaink
  Haverkamp Havva Hendriks Henryk Hermans Heuvel Hiba Hirasing Hiwot Hodan Hoogendoorn Hoogervorst Hoogland
  Hooplot Houria Houssine Houtman Hristo Hristov Huda Huisman Hulya Hussam Ibtihal Ibtisam Ibtissam Ifeanyi
  Ifeoma Ifrah Ikenna Ikram Ikrame Ilian Iliev Ilknur Ilunga Imane Inas Indradj Ioana Ion Ionel Ionescu
  Ionut Iordanka Irausquin Iryna Ishwar Iskra Iulia Iuliana Ivanov Ivanova Ivaylo Iwona Iza Izabela Jaafar
  Jacek Jacobs Jadoenath Jadwiga Jagan Jagdew Jager Jagesar Jaggan Jaggoe Jaikaran Jainandunsing Jairzinho
  Jankipersad Janssens Janusz Jaouhari Jaroslaw Jaswant Jaydee Jet Jhagroe Jibodh Jihan Jihane Joemai
  Joemrati Jolanta Jong Jonge Jonker Josee Jovanny Kabongo Kaloyan Kaminski Kamp Kaoutar Karan Karen Kargbo
  Karijodimedjo Karsowidjojo Karto Kartosen Kartosoewito Kartowikromo Kasia Katarzyna Kateryna Katwaroe
  Katya Kavita Kawtar Kawthar Kazimierz Kedar Kehinde Keita Kenepa Khadidja Khargi Khattabi Kinga Kiril
  Kirpal Kishan Kisoen Kisoensingh Kissoon Knoop Koc Kogeldans Kojo Kok Kolev Koning Koolman Koopman Koroma
  Koster Kourosh Kowalczyk Kowalska Kramer Krasimir Krasimira Kromo Kromosoeto Kromowidjojo Kroon Kruithof
  Krystyna Kubra Kuiper Kuipers Kwabena Kwadwo Kwaku Kwasi Laan Laarbi Lachman Lachmansingh Lachmon Lahcen
  Laith Lalaram Lalbahadoer Lalta Lamrani Lamyae Landveld Latoya Laurentiu Laxmi Lech Leen Leeuw Leeuwen
  Lekhram Leliendal Lems Leszek Lewandowski Liauw Linden Linga Liviu Loon Lotfi Loubna Lubna Luwam Lyubomir
  Lyudmyla Maanan Maciej Mahabir Mahad Mahawat Mahes Mahinder Mahjoub Mahnaz Makhan Malgorzata Mangroe Manoj
  Margriet Mariola Mariusz Mariya Martens Martodikromo Marzena Masoud Mateusz Maurits Mbarek Mbaye Mbuyi
  Medhanie Meer Mehari Meijers Meltem Mens Merel Mevlut Miep Mihaela Mihai Mihail Mihaylov Milen Minguel
  Mircea Miroslaw Mohamud Mohanlal Mohsen Mokhtar Mokhtari Mol Monkou Motilal Mouad Mouna Mukendi Mulders
  Mulu Munna Mykola Naarden Nabila Naciri Nadezhda Najat Najia Nandini Nandlal Nandoe Nandpersad Nardew
  Narsing Nasrin Nasrine Nassim Nataliia Nataliya Natnael Nazli Ndiaye Necla Nel Neslihan Nesrin Nezha
  Ngadimin Ngozi Nicolae Nicoleta Nieuwenhuis Nijland Nikolay Nikolov Nikolova Nilgun Niloufar Nilufer Nimco
  Nimo Nirmala Nisrin Nisrine Nkechi Nnamdi Noordermeer Noura Nurah Nuray Nurcan Nurten Nwosu Nyarko Obeng
  Obinna Oedairam Oedit Oemrawsingh Ofori Ogechi Ognyan Okafor Okeke Okonkwo Okoro Oleksandr Olena Olu
  Oluwaseun Omid Onyeka Oosterwolde Osagie Ouafa Ouafae Ouahabi Ouarda Ouassim Oukili Oulad Oumaima Oumayma
  Oussama Ouwehand Ovidiu Ozan Ozdemir Ozge Ozgur Ozkan Ozlem Ozturk Padarath Pahladsingh Paltoe Pansa Parag
  Parahoe Parbhoe Parisa Partiman Parvaneh Parvin Parviz Parwin Pavlina Pawel Pawiro Pawirodikromo Penka
  Persad Peter Peters Petko Petkov Petrov Petrova Petya Phagoe Piet Pieters Pinas Pique Plamen Pocorni
  Poeketi Poel Poot Popa Popescu Pradeep Pramila Pranati Prem Premchand Prijor Prins Priya Pronk Przemek
  Przemyslaw Quaye Radek Radj Radjen Radjesh Radjinder Radka Radoslav Radu Rafal Raghoe Raghoebarsing Rahma
  Rahwa Rajae Rajesh Raju Raktoe Raluca Ram Ramautarsing Rambharos Ramdhanie Ramesh Ramjiawan Ramkhelawan
  Ramkisoen Ramsahai Ramsaran Ramsoebhag Ramsoekh Ramsundar Ranjit Rasha Raveles Razvan Redjosentono
  Redouane Reem Regales Rewi Rewti Richenel Rida Ridder Riet Rietdijk Rigmor Rijssel Rima Rishi Rivano Rkia
  Rob Robel Roelofs Rooijakkers Roopa Roopram Roseval Roshni Rositsa Rudsel Rukiye Rula Rumen Rumyana Ruta
  Rutgers Ruthsela Rutten Ryanne Ryszard Saadia Sadhoe Safaa Sagal Sahadew Sahra Samer Samia Samrawit
  Sanchit Sandhia Sandhya Sanjai Sanjay Santosh Sapoen Sarijoen Sariman Sarita Sastro Sastrowidjojo Sbai
  Schaap Schellekens Schilder Schoonhoven Schouten Schreurs Schuurman Seegobin Seelochan Segun Selam Semedo
  Semeleer Semhar Semra Senait Senchi Serap Serhii Serhiy Sesay Sevgi Sewberath Sewdien Sewnandan Sewnarain
  Sewnath Sewpersad Shabnam Shadi Shahram Shanaya Shanice Shaniqua Sharda Sharlene Sharona Sheombar
  Sheoratan Shirin Shivani Shudry Shurandy Siavash Sigmar Siham Silviu Sjaan Slawomir Slimane Sluis Sluisdom
  Smits Snezhana Snijders Soebhag Soekhram Soekimin Soemodihardjo Soenil Soenita Soerdjan Soerdjbalie
  Soerdjpal Soerin Soerodikromo Soeshila Songul Sorin Soufian Soukaina Spek Spijker Stam Stanimir Stanislaw
  Statia Steen Steenbergen Stefania Stefka Steven Storm Stoyan Stoyanov Stoyanova Suad Sukdeo Sukhai Sukhraj
  Sukran Suresh Sushma Svetla Svetoslav Svitlana Sylla Sylwia Szymanski Szymon Taal Tadeusz Taghi Tahiri
  Taiwo Tanisha Taoufik Taras Tekle Telgt Temitope Tesfay Tesfaye Tetiana Tetteh Tewarie Thakoer
  Thakoersingh Thi Tigist Tilak Timmer Timmerman Tiwari Todor Todorov Todorova Todowirono Tolga Ton Toon
  Toorn Toure Touria Traian Traore Tromp Tshibangu Tsvetan Tsvetanka Tsvetelina Tugba Tuinman Tuncay Tunde
  Uche Uchenna Ufuk Umit Unal Urszula Urvin Usha Vanenburg Varela Varsha Vasil Vasile Vasilev Vasyl Velden
  Veldman Ven Ventsislav Veselin Vidya Vijay Vikash Vink Vinod Viorel Viresh Visser Vliet Volodymyr Vrede
  Wafaa Wafae Wal Waldemar Waleed Wang Wanigasekara Warsame Warsan Weldu Wessels Widad Wielen Wieslaw
  Wieslawa Wijk Wijnands Wijngaarden Wil Wilhelmina Winter Wioletta Wirht Wisniewska Wisniewski Wit Witold
  Wojciech Wojtek Wolf Wolters Wongso Wozniak Xiomara Yaa Yahyaoui Yamina Yasemin Yaw Yeboah Yeliz Yemi
  Yohannes Yonas Yordan Yordanka Yordanov Yordanova Yousra Yulia Yusra Zahiri Zainab Zaineb Zakia Zanden
  Zaoui Zarouali Zbigniew Zdravka Zdravko Zdzislaw Zebeda Zeefuik Zehra Zeki Zerouali Zhivko Zichem
  Zielinski Zineb Zlatka Zofia Zoubida Zulaika Zuleika Zuzanna Zwaan Zwart Zwiers
`
  .trim()
  .split(/\s+/);
