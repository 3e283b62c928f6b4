### Films in articles.

film-title = Video
film-name = Title of the video
film-address = Address of the video
film-captions = Address of its captions
film-captions-link = Captions
film-transcript = What is said in it
film-needs = Give captions or what is said in it, for those who do not hear it.
film-set = Put into the text
film-change = Change the video
# $host (String): name of a server
film-elsewhere = Readers get a link to { $host }. Nothing is fetched from there before they click it.
