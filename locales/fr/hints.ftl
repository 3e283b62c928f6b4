hints-title = Lisibilité
hints-value = { $measure } { $value }
hints-easy = facile à lire
hints-middle = demande un peu d’attention
hints-hard = difficile à lire
hints-short = Le texte est trop court pour être mesuré.
hints-none = Comptoir ne connaît pas de mesure publiée pour cette langue : { $language }.
hints-long = { $count ->
        [one] { $count } phrase a plus de 25 mots
       *[other] { $count } phrases ont plus de 25 mots
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
