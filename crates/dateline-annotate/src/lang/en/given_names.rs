//! Given names, by the sex that bears them.
//!
//! Comes in: a name. Goes out: `m` or `f`. Refuses names that both bear about alike. Source: US Census 1990
//! counts of first names (public domain), kept where one sex bears the name at least five times as often.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The sex that bears this given name.
pub(crate) fn sex(name: &str) -> Option<char> {
    NAMES.get(name).copied()
}

static NAMES: LazyLock<BTreeMap<&'static str, char>> = LazyLock::new(|| {
    let men = MEN.split_whitespace().map(|name| (name, 'm'));
    men.chain(WOMEN.split_whitespace().map(|name| (name, 'f'))).collect()
});

const MEN: &str = "\
    Aaron Abdul Abe Abel Abraham Abram Adalberto Adam Adan Adolfo Adolph Adrian Agustin Ahmad Ahmed Al \
    Alan Albert Alberto Alden Aldo Alec Alejandro Alex Alexander Alfonso Alfonzo Alfred Alfredo Ali Allan \
    Allen Alonso Alonzo Alphonse Alphonso Alton Alvaro Alvin Amado Ambrose Amos Anderson Andre Andreas \
    Andres Andrew Andy Angelo Anibal Anthony Antione Antoine Anton Antone Antonio Antony Antwan Archie \
    Arden Arlen Arlie Armand Armando Arnold Arnoldo Arnulfo Aron Arron Art Arthur Arturo Asa August \
    Augustus Aurelio Austin Avery Barney Barrett Barry Bart Barton Basil Beau Ben Benedict Benito \
    Benjamin Bennett Benny Benton Bernard Bernardo Berry Bert Bertram Bill Billy Blaine Blake Bo Bob \
    Bobby Booker Boris Boyce Boyd Brad Bradford Bradley Bradly Brady Brain Branden Brandon Brant Brendan \
    Brendon Brent Brenton Bret Brett Brian Brice Brock Broderick Brooks Bruce Bruno Bryan Bryant Bryce \
    Bryon Buck Bud Buddy Buford Burl Burt Burton Buster Byron Caleb Calvin Cameron Carl Carlo Carlos \
    Carlton Carmelo Carmine Carson Carter Cecil Cedric Cedrick Cesar Chad Chadwick Chance Chang Charles \
    Charley Charlie Chas Chase Chauncey Chester Chet Chris Christian Christoper Christopher Chuck \
    Clarence Clark Claud Claude Claudio Clay Clayton Clement Clemente Cletus Cleveland Cliff Clifford \
    Clifton Clint Clinton Clyde Cody Colby Cole Coleman Colin Collin Colton Columbus Conrad Cordell Corey \
    Cornelius Cornell Cortez Cory Coy Craig Cristobal Cristopher Curt Curtis Cyril Cyrus Dale Dallas \
    Dalton Damian Damien Damion Damon Dan Dane Danial Daniel Danilo Dannie Danny Dante Darell Daren Darin \
    Dario Darius Darnell Daron Darrel Darrell Darren Darrick Darrin Darron Darryl Darwin Daryl Dave David \
    Davis Dean Deandre Deangelo Del Delbert Delmar Delmer Demarcus Demetrius Denis Dennis Denny Denver \
    Deon Derek Derick Derrick Deshawn Desmond Devin Dewayne Dewey Dewitt Dexter Dick Diego Dillon Dino \
    Dion Dirk Domenic Domingo Dominic Dominick Don Donald Donn Donnell Donnie Donny Donovan Donte Dorsey \
    Doug Douglas Douglass Doyle Drew Duane Dudley Duncan Dustin Dwain Dwayne Dwight Dylan Earl Earle \
    Earnest Ed Eddie Eddy Edgar Edgardo Edison Edmond Edmund Edmundo Eduardo Edward Edwardo Edwin Efrain \
    Efren Elbert Elden Eldon Eldridge Eli Elias Elijah Eliseo Elliot Elliott Ellis Ellsworth Elmer Elmo \
    Eloy Elroy Elton Elvin Elvis Elwood Emanuel Emerson Emery Emil Emile Emilio Emmanuel Emmett Emmitt \
    Emory Enoch Enrique Erasmo Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin Esteban Ethan \
    Eugene Eugenio Eusebio Evan Everett Everette Ezekiel Ezequiel Ezra Fabian Faustino Fausto Federico \
    Felipe Felix Felton Ferdinand Fermin Fernando Fidel Filiberto Fletcher Florencio Florentino Floyd \
    Forest Forrest Foster Francesco Francisco Frank Franklin Franklyn Fred Freddie Freddy Frederic \
    Frederick Fredric Fredrick Freeman Fritz Gabriel Galen Garfield Garland Garret Garrett Garry Garth \
    Gary Gaston Gavin Gaylord Genaro Gene Geoffrey George Gerald Geraldo Gerard Gerardo German Gil \
    Gilbert Gilberto Gino Giovanni Giuseppe Glen Glenn Gonzalo Gordon Grady Graham Graig Grant Granville \
    Greg Gregg Gregorio Gregory Grover Guillermo Gus Gustavo Guy Hai Hal Hank Hans Harlan Harland Harley \
    Harold Harris Harrison Harry Harvey Hassan Hayden Haywood Heath Hector Henry Herb Herbert Heriberto \
    Herman Herschel Hershel Hilario Hilton Hipolito Hiram Hobert Homer Horace Horacio Hosea Houston \
    Howard Hoyt Hubert Huey Hugh Hugo Humberto Hung Hunter Hyman Ian Ignacio Ike Ira Irvin Irving Irwin \
    Isaac Isaiah Isaias Isiah Isidro Ismael Israel Isreal Issac Ivan Jacinto Jack Jackson Jacob Jacques \
    Jake Jamaal Jamal Jamar Jame Jamel James Jamison Jared Jarod Jarred Jarrett Jarrod Jarvis Jason \
    Jasper Javier Jay Jayson Jc Jed Jeff Jefferey Jefferson Jeffery Jeffrey Jeffry Jerald Jeramy Jere \
    Jeremiah Jeremy Jermaine Jerold Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jess Jesse Jesus Jim Jimmy \
    Joaquin Joe Joel Joesph Joey John Johnathan Johnathon Johnny Johnson Jon Jonah Jonas Jonathan \
    Jonathon Jordon Jorge Jose Josef Joseph Josh Joshua Josiah Jospeh Josue Juan Judson Jules Julian \
    Julio Julius Junior Justin Kareem Karl Keenan Keith Kelvin Ken Kendrick Keneth Kenneth Kennith Kenny \
    Kent Kenton Kermit Keven Kevin Kieth King Kip Kirk Korey Kory Kraig Kristofer Kristopher Kurt Kurtis \
    Kyle Lamar Lamont Lance Landon Lanny Larry Laurence Lawerence Lawrence Lazaro Leandro Leif Leland \
    Lemuel Len Lenard Lenny Leo Leon Leonard Leonardo Leonel Leopoldo Leroy Les Lester Levi Lewis Lincoln \
    Lino Linwood Lionel Lloyd Logan Lon Long Lonnie Lonny Loren Lorenzo Louie Louis Lowell Loyd Lucas \
    Luciano Lucien Lucio Lucius Luigi Luis Luke Luther Lyle Lyman Lyndon Lynwood Mac Mack Major Malcolm \
    Malcom Malik Manual Manuel Marc Marcel Marcelino Marcellus Marcelo Marco Marcos Marcus Margarito \
    Mariano Mario Mark Markus Marlin Marlon Marquis Marshall Martin Marty Marvin Mason Mathew Matt \
    Matthew Maurice Mauricio Mauro Max Maximo Maxwell Maynard Mckinley Mel Melvin Merlin Merrill Mervin \
    Micah Michael Michale Micheal Michel Miguel Mike Mikel Milan Miles Milford Millard Milo Milton Miquel \
    Mitch Mitchel Mitchell Modesto Mohamed Mohammad Mohammed Moises Monroe Monte Monty Morris Morton Mose \
    Moses Moshe Murray Myles Myron Napoleon Nathan Nathanael Nathanial Nathaniel Neal Ned Neil Nelson \
    Nestor Neville Newton Nicholas Nick Nickolas Nicolas Nigel Noah Noble Noe Noel Nolan Norbert Norberto \
    Norman Normand Norris Octavio Odis Olen Olin Oliver Omar Omer Oren Orlando Orval Orville Oscar \
    Osvaldo Oswaldo Otis Otto Owen Pablo Palmer Parker Pasquale Patrick Paul Pedro Percy Perry Pete Peter \
    Phil Philip Phillip Pierre Porfirio Porter Preston Prince Quentin Quincy Quinn Quintin Quinton Rafael \
    Raleigh Ralph Ramiro Ramon Randal Randall Randell Randolph Randy Raphael Rashad Raul Ray Rayford \
    Raymon Raymond Raymundo Reed Reggie Reginald Reid Reinaldo Renaldo Renato Reuben Rex Rey Reyes \
    Reynaldo Rhett Ricardo Rich Richard Richie Rick Rickey Rickie Ricky Rico Rigoberto Riley Rob Robby \
    Robert Roberto Robt Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio Roger \
    Roland Rolando Rolf Rolland Roman Romeo Ron Ronald Ronnie Ronny Roosevelt Rory Roscoe Rosendo Ross \
    Roy Royal Royce Ruben Rubin Rudolf Rudolph Rudy Rueben Rufus Rupert Russ Russel Russell Rusty Ryan \
    Sal Salvador Salvatore Sam Sammy Samual Samuel Sanford Santiago Santo Saul Scot Scott Scottie Scotty \
    Sean Sebastian Sergio Seth Seymour Shad Shane Shaun Shawn Sheldon Shelton Sherman Sherwood Shon Sid \
    Sidney Silas Simon Sol Solomon Son Sonny Spencer Stan Stanford Stanley Stanton Stefan Stephan Stephen \
    Sterling Steve Steven Stewart Stuart Sylvester Tad Tanner Ted Teddy Teodoro Terence Terrance Terrell \
    Terrence Thad Thaddeus Theodore Theron Thomas Thurman Tim Timmy Timothy Titus Tobias Tod Todd Tom \
    Tomas Tommy Toney Tony Tory Travis Trent Trenton Trevor Trey Troy Truman Tuan Ty Tyler Tyree Tyrell \
    Tyron Tyrone Tyson Ulysses Valentin Valentine Van Vance Vaughn Vern Vernon Vicente Victor Vince \
    Vincent Vincenzo Virgil Virgilio Vito Von Wade Waldo Walker Wallace Wally Walter Walton Ward Warner \
    Warren Waylon Wayne Weldon Wendell Werner Wes Wesley Weston Wilber Wilbert Wilbur Wilburn Wiley \
    Wilford Wilfred Wilfredo Will Willard William Williams Willian Willis Willy Wilmer Wilson Wilton \
    Winford Winfred Winston Wm Woodrow Wyatt Xavier Zachariah Zachary Zachery Zack Zackary Zane";

