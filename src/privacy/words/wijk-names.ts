/** Names that are common in these wijken and that the dictionary does not mark, each part of a name by itself. */

/**
 * Dutch, Surinamese, Antillean, Moroccan, Turkish, Polish, Bulgarian, Romanian, Ukrainian, West and East African and
 * Middle Eastern names, without accents; collected for this project.
 */
export const WIJK_NAMES: readonly string[] = `
  Aaltje Aarti Aarts Abdelhak Abdellatif Abdelmajid Abderrahim Abderrahman Abdeslam Abdirahman Abdou Abebe
  Abena Abhaya Abienso Achahbar Achraf Adebayo Adeola Adipi Adwoa Afia Afolabi Afua Agnes Agnieszka Aissa
  Ait Ajay Akash Akhiat Akka Akkerman Akosua Akrosie Akua Alakhramsing Albert Alberts Aleksandra Alexander
  Allali Ama Amaka Amatdanom Amatmohamed Amatngali Amezian Amhaouch Amma Amoako Amoeferi Ampofo Anandi Anass
  Anches Andre Andreea Andriy Andrzej Anelia Aneta Angelov Anjali Ankomah Anoesjka Ansah Antersijn Antoaneta
  Antwi Appelman Arash Aroen Arthur Asabina Asad Asare Asen Ashok Asmae Aster Atmopawiro Attia Awuah Aysegul
  Aysel Baars Babatunde Badr Badrising Baffour Bainathsah Bakali Bakhuis Bakker Balde Baldewsingh
  Balraadjsing Bangura Bansi Bansie Barbara Baroudi Bartosz Basant Bashar Basma Beata Beekman Belkacem Ben
  Benamar Benhammou Benjelloun Bennani Benomar Bensaid Bep Bereket Berends Bergman Berhane Berk Berkane
  Bhagwandin Bharat Bhoendie Biesheuvel Bipat Birdja Biser Bissessar Bissessur Bissumbhar Biswamitre
  Bloemendaal Blok Blokland Boedhram Boer Bogomil Boguslaw Bonsu Boogaard Borislav Borst Bosch Bosman
  Boualam Bouali Bouchtaoui Bouddouch Boudewijn Boudiaf Bouhaddou Bouhali Bouhassoun Boujemaa Boukhari
  Boulahrouz Boumediene Boussoufa Boutahar Bouwman Bouyahia Bouzambou Bouzid Boyan Boyko Bozena Bram Brands
  Brink Broekhuizen Brouwer Brouwers Bruin Brunings Budhram Bukola Bulent Burger Buurman Cairo Cansu Catalin
  Cemal Cemile Chafik Chahida Chaib Chakib Chakir Chandrika Chandrikapersad Chaoui Cherkaoui Chiamaka Chidi
  Chidinma Chika Chinedu Chioma Chukwu Chukwuma Ciprian Claudiu Conde Conteh Cosmin Coulibaly Czeslaw Daal
  Dabrowski Dan Danso Danuta Dariusz Darya Dawit Daya Debi Debipersad Dekker Dekkers Derya Desislava Dewkali
  Dhanpat Dharam Dijkhuizen Dijkman Dilek Dilip Dimitar Dimitrov Dimitrova Dipokarijo Djoemari Djojoseparto
  Djwalapersad Dobromir Doelwijt Doina Doornbos Dorota Dors Dounia Dragos Drost Duijvestijn Ebo Edyta Eersel
  Efua Ekow Elif Elisabeth Elitsa Ellen Elzbieta Emanuels Emeka Emnes Ender Engelen Ennassiri Esi Esmee Eva
  Evers Ewelina Eyob Eze Fadi Fadoua Faduma Fadumo Farhad Fariba Farzaneh Fatemeh Fatna Feride Feyza Fikadu
  Filiz Filmon Fleur Florin Fofana Folake Fouzia Fraenk Franken Freweini Frimpong Funmi Gangadin Gangaram
  Geerman Geertje Georgi Georgiev Georgieva Gergana Ghali Ghassan Ghebre Gheorghe Girjasing Gokoel Goossens
  Gopie Graaf Gravenberch Gravenstijn Grazyna Greet Groen Groenewegen Groenhart Grzegorz Gulay Gulcan Gulsen
  Gulten Guptar Gursel Gyamfi Gyasi Haan Haas Haddou Hafida Hagen Haidar Hailu Hajji Hala Halina Halyna
  Hamida Hanane Hardeo Haridat Harinandan Harpal Hartman Hasnae Hasselbaink Havva Hendriks Henryk Hermans
  Heuvel Hirasing Hiwot Hodan Hoogendoorn Hoogervorst Hoogland Hooplot Houria Houtman Hristo Hristov Huisman
  Hulya Ibtihal Ibtissam Ifeanyi Ifeoma Ifrah Ikenna Ikram Ilian Iliev Ilknur Ilunga Imane Indradj Ioana Ion
  Ionel Ionescu Ionut Iordanka Irausquin Iryna Ishwar Iskra Iulia Iuliana Ivanov Ivanova Ivaylo Iwona Iza
  Izabela Jaafar Jacek Jacobs Jadoenath Jadwiga Jagdew Jager Jagesar Jaggan Jaggoe Jaikaran Jainandunsing
  Jankipersad Janssens Janusz Jaroslaw Jet Jibodh Joemai Joemrati Jolanta Jong Jonge Jonker Josee Kabongo
  Kaloyan Kaminski Kamp Kaoutar Karan Karen Kargbo Karijodimedjo Karsowidjojo Kartosen Kartowikromo Kasia
  Katarzyna Katwaroe Katya Kawthar Kazimierz Kedar Kehinde Keita Khargi Kinga Kiril Kirpal Kisoen
  Kisoensingh Kissoon Knoop Koc Kojo Kok Kolev Koning Koolman Koopman Koroma Koster Kowalczyk Kowalska
  Kramer Krasimir Krasimira Kromosoeto Kromowidjojo Kroon Krystyna Kubra Kuiper Kuipers Kwabena Kwadwo Kwaku
  Kwasi Laan Laarbi Lachman Lachmansingh Lachmon Lahcen Laith Lalbahadoer Lalta Landveld Laurentiu Laxmi
  Lech Leen Leeuw Leeuwen Lekhram Leliendal Lems Leszek Lewandowski Liauw Linden Linga Liviu Loon Lotfi
  Loubna Luwam Lyubomir Maanan Maciej Mahad Mahawat Mahes Mahjoub Makhan Malgorzata Mangroe Manoj Margriet
  Mariusz Martens Mateusz Maurits Mbarek Mbaye Mbuyi Medhanie Meer Mehari Meijers Meltem Mens Merel Mevlut
  Miep Mihaela Mihai Mihail Mihaylov Milen Minguel Mircea Miroslaw Mohamud Mohanlal Mohsen Mokhtar Mol
  Monkou Motilal Mouad Mukendi Mulders Mulu Munna Mykola Naarden Nadezhda Najat Nandini Nandlal Nandoe
  Nandpersad Nardew Narsing Nassim Nataliya Nazli Ndiaye Necla Nel Nesrin Nezha Ngadimin Ngozi Nicolae
  Nieuwenhuis Nijland Nikolay Nikolov Nikolova Nilgun Nimco Nirmala Nkechi Nnamdi Noordermeer Nurcan Nurten
  Nwosu Nyarko Obeng Obinna Oedairam Oedit Oemrawsingh Ofori Ogechi Ognyan Okafor Okeke Okonkwo Okoro
  Oleksandr Olena Olu Oluwaseun Omid Onyeka Oosterwolde Osagie Ouafa Ouafae Ouahabi Ouarda Ouassim Oukili
  Oulad Oussama Ouwehand Ovidiu Ozan Ozdemir Ozge Ozgur Ozkan Ozlem Ozturk Padarath Pahladsingh Paltoe Pansa
  Parag Parbhoe Parisa Partiman Parviz Pavlina Pawel Pawirodikromo Penka Persad Peter Peters Petko Petkov
  Petrov Petrova Petya Phagoe Piet Pieters Pinas Pique Plamen Pocorni Poeketi Poel Poot Popa Popescu Pradeep
  Pramila Pranati Prem Premchand Prijor Prins Priya Pronk Przemek Przemyslaw Quaye Radek Radj Radjesh
  Radjinder Radka Radoslav Radu Rafal Raghoebarsing Rahwa Rajesh Raju Raktoe Raluca Ram Ramautarsing
  Rambharos Ramesh Ramjiawan Ramkhelawan Ramsahai Ramsaran Ramsoebhag Ramsoekh Ramsundar Ranjit Rasha
  Raveles Razvan Redjosentono Redouane Regales Rewti Richenel Ridder Riet Rietdijk Rijssel Rima Rivano Rkia
  Rob Roelofs Rooijakkers Roopa Roopram Roseval Rositsa Rudsel Rula Rumen Rumyana Ruta Rutgers Rutten
  Ryszard Saadia Sadhoe Sahadew Sahra Samer Samia Samrawit Sanchit Sandhya Sanjay Sapoen Sarijoen Sariman
  Sarita Sastrowidjojo Sbai Schaap Schellekens Schilder Schoonhoven Schouten Schreurs Schuurman Seegobin
  Seelochan Segun Selam Semedo Semeleer Semhar Semra Senait Senchi Serap Serhiy Sesay Sevgi Sewberath
  Sewdien Sewnandan Sewnarain Sewpersad Shadi Shahram Sharda Sheoratan Shivani Shurandy Siham Silviu Sjaan
  Slawomir Slimane Sluis Sluisdom Smits Snezhana Snijders Soebhag Soekhram Soekimin Soemodihardjo Soerdjan
  Soerdjbalie Soerdjpal Soerin Songul Sorin Soufian Spek Spijker Stam Stanimir Stanislaw Statia Steen
  Steenbergen Stefania Stefka Steven Storm Stoyan Stoyanov Stoyanova Sukdeo Sukhai Sukhraj Sukran Suresh
  Sushma Svetla Svetoslav Sylla Sylwia Szymanski Szymon Taal Tahiri Taiwo Tekle Telgt Temitope Tesfay
  Tesfaye Tetiana Tetteh Tewarie Thakoer Thakoersingh Tigist Tilak Timmer Timmerman Todor Todorov Todorova
  Todowirono Tolga Ton Toon Toorn Toure Touria Traian Traore Tromp Tshibangu Tsvetan Tsvetanka Tsvetelina
  Tugba Tuinman Tunde Uche Ufuk Umit Unal Urszula Usha Vanenburg Varela Vasil Vasile Vasilev Velden Ven
  Ventsislav Veselin Vidya Vijay Vikash Vink Vinod Viorel Visser Vliet Volodymyr Vrede Wafae Wal Waldemar
  Wang Wanigasekara Warsame Weldu Wielen Wieslaw Wieslawa Wijk Wijnands Wijngaarden Wil Wilhelmina Winter
  Wioletta Wirht Wisniewska Wisniewski Wit Witold Wojciech Wojtek Wolf Wolters Wozniak Yaa Yasemin Yaw
  Yeboah Yeliz Yemi Yohannes Yonas Yordan Yordanov Yordanova Yulia Zainab Zanden Zaoui Zbigniew Zdravko
  Zdzislaw Zebeda Zehra Zeki Zerouali Zhivko Zichem Zielinski Zineb Zlatka Zofia Zuzanna Zwaan Zwart Zwiers
`
  .trim()
  .split(/\s+/);
