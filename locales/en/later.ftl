### Texts of articles that readers get at a time somebody chose.

later-title = Publish later
later-set = Publish at this time
# $zone (String): name of a time zone, such as Europe/Berlin
later-zone = By the clock of the shop: { $zone }
# $at (String): the moment, already formatted
later-planned = Will be published: { $at }
# $number (Number): number of the version
later-older = Readers then get version { $number }, without what was written since.
later-newest = Use the newest version
later-about = The help site shows it after its next publishing.
later-change = Change the time
later-off = Do not publish
# The state of a text, after the name of its language.
later-status = planned
# $at (String): the moment, already formatted
later-row = planned: { $at }
# $at (String): the moment, already formatted
later-done = Will be published: { $at }
later-done-off = The text is no longer planned