const WOMEN: &str = "\
    Abbey Abbie Abby Abigail Ada Adaline Addie Adela Adelaida Adelaide Adele Adelia Adelina Adeline Adell \
    Adella Adelle Adina Adria Adriana Adriane Adrianna Adrianne Adriene Adrienne Afton Agatha Agnes \
    Agustina Aida Aileen Aimee Aisha Aja Akiko Alaina Alana Alanna Alba Alberta Albertha Albertina \
    Albertine Albina Alda Alecia Aleida Alejandra Alejandrina Alena Alene Alesha Alesia Aleta Aletha \
    Alethea Alethia Alexa Alexandra Alexandria Alexia Alfreda Alia Alica Alice Alicia Alida Alina Aline \
    Alisa Alise Alisha Alishia Alisia Alison Alissa Alix Aliza Alla Allegra Allene Allie Alline Allison \
    Allyson Alma Almeda Almeta Alpha Alta Altagracia Altha Althea Alvera Alvina Alyce Alycia Alyse Alysha \
    Alysia Alyson Alyssa Amada Amalia Amanda Amber Amelia America Ami Amie Amina Ammie Amparo Amy Ana \
    Anabel Anastacia Anastasia Andra Andrea Andree Andria Anette Angela Angele Angelena Angeles Angelia \
    Angelic Angelica Angelika Angelina Angeline Angelique Angelita Angella Angie Angle Anglea Anh Anika \
    Anissa Anita Anitra Anjanette Ann Anna Annabel Annabell Annabelle Annalee Annalisa Annamae Annamarie \
    Anne Anneliese Annemarie Annett Annetta Annette Annice Annie Annis Annmarie Antionette Antoinette \
    Antonette Antonia Antonietta Antonina Anya April Apryl Araceli Aracelis Aracely Arcelia Ardell \
    Ardella Ardis Ardith Aretha Ariana Ariane Arianna Arie Arielle Arla Arleen Arlena Arlene Arletta \
    Arlette Arline Armanda Armida Arminda Arnetta Arnita Artie Arvilla Asha Ashely Ashlee Ashleigh Ashley \
    Ashli Ashlie Ashly Ashlyn Ashton Asia Assunta Astrid Asuncion Athena Audie Audra Audrea Audrey Audry \
    Augusta Augustina Aundrea Aura Aurea Aurelia Aurora Autumn Ava Avelina Avis Awilda Ayana Ayanna \
    Ayesha Azucena Babara Babette Bailey Bambi Barb Barbar Barbara Barbera Barbie Barbra Bea Beatrice \
    Beatriz Beckie Becky Belen Belia Belinda Bella Belle Belva Benita Berenice Bernadette Bernadine \
    Berneice Bernetta Bernice Berniece Bernita Berta Bertha Bertie Beryl Bess Bessie Beth Bethann Bethany \
    Bethel Betsey Betsy Bette Bettie Bettina Betty Bettye Beulah Bev Beverlee Beverley Beverly Bianca \
    Billye Birdie Birgit Blanca Blanch Blanche Blythe Bobbi Bobbie Bobbye Bonita Bonnie Bonny Branda \
    Brandee Brandi Brandie Brandy Breanna Breanne Bree Brenda Brenna Briana Brianna Brianne Bridget \
    Bridgett Bridgette Brigette Brigid Brigida Brigitte Brinda Britany Britney Britni Brittani Brittany \
    Brittney Brittni Bronwyn Brook Brooke Brunilda Brynn Buffy Caitlin Caitlyn Callie Camelia Cami \
    Camilla Camille Cammie Candace Candance Candelaria Candi Candice Candida Candie Candis Candy Candyce \
    Caprice Cara Caren Cari Caridad Carie Carin Carina Carisa Carissa Carla Carleen Carlene Carletta \
    Carley Carlie Carline Carlota Carlotta Carly Carlyn Carma Carman Carmel Carmela Carmelina Carmelita \
    Carmella Carmen Carmon Carol Carolann Carole Carolee Carolina Caroline Carolyn Carolyne Carolynn \
    Caron Carri Carrie Caryl Caryn Casandra Casie Cassandra Cassidy Cassie Catalina Catarina Caterina \
    Catharine Catherine Cathey Cathi Cathie Cathleen Cathrine Cathryn Cathy Catina Catrina Cecelia Cecila \
    Cecile Cecilia Cecily Celena Celeste Celestina Celestine Celia Celina Celine Chana Chanda Chandra \
    Chanel Chantal Chante Chantel Chantell Chantelle Charise Charissa Charisse Charity Charla Charleen \
    Charlene Charlette Charline Charlotte Charmaine Charolette Chasity Chastity Chau Chaya Chelsea \
    Chelsey Chelsie Cheri Cherie Cherise Cherish Cherly Cherri Cherrie Cherry Cherryl Cheryl Cheryle \
    Cheryll Cheyenne Chin Chiquita Chloe Chrissy Christa Christal Christeen Christel Christen Christena \
    Christene Christi Christiana Christiane Christie Christin Christina Christine Christy Chrystal Chun \
    Ciara Cicely Ciera Cierra Cinda Cindi Cindy Cinthia Claire Clara Clare Claribel Clarice Clarine \
    Clarissa Clarita Claudette Claudia Claudine Clementina Clementine Clemmie Cleopatra Cleora Cleta \
    Clotilde Coleen Coletta Colette Colleen Collen Collette Concepcion Concetta Conchita Connie Constance \
    Consuela Consuelo Cora Coral Corazon Cordelia Cordie Coreen Corene Coretta Cori Corie Corina Corine \
    Corinna Corinne Corliss Cornelia Corrie Corrina Corrine Cortney Criselda Crissy Crista Cristal \
    Cristen Cristi Cristie Cristin Cristina Cristine Cristy Crystal Cyndi Cynthia Cythia Dagmar Dahlia \
    Daisey Daisy Dalia Dalila Damaris Danae Danelle Danette Dani Dania Danica Daniela Daniele Daniella \
    Danielle Danika Danita Danna Dannette Dannielle Danuta Danyelle Daphine Daphne Dara Darby Darci \
    Darcie Darcy Daria Darla Darleen Darlene Darline Davida Davina Dawn Dawna Dawne Dayle Dayna Deana \
    Deandra Deane Deann Deanna Deanne Deb Debbi Debbie Debbra Debby Debi Debora Deborah Debra Debrah \
    Debroah Dedra Deeann Deena Deidra Deidre Deirdre Delana Delena Delfina Delia Delicia Delilah Delinda \
    Delisa Dell Della Delma Delois Delora Delores Deloris Delpha Delphia Delphine Delta Demetra Demetria \
    Demetrice Dena Deneen Denese Denice Denise Denisha Denita Denna Dennise Desirae Desire Desiree Dessie \
    Destiny Detra Devona Devora Devorah Diamond Dian Diana Diane Diann Dianna Dianne Diedra Diedre Digna \
    Dimple Dina Dinah Dione Dionna Dionne Dixie Dollie Dolly Dolores Doloris Domenica Dominga Dominque \
    Domonique Dona Donetta Donita Donna Donya Dora Dorathy Dorcas Doreen Dorene Doretha Dori Dorie \
    Dorinda Dorine Doris Dorotha Dorothea Dorothy Dorris Dortha Dorthea Dorthy Dot Dottie Dovie Dreama \
    Drema Drucilla Drusilla Dulce Dung Dyan Earlean Earleen Earlene Earline Earnestine Eartha Easter \
    Eboni Ebony Echo Eda Edda Edelmira Eden Edie Edith Edna Edwina Edythe Effie Eileen Elaina Elaine \
    Elana Elanor Elayne Elba Elda Eldora Eleanor Eleanora Eleanore Elease Elena Eleni Elenor Elenora \
    Elfriede Elia Eliana Elicia Elida Elinor Elisa Elisabeth Elise Elissa Eliza Elizabeth Elizbeth \
    Elizebeth Elke Ella Ellen Ellie Elly Ellyn Elma Elmira Elna Elnora Elodia Elois Eloisa Eloise Elouise \
    Elsa Else Elsie Elva Elvera Elvia Elvie Elvina Elvira Elyse Ema Emelda Emelia Emiko Emilee Emilia \
    Emilie Emily Emma Emmie Emmy Emogene Ena Enedina Eneida Enid Enola Enriqueta Epifania Era Erica \
    Ericka Erika Erin Erinn Erlene Erlinda Erline Erma Ermelinda Erminia Erna Ernestina Ernestine \
    Esmeralda Esperanza Essie Esta Estela Estell Estella Estelle Ester Esther Estrella Ethel Ethelene \
    Ethelyn Ethyl Etta Eugenia Eugenie Eula Eulalia Eun Eunice Eva Evalyn Evangelina Evangeline Eve \
    Evelia Evelin Evelina Eveline Evelyn Evelyne Evette Evie Evon Evonne Exie Fabiola Fae Faith Fallon \
    Fannie Fanny Farah Farrah Fatima Faustina Fawn Fay Faye Fe Felecia Felica Felice Felicia Felicita \
    Felicitas Felipa Felisa Felisha Fern Fernanda Ferne Filomena Fiona Flavia Flo Flor Flora Florance \
    Florence Florencia Florene Florentina Floretta Florida Florinda Florine Flossie Floy Fonda Fran \
    France Frances Francesca Francie Francina Francine Francisca Francoise Freda Frederica Fredericka \
    Fredia Freeda Freida Frieda Fumiko Gabriela Gabriele Gabriella Gabrielle Gail Garnet Garnett Gay Gaye \
    Gayla Gayle Gaylene Gaynell Gearldine Gemma Gena Geneva Genevieve Genia Genie Gennie Genoveva \
    Georgene Georgetta Georgette Georgia Georgiana Georgianna Georgie Georgina Georgine Geraldine Geralyn \
    Gerda Geri Germaine Gerri Gertha Gertie Gertrud Gertrude Gia Gigi Gilda Gillian Gina Ginger Ginny \
    Giovanna Gisela Gisele Giselle Gladis Glady Gladys Glenda Glendora Glenna Glennie Glennis Glinda \
    Gloria Glory Glynda Golda Goldie Grace Gracia Gracie Graciela Gregoria Greta Gretchen Gretta Griselda \
    Gudrun Guillermina Gussie Gwen Gwenda Gwendolyn Gwenn Gwyn Ha Hae Hailey Haley Halina Hallie Hana \
    Hanh Hanna Hannah Hannelore Harmony Harriet Harriett Harriette Hattie Haydee Hayley Hazel Heather \
    Hedwig Hedy Hee Heide Heidi Helen Helena Helene Helga Hellen Henrietta Henriette Herlinda Hermelinda \
    Hermina Hermine Herminia Hester Hettie Hilaria Hilary Hilda Hilde Hildegard Hildegarde Hildred \
    Hillary Hilma Hiroko Hoa Holley Holli Hollie Holly Honey Hope Hortencia Hortense Hortensia Hui Hulda \
    Huong Hyacinth Hye Hyon Hyun Ida Idalia Idell Idella Iesha Ignacia Ila Ilana Ilda Ileana Ilene Iliana \
    Ilona Ilse Iluminada Ima Imelda Imogene In Ina India Indira Inell Ines Inez Inga Inge Ingeborg Inger \
    Ingrid Inocencia Iola Iona Ione Irena Irene Irina Iris Irish Irma Irmgard Isa Isabel Isabell Isabella \
    Isabelle Isaura Isela Isidra Isis Iva Ivana Ivette Ivonne Ivy Jacalyn Jacinta Jackeline Jacki Jacklyn \
    Jaclyn Jacqualine Jacque Jacquelin Jacqueline Jacquelyn Jacquelyne Jacquelynn Jacquiline Jacquline \
    Jacqulyn Jada Jade Jadwiga Jaimie Jaleesa Jami Jamila Jammie Jana Janae Janay Jane Janeen Janel \
    Janell Janelle Janene Janessa Janet Janeth Janett Janetta Janette Janey Janice Janie Janina Janine \
    Janis Janita Jann Janna Jannette Jannie Jaqueline Jasmin Jasmine Jaunita Jayme Jayne Jazmin Jazmine \
    Jean Jeana Jeane Jeanene Jeanetta Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine \
    Jen Jena Jenell Jenelle Jenette Jeni Jenice Jenifer Jeniffer Jenine Jenise Jenna Jennefer Jennette \
    Jenni Jennie Jennifer Jenniffer Jenny Jeraldine Jeri Jerilyn Jerri Jerrie Jesenia Jesica Jessenia \
    Jessi Jessica Jesusa Jettie Jewel Jewell Jill Jillian Jin Jina Jo Joan Joana Joanie Joann Joanna \
    Joanne Jocelyn Jodee Jodi Jodie Joeann Joella Joelle Joellen Joetta Johana Johanna Johnetta Johnna \
    Joi Jolanda Joleen Jolene Jolie Jolynn Jona Jonell Jonelle Joni Jonna Jonnie Josefa Josefina Joselyn \
    Josephina Josephine Josette Josie Joslyn Jovita Joy Joyce Joycelyn Joye Juana Juanita Judi Judie \
    Judith Judy Julee Juli Julia Juliana Juliane Juliann Julianna Julianne Julie Julienne Juliet Julieta \
    Juliette Julissa June Jung Junita Justina Justine Jutta Kacey Kaci Kacie Kacy Kaitlin Kaitlyn Kala \
    Kaley Kali Kam Kami Kandace Kandi Kandice Kandy Kara Karan Karen Karey Kari Karie Karin Karina Karine \
    Karissa Karla Karleen Karlene Karma Karmen Karol Karolyn Karon Karren Karri Karrie Karyl Karyn \
    Kasandra Kasie Kassandra Kassie Kate Katelyn Kathaleen Katharina Katharine Kathe Katherin Katherine \
    Kathern Katheryn Kathey Kathi Kathie Kathleen Kathlene Kathlyn Kathrine Kathryn Kathryne Kathy \
    Kathyrn Kati Katia Katie Katina Katlyn Katrice Katrina Kattie Katy Kay Kaye Kayla Kaylee Kayleen \
    Kayleigh Kaylene Kazuko Kecia Keely Keena Keesha Keiko Keisha Keli Kelle Kellee Kelley Kelli Kellie \
    Kellye Kelsey Kelsie Kena Kendra Kenisha Kenna Kenya Kenyatta Kenyetta Keri Kerri Kerrie Kesha Keshia \
    Kia Kiana Kiara Kiera Kiesha Kiley Kim Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie \
    Kimberly Kimbery Kimiko Kindra Kira Kirsten Kirstin Kisha Kitty Kizzy Kori Kourtney Krista Kristal \
    Kristan Kristel Kristen Kristi Kristian Kristie Kristin Kristina Kristine Kristy Kristyn Krysta \
    Krystal Krystle Krystyna Kum Kyla Kylee Kylie Kym Kymberly Kyong Kyra Kyung Lacey Laci Lacie Ladonna \
    Lady Lai Laila Lakeisha Lakesha Lakeshia Lakisha Lan Lana Lanell Lanette Lani Lanita Laquita Lara \
    Larae Laraine Larhonda Larisa Larissa Laronda Larue Lasandra Lashanda Lashawn Lashonda Lashunda \
    Latanya Latasha Latashia Latesha Latia Laticia Latisha Latonia Latonya Latoria Latosha Latoya Latrice \
    Latricia Latrina Launa Laura Laure Laureen Laurel Lauren Laurene Lauretta Laurette Lauri Laurice \
    Laurie Laurine Lavada Lavera Laverna Lavina Lavinia Lavon Lavonda Lavonia Lavonne Lawana Lawanda \
    Lawanna Layla Le Lea Leah Leana Leandra Leann Leanna Leanne Leatha Leatrice Leda Leeann Leeanna \
    Leeanne Leesa Leigh Leighann Leila Leilani Leisa Lela Lelia Lena Lenna Lennie Lenora Lenore Leola \
    Leona Leonarda Leone Leonie Leonila Leonor Leonora Leonore Leora Leota Lera Lesa Lesia Leslee Lesli \
    Lessie Leta Letha Leticia Letitia Lettie Letty Lexie Lezlie Li Lia Liana Liane Libby Liberty Librada \
    Lida Lidia Lien Ligia Lila Lili Lilia Lilian Liliana Lilla Lillian Lillie Lilly Lily Lin Lina Linda \
    Lindsay Lindsey Lindy Linette Ling Linh Linnea Linnie Linsey Lisa Lisbeth Lise Lisette Lisha Lissa \
    Lissette Lita Livia Liz Liza Lizabeth Lizbeth Lizette Lizzie Loan Loida Lois Lola Lolita Loma Lona \
    Loni Lonna Lora Loraine Lore Loree Loreen Lorelei Lorena Lorene Lorenza Loretta Lori Loriann Lorie \
    Lorinda Lorine Lorna Lorraine Lorretta Lorri Lorrie Lory Lottie Louann Louanne Louella Louisa Louise \
    Lourdes Louvenia Lovella Lovie Loyce Lu Luana Luann Luanne Lucia Luciana Lucie Lucienne Lucila Lucile \
    Lucille Lucina Lucinda Lucrecia Lucretia Lucy Ludie Lue Luella Luisa Luise Lula Lulu Luna Lupita Lura \
    Lurline Luvenia Luz Lyda Lydia Lyla Lyn Lynda Lyndsay Lyndsey Lynell Lynelle Lynette Lynne Lynnette \
    Lynsey Ma Mabel Mable Machelle Macie Mackenzie Macy Madaline Madalyn Madeleine Madeline Madelyn Madge \
    Madie Madison Madlyn Madonna Mae Maegan Magaly Magan Magaret Magda Magdalen Magdalena Magdalene Magen \
    Maggie Magnolia Mai Maia Maida Maira Majorie Malia Malika Malinda Malisa Malissa Mallory Mamie Mammie \
    Mana Manda Mandi Mandy Manuela Maple Mara Maranda Marcela Marcelina Marceline Marcella Marcelle Marci \
    Marcia Marcie Marcy Maren Margaret Margareta Margarete Margarett Margaretta Margarette Margarita \
    Margarite Margart Marge Margeret Margery Marget Margie Margit Margo Margorie Margot Margret \
    Marguerita Marguerite Margurite Mari Maria Mariah Mariam Marian Mariana Mariann Marianna Marianne \
    Maribel Maribeth Maricela Marie Mariel Mariela Marietta Marilee Marilou Marilu Marilyn Marilynn \
    Marina Marisa Marisela Marisol Marissa Marita Maritza Marjorie Marjory Markita Marla Marlana Marleen \
    Marlen Marlena Marlene Marlo Marlyn Marlys Marna Marni Marnie Marquerite Marquetta Marquita Marry \
    Marsha Marta Martha Marti Martina Martine Marva Marvel Mary Marya Maryalice Maryam Maryann Maryanne \
    Marybeth Maryellen Maryjane Maryjo Marylee Marylin Marylou Marylyn Masako Mathilda Mathilde Matilda \
    Matilde Mattie Maud Maude Maudie Maura Maureen Maurine Mavis Maxie Maxine May Maya Maybell Maybelle \
    Maye Mayme Mayra Mazie Mckenzie Meagan Meaghan Mechelle Mee Meg Megan Meggan Meghan Meghann Mei \
    Melaine Melanie Melany Melba Melina Melinda Melisa Melissa Melissia Mellie Mellisa Mellissa Melodie \
    Melody Melonie Melony Melva Melvina Melynda Mercedes Mercy Meredith Meri Meridith Merilyn Merlene \
    Merna Merri Merry Meryl Meta Mi Mia Micaela Michaela Michele Micheline Michell Michelle Michiko Micki \
    Mickie Migdalia Miguelina Mika Mikki Mila Milagro Milagros Mildred Milissa Millicent Millie Mimi Min \
    Mina Mindi Mindy Minerva Minna Minnie Mira Miranda Mireille Mireya Miriam Mirian Mirna Mirta Mirtha \
    Missy Misti Misty Mittie Mitzi Modesta Moira Mollie Molly Mona Monica Monika Monique Monserrate \
    Mozell Mozella Mozelle Mui Muriel My Myong Myra Myriam Myrle Myrna Myrtice Myrtie Myrtis Myrtle Myung \
    Nada Nadia Nadine Nakia Nakisha Nakita Nan Nana Nanci Nancie Nancy Nanette Nannette Nannie Naoma \
    Naomi Narcisa Natalia Natalie Natasha Nathalie Natividad Natosha Nedra Nelda Nelia Nelida Nell Nella \
    Nelle Nellie Nelly Nena Neoma Nereida Nerissa Neta Nettie Neva Nga Ngoc Nia Nichelle Nichol Nichole \
    Nicki Nickie Nickole Nicol Nicola Nicolasa Nicole Nicolette Nicolle Nidia Nieves Niki Nikia Nikita \
    Nikki Nikole Nila Nilda Nilsa Nina Ninfa Nita Noelia Noella Noelle Noemi Nola Noma Nona Nora Norah \
    Noreen Norene Norine Norma Nova Novella Nydia Nyla Obdulia Ocie Octavia Odessa Odette Odilia Ofelia \
    Ok Ola Oleta Olga Oliva Olive Olivia Olympia Oma Omega Ona Oneida Opal Ophelia Ora Oralia Orpha Ossie \
    Otilia Ouida Ozella Page Paige Palma Pam Pamala Pamela Pamelia Pamella Pandora Pansy Paola Particia \
    Patience Patrica Patrice Patricia Patrina Patsy Patti Pattie Patty Paula Pauletta Paulette Paulina \
    Pauline Pearl Pearle Pearlene Pearlie Pearline Peggie Peggy Penelope Penney Penni Pennie Penny Perla \
    Petra Petrina Phillis Philomena Phoebe Phuong Phylis Phyliss Phyllis Pia Piedad Pilar Pinkie Piper \
    Polly Porsha Portia Precious Pricilla Princess Priscilla Prudence Qiana Queen Queenie Quiana Rachael \
    Racheal Rachel Rachele Rachell Rachelle Racquel Rae Raeann Rafaela Raina Ramona Ramonita Rana Ranae \
    Randa Randee Randi Raquel Rasheeda Rashida Raven Raye Raylene Rayna Reatha Reba Rebbeca Rebbecca \
    Rebeca Rebecca Rebekah Reda Regan Regena Regenia Regina Reiko Reina Remedios Rena Renae Renata Renate \
    Renea Renee Renetta Renita Reta Retha Retta Reva Reyna Rhea Rhiannon Rhoda Rhonda Richelle Rikki Rina \
    Risa Rita Robbin Roberta Robin Robyn Rochell Rochelle Rocio Rolanda Roma Romaine Romana Romelia \
    Romona Rona Ronda Roni Ronna Ronni Rosa Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda \
    Rosaline Rosalva Rosalyn Rosamond Rosana Rosann Rosanna Rosanne Rosaria Rosaura Rose Roseann Roseanna \
    Roseanne Rosella Roselyn Rosemarie Rosemary Rosetta Rosia Rosie Rosina Rosita Roslyn Rowena Roxana \
    Roxane Roxann Roxanna Roxanne Roxie Rozella Rubie Ruby Rubye Rufina Ruth Ruthann Ruthie Sabina Sabine \
    Sabra Sabrina Sachiko Sade Sadie Salena Salina Sallie Sally Salome Samantha Samara Samatha Samira \
    Sandi Sandra Sandy Sanjuana Sanjuanita Sanora Santa Santana Santina Sara Sarah Sari Sarina Sarita \
    Sasha Saundra Savanna Savannah Scarlet Scarlett Sebrina Selena Selene Selina Selma Serena Serina Sha \
    Shaina Shakira Shalonda Shameka Shamika Shana Shanda Shandra Shaneka Shanell Shanelle Shani Shanice \
    Shanika Shanita Shanna Shannan Shanon Shanta Shante Shantel Shantell Shara Sharee Sharen Shari \
    Sharita Sharla Sharleen Sharlene Sharon Sharonda Sharron Sharyl Sharyn Shasta Shauna Shaunna Shavon \
    Shavonne Shawana Shawanda Shawna Shawnda Shawnee Shawnna Shay Shayla Shayna Shea Sheena Sheila \
    Sheilah Shela Shelba Shelia Shelley Shelli Shellie Shelly Shemika Shena Shenita Sheree Sheri Sherie \
    Sherilyn Sherita Sherley Sherly Sherlyn Sheron Sherrell Sherri Sherrie Sherrill Sherron Sherry \
    Sherryl Shery Sheryl Shiela Shira Shirlee Shirleen Shirlene Shirley Shirly Shona Shonda Shonna \
    Shoshana Shu Sibyl Sierra Signe Sigrid Silva Silvana Silvia Simona Simone Sindy Siobhan Skye Slyvia \
    So Socorro Sofia Solange Soledad Sommer Sondra Song Sonia Sonja Sonya Soo Sook Soon Sophia Sophie \
    Soraya Spring Stacey Staci Stacia Stacie Stacy Star Starla Starr Stefani Stefania Stefanie Steffanie \
    Stella Stephaine Stephane Stephani Stephanie Stephany Stephenie Stephine Stormy Su Sudie Sue Sueann \
    Suellen Suk Summer Sun Sunny Sunshine Susan Susana Susann Susanna Susannah Susanne Susie Suzan Suzann \
    Suzanna Suzanne Suzette Suzie Suzy Sybil Syble Sylvia Synthia Syreeta Tabatha Tabetha Tabitha Takisha \
    Talia Talisha Talitha Tam Tamala Tamar Tamara Tamatha Tameika Tameka Tamekia Tamela Tamera Tamesha \
    Tami Tamica Tamie Tamika Tamiko Tammara Tammi Tammie Tammy Tamra Tana Tanesha Tangela Tania Tanika \
    Tanisha Tanja Tanna Tanya Tara Tarah Tarsha Taryn Tasha Tashia Tatiana Tawana Tawanda Tawanna Tawny \
    Tawnya Teena Temeka Tena Tenisha Tennie Tennille Teodora Tequila Tera Tereasa Teresa Terese Teresita \
    Teressa Teri Terra Terresa Terri Terrie Tesha Tess Tessa Tessie Thalia Thao Thea Theda Thelma \
    Theodora Theola Theresa Therese Theresia Thersa Thomasina Thomasine Thresa Thu Thuy Tia Tiana Tianna \
    Tiara Tierra Tiesha Tiffani Tiffanie Tiffany Tiffiny Tillie Tina Tiny Tisha Tomasa Tomeka Tomika \
    Tomoko Tonda Toni Tonia Tonie Tonja Tonya Tori Tosha Toshiko Towanda Toya Tracee Tracey Traci Tracie \
    Trang Trena Tresa Tressa Tressie Treva Tricia Trina Trinity Trish Trisha Trista Trudi Trudie Trudy \
    Trula Tuyet Twana Twila Twyla Tyesha Tyra Una Ursula Usha Vada Valarie Valda Valencia Valentina \
    Valeria Valerie Valery Vallie Valorie Vanda Vanesa Vanessa Vanita Vannessa Veda Velda Velia Vella \
    Velma Velva Velvet Vena Venessa Venice Venita Venus Veola Vera Verda Verdell Verdie Verena Vergie \
    Verla Verlene Verlie Verna Vernell Vernetta Vernice Vernie Vernita Verona Veronica Versie Vesta Veta \
    Vicenta Vickey Vicki Vickie Vicky Victoria Vida Vikki Vilma Vina Vincenza Vinnie Viola Violet Violeta \
    Violette Virgie Virgina Virginia Vita Viva Vivan Vivian Viviana Vivien Vivienne Vonda Vonnie Wai \
    Waltraud Wanda Wanita Wei Wendi Wendy Whitney Wilda Wilhelmina Willa Willene Willette Willia Wilma \
    Windy Winifred Winnie Winnifred Winona Wonda Wynona Xiomara Yadira Yan Yang Yanira Yasmin Yee Yen \
    Yesenia Yetta Yi Ying Yoko Yolanda Yolande Yolando Yolonda Yoshiko Yu Yukiko Yuko Yun Yvette Yvonne \
    Zaida Zandra Zelda Zella Zelma Zena Zenaida Zenobia Zina Zita Zoe Zofia Zoila Zola Zona Zora Zoraida \
    Zula Zulema Zulma";
