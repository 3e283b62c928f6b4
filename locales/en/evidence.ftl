### What belongs to a return as evidence: photos, papers, parcels.

evidence-title = Photos and files
evidence-add = Add a file
evidence-empty = Nothing yet. Drop photos here, paste them, or take them from a letter.
evidence-drop = Let go to add it
evidence-kind-photo = Photo
evidence-kind-label = Label for the way back
evidence-kind-other = File
# $name (String): name of the file
evidence-open = Show { $name }
# $name (String): name of the file
evidence-more = What to do with { $name }
evidence-save = Save
evidence-answer = Put into the answer
evidence-mark-photo = It is a photo
evidence-mark-label = It is a label for the way back
evidence-mark-other = It is something else
# $item (String): the article
evidence-shows = It is about { $item }
evidence-shows-all = It is about the whole return
evidence-remove = Take out
# $name (String): name of the file
evidence-told-removed = { $name } taken out
# $name (String): name of the file
# $number (String): the return, such as R-1001
evidence-told-added = { $name } is now part of { $number }
# $count (Number): files
evidence-offered =
    { $count ->
        [one] The customer sent 1 file
       *[other] The customer sent { $count } files
    }
# $count (Number): files
evidence-offered-answer =
    { $count ->
        [one] The customer has answered with 1 file
       *[other] The customer has answered with { $count } files
    }
evidence-offered-all = Add all
evidence-offered-choose = Choose
evidence-offered-add = Add
# $name (String): name of the file
evidence-offered-add-label = Add { $name } to the return
# $at (String): which picture is shown, already formatted
# $total (String): how many there are, already formatted
evidence-picture-place = Picture { $at } of { $total }
evidence-picture-next = Next picture
evidence-picture-previous = Previous picture
evidence-picture-close = Close
# $number (String): the return, such as R-1001
evidence-attachment-add = Add to the return { $number }
# $name (String): name of the file
evidence-attachment-menu = Add { $name } to a return

## Parcels

evidence-parcels = Parcels
evidence-parcel-add = Add a parcel
# $number (String): the return, such as R-1001
evidence-parcel-title = Parcel of { $number }
evidence-parcel-tracking = Tracking number
evidence-parcel-carrier = Carrier
# $carrier (String): name of a carrier
evidence-parcel-guess = Looks like { $carrier }
evidence-parcel-link = Own link to follow it (optional)
evidence-parcel-posted = Proof of posting, day
evidence-parcel-posted-hint = Enter it only when you have seen the proof. In a withdrawal you may not wait for the goods any longer then.
evidence-parcel-moved = Last seen moving, day
evidence-parcel-pieces = What is in it (optional)
evidence-parcel-do = Keep
evidence-parcel-unnamed = Parcel without a number
# $tracking (String): number of the parcel
evidence-parcel-follow = Follow { $tracking } on the carrier’s page
# $tracking (String): number of the parcel
evidence-parcel-more = What to do with the parcel { $tracking }
evidence-parcel-edit = Change
evidence-parcel-here = It is here
evidence-parcel-lost = It is lost
evidence-parcel-under-way = It is still under way
evidence-parcel-remove = Take out
evidence-parcel-told-removed = Parcel taken out
# $day (String): already formatted
evidence-parcel-since = under way since { $day }
# $day (String): already formatted
evidence-parcel-arrived = here since { $day }
# $day (String): already formatted
evidence-parcel-given-up = lost, given up on { $day }
# $day (String): already formatted
evidence-parcel-proved = Posting on { $day } is proved
# $day (String): already formatted
evidence-parcel-seen = last seen on { $day }
# $days (Number): days without news of the parcel
evidence-rests =
    { $days ->
        [one] No movement for 1 day
       *[other] No movement for { $days } days
    }
evidence-rests-ask = Ask the customer
evidence-rests-limit = Days without movement after which a parcel of a return is looked for
evidence-may-wait = You may wait for the goods or the proof that they were posted.
evidence-may-not-wait = The posting is proved: waiting for the goods is no reason any more.

## What the customer says of the articles

evidence-condition = Condition
evidence-condition-unknown = Condition not said
# $title (String): the article
evidence-condition-label = Condition of { $title }, as the customer says
