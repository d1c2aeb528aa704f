/** Names from the lists of @faker-js/faker 10.6.0 that the dictionary does not mark; the licence of those lists stands below. */

/*
 * Faker - Copyright (c) 2022-2025
 *
 * This software consists of voluntary contributions made by many individuals.
 * For exact contribution history, see the revision history
 * available at https://github.com/faker-js/faker
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * ===
 *
 * From: https://github.com/faker-js/faker/commit/a9f98046c7d5eeaabe12fc587024c06d683800b8
 * To: https://github.com/faker-js/faker/commit/29234378807c4141588861f69421bf20b5ac635e
 *
 * Based on faker.js, copyright Marak Squires and contributor, what follows below is the original license.
 *
 * ===
 *
 * faker.js - Copyright (c) 2011-2020
 * Marak Squires
 * http://github.com/marak/faker.js/
 *
 * faker.js was inspired by and has used data definitions from:
 *
 *  * https://github.com/stympy/faker/ - Copyright (c) 2007-2010 Benjamin Curtis
 *  * http://search.cpan.org/~jasonk/Data-Faker-0.07/ - Copyright 2004-2005 by Jason Kohles
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/** Dutch, Turkish, Polish, Ghanaian, Nigerian, Senegalese and Indian names, each part by itself, without accents. */
export const MORE_NAMES: readonly string[] = `
  Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanandinii
  Aanjaneya Aanuoluwapo Aaratrika Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan
  Aayushman Aba Abaci Abadan Abak Abaka Abakan Abakay Abalioglu Abani Abar Abay Abayomi Abbott Abdoul
  Abdoulaye Abebi Abeiku Abendam Abeni Abhaidev Abhirath Abhisyanta Abi Abibatou Abidin Abilay Abimbola
  Abiodun Abiola Abiona Abisola Abisoye Abluc Abodunrin Abosede Aboubacar Abraham Absar Aby Acar
  Acaryatanaya Ace Acela Acelya Achalesvara Achari Acharya Acharyanandana Acharyasuta Acheampong Achintya
  Achyut Acig Acik Acikalin Acikgoz Acilay Aclan Acuk Acun Adadevoh Adal Adalan Adaldi Adalmis Adamczak
  Adamczyk Adamek Adamiak Adamiec Adamowicz Adamski Adamus Adanir Adaobi Adar Adas Adaugo Adberilgen
  Adebankole Adebisi Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin
  Adegbite Adegboye Adegoke Adekitan Adekola Adekunle Adel Adelajda Adelakun Adeleke Adelusi Adelya Adem
  Ademayowa Ademiluyi Ademola Adenike Adeniyan Adeniyi Adeolu Adeoluwa Adeoti Adepeju Aderibigbe Aderinsola
  Aderogba Aderonke Aderopo Adesewa Adeshina Adesina Adesiyan Adesoji Adesua Adetayo Adetoke Adetoun Adewale
  Adewunmi Adewura Adeyemo Adeyi Adheesh Adhiraj Adhrit Adiga Adigun Adiguzel Adik Adikavi Adikutlu
  Adikutlutas Adile Adin Adinath Adisa Aditeya Aditya Adityanandan Adityanandana Adivar Adli Adlibeg Adomah
  Adomako Adongo Adraman Adripathi Adsiz Adu Adunni Adusei Adutwum Advaya Adwitiya Affan Afi Afirifa Afitap
  Afoakwa Afolarin Afolayan Afonja Afsar Afsin Afunku Agabay Agah Agakagan Agalak Agaoglu Agarwal Agasti
  Agastya Agaton Agboola Agca Agirbas Aglamis Agneya Agnimitra Agniprava Agnivesh Agrata Agrypina Agyapong
  Agyare Agyei Agyemang Ahalya Ahenk Ahilya Ahlem Ahluwalia Ahortor Ahsen Ahuja Aidara Aiden Aigbiniode
  Aishani Aissata Aissatou Ajakaiye Ajala Ajani Ajao Ajayi Ajeet Ajewole Ajit Ajoke Ajose-adeogun Akal
  Akalin Akalp Akan Akande Akanmu Akanni Akar Akas Akata Akay Akaydin Akbaba Akbas Akbatur Akbay Akboga
  Akboru Akbudak Akbugra Akbulak Akca Akcakoca Akcal Akcali Akcan Akcay Akcora Akdag Akdemir Akdogan
  Akeem-omosanya Akel Akerele Akgoz Akgul Akgun Aki Akibudak Akim Akinci Akiner Akinkunmi Akinlabi
  Akinrinola Akintade Akinwale Akisik Akkan Akkas Akkaya Akkoc Akkor Akkoyun Akkoyunlu Akkun Akkunlu Akkurt
  Akkus Akman Akofa Akorfa Akos Akoto Akowua Akpira Akroor Aksakal Akshainie Akshaj Akshat Akshata
  Akshayakeerti Akshita Aksit Aksungur Aktan Aktay Aktekin Aktimur Akula Akumaa Akunna Akwasi Akwesi
  Akyeampong Akyel Akyena Akyildiz Akyurek Akyuz Ala Alaba Alaban Alabi Alaboru Aladag Alade Aladogan
  Alakurt Alamu Alassane Alayunt Alayuntlu Aldemir Aldigerey Aldogan Aleksandrowicz Aleksy Alev Aleyna Algu
  Alican Alici Alicja Aligbe Alima Alimga Aliou Alioune Alisan Alisir Aliya Aliyah Alka Alkaboluk Alkaevli
  Alkasi Alkaya Alkis Almila Alniacik Aloba Alok Alpagut Alpamis Alparsbeg Alpata Alpay Alpaya Alpaykagan
  Alpbamsi Alpbilge Alpdirek Alpdogan Alper Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpis Alpkara
  Alpkuluk Alpkutlu Alpman Alpsalci Alptegin Alptugrul Alptunga Alpturan Alptutuk Alpugan Alpulug Alpurungu
  Alpurungututuk Alpyoruk Altankagan Altankan Altay Altemur Altinay Altinbas Altinel Altinisik Altinkagan
  Altinkan Altinoba Altinok Altintamgan Altintamgantarkan Altintarkan Altintas Altintay Altiok Altmiskara
  Altuga Altuntas Alvina Alwar Alya Alyanak Amabela Amac Amady Amaechi Amaranaath Amaresh Amarnath Amath
  Amaya Ambar Amber Ambrozy Amdy Amelya Ameth Ameyatma Ami Aminat Aminata Aminu Amish Amo Amoa Amoasi
  Amodini Amogh Amoke Amope Ampadu Amponsah Amrak Amrit Amrita Amritambu Amul Anaadi Anagh Anal Anala
  Anamika Anandamayi Anang Ananta Anar Anasooya Anastazja Anasuya Anatol Ancuk Andac Andariman Andorful
  Andrzejczak Andrzejewski Andzelika Anila Anilaabh Anilabh Anise Anish Anjaneya Anjolaoluwa Anjushree
  Anjushri Ankal Ankra Annapurna Anokye Ansa Ansgary Anshula Ant Antczak Antonina Anuja Anunay Anuraag
  Anurag Anusuya Anwesha Apa Apak Apatarkan Apollinary Apollo Appia Aprancur Apsara Araboga Arademir Aral
  Arame Arbay Arbuz Archan Arcuk Ardic Aremu Argil Argu Argun Ariadna Ariboga Arican Arig Arikagan Arikan
  Arikdoruk Arike Arin Arinc Arindam Arinola Arkadiusz Arkady Arkin Arkis Armagan Arnac Arnesh Arona Arora
  Arpat Arsal Arseniusz Arsil Arslanargun Arslanboru Arslanoglu Arslansungur Arslantegin Arslanyabgu Arsun
  Artiinal Artuk Artukac Artur Artut Aruk Arya Arystarch Asake Asamoa Asan Asanboga Asantudun Asantugrul
  Asartegin Asci Asel Asenso Ashlesh Asiama Asiedu Asig Asik Asikbulmus Asikoglu Asil Asiya Askin Aslanoglu
  Aslesha Aslim Asri Asta Astalogul Astou Asuela Asug Asuk Asya Atac Atakagan Atakan Atakol Atalan Atalay
  Ataldi Atalik Atalmis Ataman Atan Atanazy Atanda Atasagun Atasever Atasu Ataullah Atay Atberilgen Ates
  Atici Atif Atigay Atik Atikutlu Atikutlutas Atila Atilgan Atim Atimer Atinuke Atis Atli Atlibeg Atlikagan
  Atmaca Atmaja Atmanand Atmananda Atreyee Atreyi Atsiz Atta Atuncu Augustyn Augustyniak Avadhesh Avan Avani
  Avantika Avar Avci Avcioglu Avluc Avni Avsar Aw Awa Awero Awesi Awodiran Awolowo Axel Ay Ayaci Ayana
  Ayandokun Ayas Ayaydin Ayaz Aybalta Ayban Aybar Aybars Aybeg Aycan Aydan Aydarkagan Ayden Aydinalp Aydogan
  Aydogdu Aydogmus Ayebatari Aygirak Aygun Ayinde Ayinke Ayisat Ayitmis Ayiz Ayizdag Aykac Aykagan Aykal
  Aykan Aykurt Aykut Aylin Ayluc Ayluctarkan Ayma Ayobami Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayoola
  Ayotude Ayren Ayruk Aysar Aysil Aysilig Aytac Aytak Aytek Aytug Ayushmati Ayvaz Ayverdi Ayyildiz Azak
  Azban Azer Azgan Azganaz Azil Azizhan Azmi Azra Azubuike Ba Baa Baaba Baafi Baah Baala Baalaaditya
  Baalagopaal Baawia Baba Babacan Babacar Babali Babalola Babaoglu Babasola Babatunji Babawale Babir Babou
  Babtunde Babur Bacara Baccayman Bacman Badabul Bademci Badiane Badji Badruk Badu Badur Baga Bagaalp
  Bagaisbara Bagan Bagasatulu Bagatarkan Bagatengrikagan Bagatur Bagaturcigsi Bagaturgerey Bagaturipi
  Bagatursepi Bagdagul Baginski Bagis Bagtas Baha Bahtiyar Bahula Baidehi Baijayanti Bak Bakagul Bakan
  Bakare Bakary Bakhoum Baki Bakirci Bakircioglu Bakirsokum Bakowski Baksi Bakula Bala Balaaditya Balaban
  Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamir Balcar Balcerzak Baldu
  Baldwin Balgopal Balin Balkik Balli Balogun Balta Baltaci Baltar Baltir Baltur Bamidele Bamiloye Bamisebi
  Bamsi Banach Banas Banasiak Banasik Bandhu Bandhul Bandopadhyay Banerjee Bangu Banji Bankim Bankimchandra
  Bankole Banna Barak Baraktore Baranowski Baranski Barbarosoglu Barbeg Barboga Barbol Barbulsun Barca
  Barcadogdu Barcadogmus Barcadurdu Barcadurmus Barcan Barcatoyun Bardibay Bargan Barimtay Barin Barkan
  Barkdogdu Barkdogmus Barkdurdu Barkdurmus Barkin Barlas Barlibay Barmaklak Barmakli Barman Bars Barsbeg
  Barsboga Barsgan Barskan Barsurungu Bartczak Bartkowiak Bartnik Bartosik Bartu Basademir Basak Basan
  Basanti Basanyalavac Basar Basaran Basat Basbug Basci Baser Basgan Baskin Baskirt Baskurt Basmaci Basmil
  Basoglu Bastar Basti Bastugrul Basu Basut Batrak Battal Batu Batuhan Batuk Baturalp Bay Bayancar
  Bayankagan Bayazit Baybars Baybayik Baybicen Bayboga Baybora Baybure Baydar Baydemir Baydur Bayik Bayincur
  Bayindir Baykal Baykam Baykara Baykoca Baykuzu Baymunke Bayna Baynal Baypure Bayrac Bayraktar Bayraktutan
  Bayri Bayrin Bayruk Baysoy Baysungur Baytara Baytas Bayuncur Bayur Bayurku Bayutmus Bayuttu Bazir Bazyli
  Beatrycze Beceapa Beckem Bedir Bedirhan Bediz Bednarczyk Bednarek Bednarski Bednarz Bedran Bedreddin Bedri
  Beek Beg Begarslan Begbars Begbilgeciksin Begboga Begcur Begdemir Begdilli Begdurmus Begi Begil Begine
  Begitutuk Begkulu Beglen Begni Begtas Begtegin Begtuzun Behcet Behic Behlul Behram Behrem Behzat Bek
  Bekazil Bekbekec Bekdik Bekec Bekecarslan Bekecarslantegin Bekectegin Beker Beklemis Bektasoglu Bektur
  Bela Belcim Belcir Belek Belemir Belgi Belguc Belma Beltir Beltun Benedykt Bengi Bengu Beniamin Benice
  Benja Benli Benlidemir Bentley Benyamin Bera Berat Berberoglu Berceste Bercin Berdibeg Berendey Berg
  Berginsenge Bergu Berinay Berkan Berkay Berke Berkin Berkis Berkyaruk Bermek Berran Berre Berta Berva
  Besentegin Beser Beserler Besikci Besim Besir Besok Besra Betemir Beye Beyizci Beyrek Beyrem Bhaanumati
  Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhadresha Bhagavaan Bhagirathi Bhagvan Bhagwanti
  Bhagwati Bhamini Bhanumati Bharadwaj Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhat Bhattacharya
  Bhattathiri Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati
  Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bialas
  Bialek Bialkowski Bibiana Bibianna Bicakci Bicek Bicer Bicki Bickici Bidin Biedrzynski Bielak Bielawski
  Bielecki Bielski Bieniek Bienkowski Biernacki Biernat Bijl Bildik Bilen Bilgebayuncur Bilgebeg Bilgeciksin
  Bilgeisbara Bilgeisbaratamgan Bilgekagan Bilgekan Bilgekulucur Bilgekutluk Bilgen Bilgetacam Bilgetamgaci
  Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgic Bilgin Bilig Biligkongulsengun Bilik Bilski Bilva Bilwa
  Binbegi Bindir Bineta Binta Bintou Birane Birinci Birjesh Birlik Bishnu Bitaybiki Biteye Bitri Blaszczak
  Blaszczyk Blazej Bless Boadi Boadu Boahen Boaten Bober Bochenek Bodhan Bodhi Bodian Boduroglu Boet Boga
  Bogac Bogacuk Bogde Boge Bogu Bogucki Bogusz Bokde Boke Bolatito Bolatli Boldaz Bolen Bolmus Bolsun
  Bolukbas Bolukbasi Bolun Boluwatife Bona Boncuk Bonek Bonge Bongul Bongulboga Bonsra Boran Boratav Borcul
  Borek Borkowski Borlukcu Bornak Borowiec Borowski Bortecine Boru Borubars Borusengun Borys Bos Bouba
  Boubacar Boubou Boyaci Boyankulu Boylabaga Boylabagatarkan Boylakutlutarkan Boz Bozan Bozboru Bozdogan
  Bozek Bozkir Bozkus Bozoglu Bozok Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajan Brajendra
  Brajesh Brenn Brijesh Broda Broek Bruyn Brygida Brzezinski Brzozowski Bucakli Bucan Buchi Bucur Buczek
  Buczkowski Buczynski Budag Buddhana Budhil Budunlu Budus Budustudun Budzinski Budzynski Bugday Bugduz
  Bugduzemen Buge Bugra Bugrakarakagan Bugu Bugubilge Bujak Bukak Bukaktutuk Bukduz Buke Bukebuyrac
  Bukebuyruc Bukey Bukowski Buktegin Bukusboga Bulacapan Bulak Bulan Buldur Bulgak Bulmaz Bulmus Buluc Bulug
  Buluk Bulus Bumen Bumin Bunmi Bunsuz Bunul Bunyamin Burak Burcak Bure Burgucan Burgut Burhan Burkay Burkek
  Burkut Burluk Burslan Buruk Burulday Burulgu Burunduk Burzynski Busari Busayo Busulgan Butak Butuk Buyan
  Buyancuk Buyandemir Buyankara Buyat Buyrac Buyruc Buyruk Buzac Buzactutuk COmfort Caba Cabdar Cabli Cabus
  Cafer Cagan Cagatay Cagdas Cagil Cagiran Cagla Caglar Caglayan Cagri Cagribeg Cagrihan Cagritegin Cagru
  Cahid Cakir Calapkulu Camdali Canalp Candar Canel Caner Cangul Cankan Cankiz Cannur Cansel Cansin
  Capanoglu Catalbas Cataleya Cavid Cebe Cebula Cecylia Cecyliusz Celal Celaleddin Celasun Celen Celil
  Cemali Cemen Cemgen Cemil Cenk Ceren Cesminaz Cetinel Cetiner Cevahir Cevik Ceyda Ceyhun Ceykun Ceyla
  Ceylin Ceylinaz Cezary Cezmi Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee Chakravarti
  Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni Chandraayan
  Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli
  Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chapal Chapala
  Charak Charuchandra Charumati Charuvrat Charvi Chase Chaten Chattopadhyay Chatur Chatura Chaturaanan
  Chaturbhuj Chaturvedi Cheikh Cheikhou Chekhouna Chelsey Cherechi Cherif Chetan Chetanaanand Chibike
  Chibuike Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Chidozie Chimamanda Chinmayanand
  Chinmayananda Chinyere Chiranjeev Chiranjeeve Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba
  Chmiel Chmielewski Chmura Chojnacki Chojnowski Cholewa Chopra Chrzanowski Chudzik Cicek Cicem Cichocki
  Cichon Cichy Ciesielski Ciesla Cieslak Cieslik Cigdem Cigil Cihad Cihansah Cilasun Cilay Cilenti Ciler
  Cilvenaz Cimen Cingir Cise Cisem Cisil Ciss Cissokho Ciszewski Civan Cobulmak Cocukboru Cokramayul Colins
  Colman Colpan Colu Coly Comfort Corekci Coskuner Coumba Cubeyr Cumhur Cuneyt Cybulski Cygan Cyra Cyryl
  Czaja Czajka Czajkowski Czapla Czarnecki Czech Czechowski Czekaj Czerniak Czerwinski Czyz Czyzewski Daako
  Dabek Dabkowski Dabo Dado Daevi Daevika Dagdas Daghan Daglaroglu Daiwik Daksha Dakshayani Dalkiran Dam
  Damayanti Dame Damife Damilare Damilola Damin Damla Damodara Damola Dandak Dandapaani Danjuma Daouda
  Darasimi Darshan Darshwana Darteh Dartey Datta Daver Davi Davud Dawid Dayaamay Dayaananda Dayaanidhi
  Dayamayee Deb Debowski Debski Dec Deeksha Deenabandhu Deepali Deepan Deepankar Deependra Deepesh
  Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Demba Dembele
  Deme Demet Demetriusz Demilade Demiralp Demirbas Demirhan Denizalp Denkel Derin Dervis Desai Deshpande
  Destan Deste Dev Devadatt Devagya Devajyoti Devak Devangana Devani Devar Devasree Devdan Deven Devesh
  Deveshwar Devika Devran Devvrat Dexx Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati
  Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhawan Dhruv Dhyanesh Dhyaneshwar
  Dia Diaby Diack Diagne Diakhate Diamanka Diao Diarra Diatta Diattara Diaw Diawara Dicle Diclehan Didem
  Diedhiou Dieme Diene Dieng Dies Dieye Dieynaba Digambar Digambara Dijk Dikmen Diksha Dilan Dilara Dilaver
  Dilay Dilberay Dildar Diler Dilhan Dilruba Dinakar Dinc Dincer Dinkar Diome Diongue Dionizy Diop Diouf
  Dioum Dipali Dipankar Dipendra Dipesh Diptendu Direnc Diri Divaakar Divakar Divjot Divya Dizdar Dizik
  Djayden Djenna Djibril Djitte Djokoto Dlugosz Dobosz Dobrowolski Dobrzynski Doganay Doganer Dogu Dolunay
  Domagala Domanski Dominiak Dondu Dongen Donkor Doorn Doyinsola Drabik Drame Draupadi Dron Drona Drozd
  Drozdowski Drozdz Drzewiecki Dua Duah Dubashi Dubiel Duda Dudek Dudziak Dudzik Dudzinski Dulari Dundar
  Durak Durdane Durga Durgeshwari Durmaz Durodola Durriye Duru Dururbunsuz Dusenkalkar Duszynski Dutta Duuk
  Duygu Duygulu Dwaipayan Dwaipayana Dwamena Dwivedi Dylano Dziedzic Dziuba Dzokoto Ebiere Ebin Ebiowei
  Ebkizi Ebren Ebubechukwu Ebunoluwa Ebuzer Ece Ecehan Ecem Ecevit Ecmel Ecvet Eda Ede Eden Edhem Edil Ediz
  Edun Eekalabya Efken Eflah Efrem Efsun Eftalya Egbochukwu Egeli Egemen Egrim Ehigiator Ekaaksh Ekadant
  Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekec Ekici Ekim Ekin Ekmel Ekrem Eksioglu Ekundayo Ekwueme
  Elakshi Elciboga Elcin Eleazar Elebiyo Elene Eliabeth Eliana Eliasz Elicin Elkin Elmas Elmastasoglu Elti
  Elvan Elwira Elynn Embranthiri Emced Emel Emrah Emrullah Enakshi Enderun Enes Engin Eniola Enis Enise
  Ensar Eralp Erast Eray Erbay Erberk Erbulak Ercetin Ercin Ercument Erda Erdeni Erdenikatun Erdeniozuk
  Erdinc Erel Erentuz Erez Ergene Ergenekatun Ergin Erginsoy Ergun Erguner Erhan Erinc Erkam Erke Erkekli
  Erman Ernestina Eronat Ersan Ersin Ertan Erten Ertenozuk Ertepinar Ertugrul Erturk Esat Esenbike Esha
  Eshana Eshita Esin Esmeray Esref Esse Estera Esupofo Etil Eudokia Eudoksja Eugeniusz Eunice Eustracjusz
  Evin Evliyaoglu Evran Evren Evsen Ewatomi Eyiz Eylul Eymen Eyram Eysan Eyup Ezrak Fadekemi Faderera Fadil
  Fadipe Fagunwa Fahrettin Fahri Fahriye Fahrunissa Faik Fajimi Falabi Faleti Falih Falkowski Fall Faloye
  Fanta Fardau Faruk Fasasi Fasih Fatim Fatimata Fatin Fatos Fatou Fatoumata Faty Fay Faya Fayen Fayenne
  Faysal Fazil Fazilet Fazli Fazullah Feda Fedai Fehime Fehintola Fehmi Feliks Femm Ferah Feramus Feramuz
  Feray Ferda Ferdynanda Ferhan Ferhat Feridun Feriha Ferit Ferman Ferruh Fevzi Feyyaz Feyzullah Fibikemi
  Fidan Figen Fiifi Fijalkowski Fikayomi Fikret Fikri Fikriye Filipa Filipek Filipiak Filipowicz Filou Fily
  Finnley Firdevs Flak Flip Flis Florczak Florek Florencja Fofie FolaFoluwa Folashade Folu Fos Foss Fosu
  Frackowiak Fraczek Franciszek Franciszka Frankowski Fratczak Frenkie Fryderyk Fuat Fuldem Fulden Fulya
  Funmilade Funmilayo Fureyya Furkan Furman Furuzan Fusun Fuzuli Fynn Gadiaga Gadomski Gajaadhar Gajabahu
  Gajbaahu Gajda Gajewski Galazka Galfryd Galka Gamze Ganak Ganaka Ganapati Gandharv Gandharva Gandhi
  Gangesh Garud Garuda Gasior Gasiorowski Gassama Gati Gatik Gauraang Gaurang Gauranga Gautam Gautama
  Gautami Gawel Gawlik Gawron Gawronski Gayatri Gazanfer Gazi Gbadamosi Gbadebo Gbeminiyi Gbemisola
  Gbogboade Gbolahan Gbowoade Gedeon Geeta Geetanjali Gelin Gelincik Gemine Gemini Gencer Gerazym Gevheri
  Ghanaanand Ghanashyam Ghanshyam Gifty Ginewra Ginneken Gioia Giray Giri Girija Girik Girika Girindra
  Giriraaj Giriraj Girish Girja Gitanjali Giyas Gizem Glab Glogowski Glowacki Gning Gningue Gobinda
  Godlewski Gokalp Gokben Gokboru Gokce Gokcegol Gokcen Gokcicek Gokmen Goknur Goksin Golab Golebiewski
  Golebiowski Golec Gomis Gonca Gonenc Gongor Gonsalwy Gonul Gonultas Gopaal Gopee Gopi Gora Gorakhanatha
  Gorakhnath Goral Gorecki Gorka Gorkem Gorniak Gorny Gorski Gorun Goswamee Goswami Gotum Goudiaby Gouranga
  Goutam Govinda Gowda Gozde Grabowski Gracja Graczyk Grochowski Groothuizen Grudzien Gruszczynski Gruszka
  Grzegorczyk Grzelak Grzesiak Grzesik Grzeskowiak Grzyb Grzybowski Grzywacz Gudakesa Gudakesha Gueye Guha
  Guher Guisse Gulbahar Gulben Gulcin Guldem Gulden Guldeste Gulegen Gulemen Gulen Guler Gulgun Gulhan
  Gulnaz Gulpembe Gulriz Gultekin Gulumser Gumus Gumuspala Gun Gunay Guncicek Gunday Gundogdu Gundogmus
  Guner Gunes Guneta Gungor Guniz Gunnur Gunsel Gunseli Gunyaruk Gupta Gurbuz Gurcan Gurdal Gurdev Gurhan
  Gurkan Gurmen Gurol Guru Gutowski Guven Guvenalp Guvercin Guzey Guzik Gwido Gwozdz Gwozdzik Habbab Habeeb
  Habil Haby Hacib Hafi Hafiz Hafsa Hailey Hajduk Hakem Haki Hakki Hakyemez Haldun Halim Halis Halit Haluk
  Hamdullah Hami Hamidou Hammad Hamsini Hamzaoglu Handan Hande Hane Hanefi Hanifat Hannabel Hanne Hari
  Harinakshi Harinarayan Harit Harita Haseki Hasibi Hasim Hasin Hasmet Hatem Hatip Hattab Hayal Hayali
  Hayati Haydar Hayley Hazan Hazar Hazes Hazim Heema Henryka Hicabi Hidaya Hieronim Hifzi Hilarion Hilmi
  Himadri Himani Himmet Hipolit Hiranmay Hiranmaya Hiranya Hisam Hizir Horacy Huccet Hud Hudavendigar Hudayi
  Hulki Hulusi Huma Humayun Humeyra Huner Hurkan Hursit Husameddin Husamettin Husnu Husrev Huzeyfe Ibidapo
  Ibikunle Ibironke Ibou Ibra Ibrahima Ibukunoluwa Iclal Idil Idowu Idrissa Idy Iersel Ifeanyichukwu
  Ifeoluwa Iffet Ifunanya Ige Ignacy Ihsan Ihvan Ikbal Ikeme Ikeoluwa Ikhidie Ikicitoyun Ikrime Ila Ilacin
  Ilay Ilayda Ilbey Ilbilge Ildike Ilgegu Ilgin Ilhami Ilicali Ilkay Ilkben Ilke Ilker Ilksen Ilkyaz Ilori
  Ilupeju Imge Imoleoluwa Imran Imrem Inanc Inara Inaya Inc Inci Inder Inioluwa Innocenty Insa Irem Iremide
  Ireneusz Ireti Iretioluwa Irinc Irinckol Irmak Irtis Isabeau Iseoluwa Ishola Isig Isil Isilay Isin Isiner
  Isioma Ismaila Ismet Isokun Israel Itil Itir Itri Itunuoluwa Iwanowski Iwanski Iyabode Iyadunni Iyalla
  Iyanda Iyanuoluwa Iyengar Iyer Iyik Iyiktag Iyinoluwa Izajasz Izdebski Ize Izel Izolda Izydor Izzet
  Izzettin Jablonski Jack Jackowski Jackson Jadesola Jaelynn Jagadish Jagadisha Jagathi Jagdeep Jagdish
  Jagiello Jagielski Jagmeet Jagodzinski Jahnu Jailey Jaimini Jain Jairo Jaivey Jaiyeola Jakubiak Jakubina
  Jakubowski Jale Jalou Jamiu Janas Jangid Janiak Janicki Janik Janiszewski Jankowiak Jankowski Janowski
  Januszewski Jaros Jarosz Jarzabek Jasinski Jaskiewicz Jasmijn Jastrzebski Javas Javi Jaworski Jax Jaxon
  Jaxx Jay Jayce Jayda Jaylano Jaylen Jaylinn Jayson Jayvano Jazz Jazzlyn Jazzlynn Jean Jedrzejczak
  Jedrzejczyk Jedrzejewski Jeremi Jeremiasz Jesslyn Jesslynn Jezierski Jha Jidde Jimoh Jinte Jinthe Jitender
  Jitendra Joah Job Joel Joelle Johar Jolayemi Joojo Josiah Jozef Jozefina Jozue Jozwiak Jozwik Judyta Julan
  Jule Juliana Julide Julie Julita Juliusz Junayd Jurek Jurkiewicz Jurkowski Justyn Justyna Juszczak Juwon
  Jyoti Jyotis Jyotsana Kaan Kabil Kacper Kacprzak Kaczmarczyk Kaczmarek Kaczmarski Kaczor Kaczorowski
  Kaczynski Kadem Kader Kadi Kadiatou Kadrican Kadriye Kagan Kailash Kakkar Kalender Kaleta Kalidou Kalinda
  Kalinowski Kalistrat Kalisz Kalpana Kaluza Kalyani Kama Kamala Kamalesh Kamber Kamelya Kamila Kamile Kamla
  Kamlesh Kamran Kamuran Kanak Kanaka Kanchan Kanci Kande Kandji Kania Kaniewski Kanishka Kaniyar Kannan
  Kannen Kante Kanti Kapgar Kaplangi Kapoor Kapusta Karabocek Karadas Karaduman Karaer Karahan Karak Karam
  Karas Karczewski Kargilac Karikari Karligac Karpinski Karthik Kartik Karunanidhi Karwowski Kasapoglu
  Kashyap Kashyapi Kasperek Kasprzak Kasprzyk Kaszuba Katun Katunkiz Kaul Kavaklioglu Kawecki Kay Kayaalp
  Kayacik Kayca Kayden Kaynak Kayode Kazanc Kazkatun Kazmierczak Keba Kebe Kececi Kedzierski Kedziora Keerti
  Keet Keji Kekik Keklik Keles Kemalettin Kemi Kenan Kensi Kepa Kepez Keramet Kerami Keremsah Kerim
  Keseroglu Kesme Kessaf Kevser Keyken Kezlik Khadidiatou Khadim Khady Khanna Khatri Khoudia Khouma Kian
  Kick Kielbasa Kikelomo Kilicci Kimiz Kimizalma Kimizalmila Kimizin Kin Kine Kirac Kiraz Kircicek Kirgavul
  Kirlangic Kirti Kisiel Kismet Kita Kivanc Kivilcim Kiymet Kizdurmus Kizilalma Klarencjusz Klaudia
  Klaudiusz Klemens Klementyna Kleopatra Klimczak Klimek Klos Klosowski Kmiec Kmiecik Knapik Kocabiyik
  Kocchar Kocoglu Kocyigit Kogut Koksal Kolade Kolakowski Kolasa Kolawole Kolodziej Kolodziejczyk
  Kolodziejski Komorowski Konate Konieczna Konieczny Konopka Konstancja Konstanty Konstantyn Konte Koomson
  Kopczynski Kopec Koper Koralia Koray Korede Korkut Kormukcu Kornel Korneli Korneliusz Korol Korzeniowski
  Kos Kose Kosinski Kosoko Kosowski Kostecki Kostrzewa Kot Kotowski Kowal Kowalczuk Kowalewski Kowalik Koya
  Koybasi Koyluoglu Koyuncu Koza Kozak Koziel Koziol Kozlowski Krajewski Krakowiak Krawczyk Krawiec
  Krishnadas Krishnadasa Krolikowski Kruk Krukowski Krupa Krupinski Kruszewski Krysiak Krystian Krzeminski
  Krzyzanowski Ksawera Ksawery Ksenia Ksenofont Ksiazek Kubacki Kubat Kubiak Kubica Kubicki Kubik Kubilay
  Kubura Kuc Kucharczyk Kucharski Kuchta Kucinski Kucukler Kuczynski Kuday Kuddusi Kuijpers Kujawa Kujawski
  Kujoe Kula Kulaksizoglu Kulesza Kulig Kulinski Kumari Kumcuoglu Kumi Kumru Kumuda Kunt Kunter Kurek
  Kurowski Kursad Kurutluoglu Kus Kusi Kutbettin Kutlay Kuypers Kuzucu Kwaakye Kwamena Kwarteng Kwasniewski
  Kweku Kwesi Kwiatkowski Kwiecien Kwiecinski Kwintyn Kyan Kyano Kyei Laal Lach Ladega Lakshman Lakshmidhar
  Lakshminath Lale Lalita Lam Lamih Lamine Lapinski Larysa Laskowski Lasota Lassana Latifat Latife Laurencja
  Laurencjusz Laurens Laurenty Laurentyna Lavanya Lawal Lawrencia Laxman Lazarz Leela Leke Lemide Len Lenart
  Lenn Leonid Lere Lerzan Lesiak Leslie Lesniak Lesniewski Leszczynski Levent Lewicki Lexi Lexie Leye Liene
  Liliana Lilianna Lilou Limoncuoglu Lipinski Lipka Lipski Lisiecki Lisowski Liva Liya Liyam Liyana Lizz Lo
  Loa Loet Lolade Lot Lott Loua Louay Loum Lova Lucja Lucjan Luczak Ludwik Ludwika Luiza Lukasiewicz Lukasik
  Lukaszewski Lutfi Lutfullah Lyam Maad Maan Mace Maciag Maciejewski Mackiewicz Mackowiak Mactar Madej
  Madelief Madhuri Maes Maeve Maguette Mahajan Mahendra Maheswar Mahir Mahmut Mahzun Mai Maimouna Majcher
  Majchrzak Majewski Majka Makary Makhtar Makinde Makinwa Makowski Maksud Maksym Maksymilian Makuachukwu
  Malati Malec Malecki Malick Malicki Malinowski Maliszewski Malti Malwina Mama Mamady Mamour Mandaakin
  Mandakini Mane Manga Mangala Mangalya Mangane Manik Manikya Manisha Manjusha Manoah Mar Marar Marceli
  Marchewka Marciniak Marcinkowski Marczak Mare Mareme Mariama Marieme Mark Markiewicz Markowski Marlie
  Marszalek Martyna Marut Marwa Maryjane Maryna Marzec Maslanka Maslowski Massamba Matar Matusiak Matuszak
  Matuszewski Matylda Matysiak Maurycy Mawuena Mawusi Mayhos Mayoor Mayowa Maysa Mayson Mazhar Mazur Mazurek
  Mazurkiewicz Mbacke Mballo Mbengue Mbodj Mboup Mbow Medoune Meena Meenakshi Meghan Meghnad Meghnath Mehra
  Mehrotra Mehtap Meissa Melania Melda Melih Melike Meliksah Melisa Melodi Memduh Menaka Mendy Menemencioglu
  Menka Menon Mensa Meral Meric Merih Mertoglu Merve Mestan Mete Meyra Michalak Michalczyk Michalek Michalik
  Michalina Michalowski Michalski Mielczarek Mierzejewski Mihriban Mik Mikki Miklas Mikolaj Mikolajczak
  Mikolajczyk Mikulski Milana Milczarek Milewski Miley Millicent Minakshi Mirac Miracle Miray Mirkelam Miron
  Misbah Mishra Misiak Miskiewicz Misra Misztal Mitch Mithat Mlynarczyk Mobolaji Moctar Modest Modou Modupe
  Modzelewski Mofifoluwa Mogbadunade Mohamadou Mohana Mohinder Mohini Mojisola Mojisoluwa Mojzesz Molenda
  Moradeke Morawo Morawski Morayo Morenike Morolake Mosinmileoluwa Mosunmola Motalo Motunrayo Motyka
  Mouhamadou Mouhamed Mouhameth Mouhammadou Moustapha Moyosore Mroczek Mroczkowski Mroz Mrozek Muammer
  Muaviye Muaz Mucha Muesser Mufid Muge Muharrem Muhsin Muhtar Muhterem Muhtesem Muhyiddin Muinat Mujdat
  Mujde Mujgan Mukadder Mukaddes Mukaram Mukerrem Mukesh Mukhopadhyay Muktedi Muktedir Muktefi Mukul Mumtaz
  Munevver Munir Murawski Muren Musial Musir Muslih Muszynski Mutahhar Mutasim Muteber Mutemed Mutiat
  Muttalib Muyiwa Muzaffer Muzdad Myla Mylo Naci Nadi Nadzieja Nafiz Nagabhushanam Nahil Naik Nair Nalan
  Nalbantoglu Nalini Nambeesan Namboothiri Namik Naoufal Naoufel Napierala Narayan Narendra Narinder
  Nasrullah Natanael Nath Naud Naval Naveen Navin Nawrocki Nawrot Nayar Naz Nazan Nazariusz Nazary Nazif
  Nazim Nazmi Ndao Ndaw Ndione Ndir Ndong Ndour Ndoye Ndukwu Nebioglu Necat Necati Necdet Necib Necmettin
  Nedim Nehir Nehru Nejat Nela Nene Nergis Neset Nesim Neslisah Nestor Nevra Nevzat Ngom Nguer Niane Niang
  Niass Niasse Nida Niedziela Niedzielski Niedzwiecki Niemczyk Niemiec Niene Niewiadomski Nigar Nihal Nihan
  Nikodem Nil Nila Nimakoah Nimit Ninalowo Ninioluwa Ninthe Niranjan Nirbhay Niro Nisan Niyazi Niyilolawa
  Nizamettin Nkansa Nkansah Nkrumah Noami Noan Noe Noelle Noemi Noga Nojeem Nomi Nore Nova Novan Novi
  Nowacki Nowaczyk Nowakowski Nowi Nowicki Nowinski Nox Nsia Nti Ntiamoa Ntim Nukhet Numanoglu Nural Nuran
  Nurettin Nurgul Nursel Nurseli Nurullah Nusret Nwachukwu Nwogu Nwuzor Nyaako Nyame Nyantakyi Oba ObaniJesu
  Obiageli Obianuju Obioma Odetola Odunayo Odunsi Ofelia Ofosu Ogindan Oginni Ogooluwa Ogulana Ogunbamigbe
  Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande Ogunwobi Ogunyeye Oguz Oguzhan Ojaswini Ojo Ojua Oke Okiki
  Okpattah Oksan Okumus Okunola Okur Okyere Ola Olabode Oladara Oladare Oladeji Oladimeji Oladipupo Olaide
  Olaiya Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunkanmi Olasunkanmi-fasayo Olasunmbo
  Olasupo Olatunbosun Olawale Olayinka Olcay Olczak Ole Olejniczak Olejnik Olimpia Oliwia Oliwier Ololade
  Olowokeere Oloyede Olszewski Olubode Olubukola Olubunmi Olufeyikemi Olufeyisayo Olufunke Olufunmi
  Olufunmilayo Olugbayila Olujimi Olukotun Olukunga Olumide Olumorotimi Olusanya Olusola Olutola Olutomiwa
  Oluwafemi Oluwagbemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwanisola Oluwasanmi Oluwasegun
  Oluwasemilore Oluwaseyi Oluwashina Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi
  Oluwatumise Oluwole Oluwunmi Omana Omani Omawunmi Omidina Omobobola Omobolaji Omobolanle Omodunni Omojola
  Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoso Omotoun Omowale Omowumi
  Onder Onohinosen Onome Onoriode Onose Onufry Onyinyechukwu Oormila Opalina Opaline Oparinde Opemipo
  Opeoluwa Opeyemi Oppong Opuku Oraloglu Orbay Oreofe Orestes Orge Orlowski Orzechowski Oscar Oshin Osinski
  Osmund Ossowski Ostrowski Osuagwu Osunleke Osuntokun Oti Otiwa Otuo Oumar Oumayra Oumou Ousmane Owczarek
  Owokoniran Owolabi Owoyemi Oya Oyadiran Oyaifo Oyebola Oyelude Oyenike Oyeniyi Oyetoro Oyeyemi Oyindamola
  Oyindasola Oyinkansola Oyinlola Oyku Oymen Ozansoy Ozberk Ozbey Ozbir Ozcan Ozden Ozdenak Ozdogan Ozer
  Ozgorkey Ozhan Ozkara Ozkok Ozlen Oznur Oztonga Oztuna Paczkowski Padma Paimo Pajak Pakize Paksut Pakula
  Palacz Palka Paluch Pandey Panek Panicker Pankracy Pantaleon Param Paramartha Parla Partyka Parvati
  Pasternak Paszkowski Patel Pathe Patil Patrycja Patrycjusz Patrycy Patryk Pawelec Pawlak Pawlicki Pawlik
  Pawlikowski Pawlowski Payidar Pekkan Pektemek Pelagia Pelin Pelinsu Pelumi Pembe Penda Penelopa Peri
  Perihan Perran Pertev Perver Pervin Petek Peyami Philou Piasecki Piatek Piatkowski Piechota Pieczek
  Piekarski Pietras Pietruszka Pietrzak Pietrzyk Pilarski Pilch Pilla Pillai Piorkowski Piotrowicz
  Piotrowski Piraye Piwowarczyk Platon Plonka Pluta Pocan Podgorski Pol Pola Polak Polikarp Poornima
  Poplawski Porebski Porfiriusz Porfiry Post Pothuvaal Pouye Poyrazoglu Prajapat Pran Pranay Prasad Prasanna
  Prathamesh Prayag Preity Prema Prempeh Prinsen Priyala Prokles Prokop Prokul Promise Prus Przybyl Przybyla
  Przybylski Przybysz Ptak Puchalski Puneet Purnima Purushottam Pushti Pytel Quartey Rachael Rachela Raci
  Raczynski Radecki Radeke Radomski Rafet Raff Rageshwari Rageswari Rahime Rahmi Rahsan Raif Rajan Rajendra
  Rajinder Rajmund Rajnold Rak Rakesh Rakip Rakowski Ramaa Ramata Ramatoulaye Rameshwar Ramiz Randolf
  Ranjeet Rasheedah Rasim Rasit Ratajczak Rati Rayan Rayen Rebeka Recai Reddy Refah Refet Refik Reha Reis
  Remilekun Remzi Rengin Resat Resul Revi Reyhan Rezzan Ridvan Rietman Rifat Riff Rifki Ritesh Riv Robak
  Roderyk Rogala Rogalski Rogowski Rohana Rohit Rojek Rokhaya Roksana Roman Romanowski Romee Ronke Roselyn
  Rosiak Rosinski Rotimi Rover Rozalia Rozanski Rozycki Ruchan Rucinski Rudnicki Rudra Rudzinski Rudzki
  Rufina Ruhsar Ruiter Rukhmani Rukmin Rukneddin Rupinder Rusin Rustu Rutkowski Ruya Rybak Rybarczyk Rybicki
  Rzepka Sabaly Saban Sabdat Sachin Sacid Sada Sadan Sadberk Sadettin Sadi Sadiklar Sadio Sadowski Sadri
  Sadullah Saer Safae Saffet Safiatou Safietou Safiya Safo Safouan Safouane Sagna Sahap Saheed Sahinalp
  Sahsuvar Saim Saini Sakho Sakip Sakir Salako Salami Salif Salimata Salimatou Saliou Sall Salomey Salwator
  Saly Samanci Samb Samba Sambe Sambou Samed Sameer Samih Samil Samim Sandalci Sane Sanem Sanka Sanusi Sanya
  Sarada Sarala Sarani Saraswati Sare Sarioglu Sarisha Sarla Saroja Sarr Sarvin Satyen Savas Savi Sawicki
  Sayan Sayginer Schipper Scottie Sebnem Secaeddin Secil Seck Seckin Seckou Sedat Sedef Seden Sefer Seff
  Sefik Segilola Segnane Segunmaru Seher Sehlevent Sehrazat Sekinat Sekou Selahattin Selale Selami Selda
  Selin Selvi Semsi Senay Sene Senghor Sengul Senn Sennur Senol Sepetci Serafettin Serafin Serafina
  Serbulent Seref Seren Sergen Sergiusz Serif Sermet Sermin Serpil Sertac Sertap Server Sethi Settar Sev
  Seval Sevda Sevil Sevinc Sevket Sevki Sevtap Sevval Seweryn Seyban Seyda Seydi Seydou Seye Seyfettin Seyfi
  Seyfullah Seyma Seynabou Seyyit Sezek Shade Shakti Shakuntala Shalewa Shankar Shantanu Sharmila Shashi
  Shashikala Sheela Shekoni Sher Shiv Shivakari Shobhana Shola Shresth Shresthi Shreya Shreyashi Shridevi
  Shrishti Shubha Shubhaprada Shukla Shwet Siddarth Siddhi Siddhran Sidibe Sidki Sidy Siedlecki Sienkiewicz
  Sieradzki Sihab Sihabeddin Siir Sijuade Sikora Sikorski Sila Simge Similoluwa Simisola Sinanoglu Sinasi
  Sinem Sinha Sir Sire Sirri Sitara Sitek Siwek Skalski Skiba Skibinski Skoczylas Skora Skowron Skowronek
  Skowronski Skrzypczak Skrzypek Slawinski Sliwa Sliwinski Sloka Slowik Slowinski Slusarczyk Smita Smolinski
  Smriti Sname Sobczak Sobczyk Sobieraj Sobolewski Sobowale Socha Sochacki Soda Sokhna Sokol Sokolowski
  Solmaz Soltys Soltysiak Som Somayaji Somnath Somu Sonko Soof Sosnowski Souare Souleymane Soumare Sowa
  Sowande Sowinski Soyinka Sozeri Spirydion Sroka Stachowiak Stachowicz Stachura Stachurski Stanek
  Stanislawski Staniszewski Stankiewicz Stasiak Staszewski Stawicki Stec Stefaniak Stefanski Stelmach Sten
  Stepien Stepniak Stolarczyk Stolarski Strzelczyk Strzelecki Suat Subhash Subhashini Subhasini Subhi Subodh
  Subomi Sucheta Sudeva Sudi Suheyl Sujata Sukanya Sukru Sulaimon Sule Suleymanoglu Suma Suman Sumayyah
  Sumitra Sunay Surma Sururi Suryakant Suryakanta Suryakantam Susheel Sushil Suski Suthar Sverre Swami
  Swapnil Swara Swarnalata Swarup Sweta Swiatek Swiderski Swierczynski Sy Sybilla Sylwester Szafranski
  Szatkowski Szczepan Szczepaniak Szczepanik Szczepanski Szczerba Szczesna Szczesniak Szczesny Szczygiel
  Szelag Szewczyk Szostak Szulc Szwarc Szwed Szydlowski Szymczak Szymczyk Szymkowiak Szyszka Taceddin
  Tacjana Tade Tagore Tahincioglu Tahsin Taib Takyi Talat Talay Talha Talip Tall Talwar Tamba Tamunoemi
  Tandon Tanirika Tanju Tanrikulu Tanushree Tanushri Tanyeli Tapan Tari Tarnowski Tarun Tas Tasci Taskin
  Tasli Tawia Tayfun Tayyar Tazegul Teije Tej Tejas Tejumola Tekand Tekelioglu Tekinalp Tekla Tella Temel
  Temidayo Teodor Teodora Teoman Terencjusz Tevfik Tevhid Tezcan Tezel Tezer Thiago Thiam Thiao Thiaw
  Thierno Thije Thiongane Thioub Thioune Tidiane Tinas Titi Titilayo Titilope Tkaczyk Tobiasz Tobiloba Tobin
  Tokarski Tokatlioglu Tokgoz Toki Tokunbo Tolulope Tolunay Toluwalope Toluwani Toluwanimi Tomala
  Tomaszewski Tomczak Tomczyk Tomiloba Tomori Tomys Top Topaloglu Topcuoglu Tope Toraman Tracz Trilochan
  Trilochana Trilok Trilokanath Trilokesh Triloki Trisha Trivedi Trojanowski Trzcinski Trzeciak Tufan Tugay
  Tuglu Tugluk Tugrul Tugtekin Tuhfe Tulay Tulin Tumer Tunaboylu Tunahan Tunay Tunc Tunceri Turek Turgay
  Turkan Turkay Turkdogan Turker Turkes Turkyilmaz Turna Tushar Tutku Tutu Tutuncu Tuzun Twardowski Tweneboa
  Twumasi Tymon Tymoteusz Uca Uchechi Udai Udit Uhra Ujjawal Ujjwal Ukbe Ulfet Ulgen Ulker Ulku Uluhan Ulus
  Ulvi Ulviye Umang Ummiye Umran Umur Umuralp Umut Unsel Unseli Upendra Urbanczyk Urbanek Urbaniak
  Urbanowicz Urbanski Urmila Usame Utku Uttam Uygu Uzeyir Uzodimma Vaha Vahdet Vahid Vahide Vaidehi
  Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Valid Varalakshmi Varma Varman Varrier Vasanti Vasudev
  Vasudeva Vasudha Vasundhara Vecdi Vedang Vedanga Vedanshi Vedat Veen Veerle Vefa Vefik Vehbi Velde
  Velioglu Verda Verma Vesile Vesper Veysel Veysi Vicdan Vida Vidhur Vidhya Vidur Vieve Vildan Vimal Vimala
  Vinay Vinz Vishwamitra Vive Vrinda Vrund Vuslat Vyas Waclaw Wade Walczak Wale Walenty Walentyn Walentyna
  Waleria Walerian Walery Walgierz Walkowiak Waly Wane Wanesa Warchol Wasiak Wasik Wasilewski Wasiu Wasowski
  Wawrzyniak Wawrzyniec Wegrzyn Wende Weronika Wesolowski Wiacek Wiafe Wiara Wiecek Wieckowski Wieczorek
  Wierzbicki Wiktor Wiktoria Wilcox Wilczek Wilczynski Wilfryd Wilk Willane Wincenty Winiarski Wirginia
  Witalis Witczak Witek Witkowski Wladyslaw Wlodarczyk Wlodarski Wlodzimierz Wnuk Wojcicki Wojciechowski
  Wojcik Wojtas Wojtasik Wojtczak Wojtkowiak Wojtowicz Wolak Wolinski Wolny Wolski Wos Wrobel Wroblewski
  Wrona Wronski Wuraola Wypych Wysocki Wyszynski Xem Yaamoa Yacine Yade Yagiz Yagmur Yakubu Yalgin Yaprak
  Yaqub Yarah Yassir Yawson Yaya Yazici Yeboa Yejide Yekta Yelda Yener Yenthe Yesilkaya Yesim Yetkin
  Yetkiner Yetunde Yewande Yildizoglu Yilmazer Yinthe Yirenkyi Yogendra Yogesh Yoginder Yonca Yoro Yorulmaz
  Yosun Youssou Youssouph Youssoupha Yuce Yucel Yuksel Yumni Zablocki Zaborowski Zachariasz Zafer Zafir
  Zagorski Zahide Zahit Zain Zajac Zajaczkowski Zak Zakrzewski Zalewski Zamir Zaneta Zareba Zaremba Zarzycki
  Zawada Zawadzki Zayn Zdunek Zebrowski Zef Zekai Zekeriyya Zekiye Zeliha Zerrin Zev Zeyd Zeyneb Zeynel
  Zieba Zielonka Zietek Zihni Ziolkowski Ziver Ziya Ziyad Zmuda Zubeyde Zubeyr Zuhal Zuk Zukowski Zulal
  Zuleyha Zulfikar Zumrut Zurawski Zurek Zwolinski Zych Zygmunt Zyla
`
  .trim()
  .split(/\s+/);
