"""What the Skerrow Harbour Lights museum and its visitors say: templates and the words that fill them."""

from __future__ import annotations

SITE = "https://harbourlights.example.org"

WORDS = {
    "event": "lamp lighting|knot-tying afternoon|harbour walk|foghorn concert|model-boat morning|story hour|winter lecture|archive day"
    "|open lamp room|sea-shanty evening|tide-pool safari|sketching class|signal-flag workshop|night of the small lights",
    "thing": "Fresnel lens|1887 logbook|brass fog bell|semaphore set|keeper's oilskin|tide gauge|pilot cutter model|storm lantern"
    "|harbour ledger|signal flags|glass floats|chart of 1841|cork lifejacket|wreck register|lamp oil can|telegraph key",
    "place": "the lamp room|Pier Two|the boat shed|the reading room|the old customs house|the chart room|the rope loft|the net loft",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "time": "10am|11am|2pm|3.30pm|6pm|7.30pm",
    "season": "spring|summer|autumn|winter|half-term|Easter|midsummer",
    "year": "1841|1856|1863|1879|1887|1894|1902|1911|1926|1938",
    "weather": "fog|drizzle|a stiff north-easter|hail|flat calm|a spring tide|sea mist|sleet",
    "keeper": "Jabez Thrimsby|Hester Pellowyn|Silas Brackholt|old Mrs Ostermere|Tobit Quillander|the relief keeper",
    "tag": "SkerrowHarbour|LighthouseLife|MuseumFromHome|OnThisDay|HarbourLights|ArchiveHour|SmallMuseums|SeaStories",
}

ANNOUNCE = tuple(
    """This {day}: {event} in {place}, {time}. Book now: {site}/events/{n} #SkerrowHarbour
NEW: our {thing} is back on show in {place}. Details: {site}/collection/{n}
Press release: Skerrow Harbour Lights announces its {season} programme {site}/press/{n}
Tickets for the {event} are on sale. {site}/events/{n} #{tag}
We are open {day} to Sunday, 10am to 5pm. Plan your visit: {site}/visit
Last chance to see the {thing} before it goes to conservation. {site}/collection/{n} #{tag}
Our {season} newsletter is out: {site}/news/{n}
Vacancy: volunteer steward for {place}, {day}s. Apply: {site}/jobs/{n}
#OnThisDay in {year} the keeper's log notes {weather} & "all lamps lit". {site}/log/{n}
Friends of the museum save 10% in the shop & the café this {season}. {site}/friends
The museum closes early on {day} because of {weather}. Sorry! {site}/visit
Family {event}, {day} {time}: under 12s go free & grown-ups < 5 feet too. {site}/events/{n}
Our annual report is published: {n} visitors, {n} school trips. {site}/press/{n}
Now online: {n} pages of the harbour ledger of {year}. {site}/archive/{n} #ArchiveHour
The shop has a new print of the {thing}: {site}/shop/{n}
Reminder: {event}, {place}, {day} {time}. {site}/events/{n} #{tag}
Object of the week: the {thing}, given in {year} by the family of {keeper}. {site}/collection/{n} #{tag}
Our director speaks about the {thing} on {day}, {time}. Free, no booking. {site}/events/{n}
Sunset {event} added by popular demand -> {site}/events/{n} #SkerrowHarbour
High water {time}, {weather} expected. The causeway is shut; the museum is not. {site}/visit""".splitlines()
)

CHATTY = tuple(
    """Which would you save from a flood: the {thing} or the {thing}? Asking for a curator. #{tag}
{weather}, kettle on, {thing} polished. How is it where you are?
What did your school trips smell of? Ours: lamp oil, wet coats & egg sandwiches #{tag}
A visitor asked today whether {keeper} ever slept. Logbook of {year}: "No."
Help! Who can read this hand? It is a note found inside the {thing}. #ArchiveHour
You asked for more of the {thing}, so here it is, from behind 🔍
We were wrong about the {thing}: it is not from {year}. Thank you to everybody who wrote in!
What should we call the new museum cat? Best answer wins two tickets 🐈
Small joys: {n} visitors, one {event}, no one fell in. 🌊
Do you remember the ferry of {year}? We collect stories for the {season} show: {site}/stories
Tell us one thing that a lighthouse museum should do & doesn't. We read all of it.
Behind the scenes: cleaning the {thing} takes {n} cotton buds. Ask us anything about it!
Tonight the lamp is lit for all who work at sea. 💡
Is a lens > 1 tonne still "hand luggage"? Our conservators disagree. #{tag}
{day} puzzle: what is this, and why did {keeper} have three of them? 🧐
The {event} is full, and we are sorry. Shall we do a second one? Say aye below.""".splitlines()
)

OTHER_LANGUAGES = (
    ("fr", "Bienvenue à nos visiteurs de Bretagne ! La lampe est allumée jusqu'à 21 h. {site}/visit"),
    ("de", "Heute Führung auf Deutsch: 15 Uhr, {place}. Wer kommt mit?"),
    ("cy", "Croeso i bawb! Mae'r amgueddfa ar agor heddiw. {site}/visit"),
    ("ja", "灯台のレンズは毎週土曜日に見学できます。ご質問はお気軽にどうぞ 🗼"),
    ("es", "¿Sabían que la lente pesa más de una tonelada? Pregunten, contestamos."),
    ("ar", "أهلاً بكم في متحف أضواء الميناء 🌊"),
    ("nl", "Goedemorgen! De mist is opgetrokken en de koffie is klaar."),
)

THREAD = tuple(
    """First, the {thing} had to come out through the window of {place}.
Then {weather} came, and we waited. And waited.
It weighs {n} kg, which {keeper} did not mention.
More pictures tomorrow, when the dust has settled.
And a correction: it was {year}, not a year later. Our mistake!
If you want to see it yourself: {place}, every {day}. {site}/visit
That is the end of this thread. Questions? Ask away!""".splitlines()
)

MENTION = tuple(
    """Lovely piece on the {thing} via {at}
The {thing} found its way home, h/t {at} for the tip #{tag}
.{at} asked about the {thing}. Here is the whole story: {site}/collection/{n}
Thank you {at} for {few} home-made scones at the {event}!
Today {at} repaired the {thing} & taught us two new words
With {at} & {at2} at the {event}: come and say hello, {place}, {time}
Photo of the week: the {thing} as {at} saw it 📷
.{at} is right, the lamp was lit an hour late in {year}. Well spotted!
Big thanks to {at} for lending us the {thing}""".splitlines()
)

QUOTE = tuple(
    """Come for the {thing}, stay for the comments. What a picture!
This. And the {event} is still free on {day}.
We have the other half of this {thing}! Shall we put them together?
Thank you for this, you made {keeper} smile
Does anybody know more about this one?
What a memory. Do you have more from {year}?
Our neighbours at work. Go and see them!""".splitlines()
)

REPLY = tuple(
    """Thank you! We are so glad that you liked the {event} 😊
Good question! The {thing} came here in {year}.
Yes, dogs are welcome everywhere but in {place}.
Sorry about that. Could you send us a message with the date? We'll put it right.
It opens at {time} on {day}s, and there is a ramp at the north door.
We did not know that! May we add it to the catalogue, with your name?
Ha! {keeper} would agree.
Is that {place} in the background? Which year was it?
Not today, because of {weather}, but tomorrow looks good
Thank you for sharing, it made our {day}
We looked it up: {n} steps, and one very tired postman
Here you go: {site}/collection/{n} Does that help?
That is a beautiful picture. May we show it at the {event}?
No, the {thing} is too fragile to travel. But we can film it for you!
Happy birthday!! 🎉 The foghorn sounds for you at {time}
We'd love to. Who should we write to?
Thanks for the honest feedback. What would have made it better?
You are right & we have corrected the label. Thank you!
See you on {day}! Ask for the key to {place} 🗝️
The rope is hemp, tarred; the smell is free""".splitlines()
)

VISITORS = tuple(
    """Wonderful afternoon at {me}: my daughter now wants to be a lighthouse keeper and nothing else will do, we have tried
Anybody near Skerrow: the {event} by {me} is worth the crossing, {weather} or not
{me} answered my question about my great-grandfather in {year} within an hour. Small museums are the best museums, thank you!
The {thing} at {me} is the best thing I have seen this {season}. Go.
Our class loved the {event}. Thank you {me} & see you next {season}
Fog signal tests on {day}, {time}. Please do not call the coastguard.
Restored: the ferry bell of {year}. Pictures on our page https://ferries.example.com/bell and a tour on {day} for all who helped us""".splitlines()
)

LIKED = tuple(
    """Just back from Skerrow, salt in my hair & sand in my shoes
My grandfather kept the light here in {year}. Found his name today.
The {event} was full of children and noise. Perfect.
What a sky over {place} tonight
Volunteers wanted: {day}s, biscuits provided
Does anyone else collect pictures of foghorns?
New blog post about the {thing}: https://blog.example.net/{n}
Ferry delayed by {weather}, so we played cards with strangers
Look at that {thing}!""".splitlines()
)

ASKED = tuple(
    """Hello, are you open on {day}?
Hi! My grandmother worked in {place} about {year}. Do you have records?
Can I bring a group of {few} to the {event}?
I left a blue umbrella in {place} on {day}. Has anyone found it?
Is {place} accessible with a wheelchair?
Could I use your picture of the {thing} in a school book?
We have a {thing} in the attic. Would you like to see it?
Do you ship the print of the {thing} abroad?
Is the {event} still on, with {weather}?
May we film in {place} next {season}?
I'd like to volunteer on {day}s. Who do I talk to?
The link to the tickets does not work for me""".splitlines()
)
ANSWERED = tuple(
    """Hello! Yes, {time} to 5pm. See you then?
We do! Could you tell us the name and the year?
With pleasure. We have noted {few} of you for {day}.
Found it! It waits for you at the desk.
Yes, there is a lift to {place}. Ring at the north door.
Sorry for the trouble, it works now: {site}/events/{n}
We would love to see it. Could you send a picture?
I have asked our curator and will write again on {day}.
Of course. Please credit the museum.""".splitlines()
)
FOLLOWED_UP = ("Perfect, thank you!", "Great. And is there parking?", "Wonderful, see you then 😊", "Her name was Edda. About {year}.", "Thanks!!", "Sent!", "One more question: is the café open?")  # fmt: skip
AUTOMATIC = "Thank you for your message! Our desk is staffed Monday to Friday, 9am to 5pm. We will answer as soon as we can."
SPAM = (
    "Congratulations, your page was chosen! Claim your badge within 24 hours: https://badge-claim.example.com/now",
    "Grow your audience by 10,000 real people this week, first 500 are free https://crowd.example.net/offer",
    "Dear Sir, we make excellent quality key rings and mugs, see the catalogue https://rings.example.org/catalogue",
)
LONG = (
    "The night of {year} in five paragraphs, because so many of you asked. At four in the afternoon the log says flat calm. At six it says "
    "'glass falling'. By eight {keeper} had lit all three lamps, which the rules forbade, and written nothing at all for two hours, which the "
    "rules forbade even more. What we know of those two hours comes from the letters of the postmistress, who could see the north steps from "
    "her kitchen: a line of people, she says, 'handing the light down the stairs in buckets'. We have always taken this for poetry. Last "
    "week a visitor pointed out that lamp oil was carried in buckets, that the boat shed had no lamp, and that eleven fishermen came home "
    "that night to a light where no light had ever been. We think that the visitor is right. We are changing the label tomorrow.",
    "How do you move a lens of a tonne and a half down sixty-one steps? Slowly, and with tea. Here is the whole diary of our conservators, day "
    "by day: on {day} we took out the first panel and found a newspaper of {year} folded behind it. On the next day we read the newspaper and did "
    "no work. On the third day the {weather} came in and the hoist went home. On the fourth day nine volunteers, two police officers and a "
    "passing accordion player stood on the stairs and passed the panels from hand to hand, which is just how it was done the first time. Thank "
    "you, all of you. Nobody dropped anything but one biscuit.",
    "You wrote us {n} answers to the question what this museum should do and doesn't. We read each of them. What we will do: longer opening on "
    "{day}s, a bench on every landing, labels that can be read without kneeling, and the {event} twice a year. What we can't do: a slide from "
    "the lamp room to the quay (we asked; the engineers laughed, and then they measured). What we did not expect: that a third of you would ask "
    "for quiet hours. They begin next month, first thing on {day}. Tell us what we have missed.",
    "A word about the cat. She came in with {weather} through {place} and has since been found asleep in the {thing}, in the till and, once, in "
    "the donation box, which was emptied by a surprised treasurer. Several of you have asked whether she is on the staff. She is now: her "
    "contract runs until further notice and her office is the warm stone by the boiler. Visitors may stroke her by appointment, and the "
    "appointment is hers to make. Her name, by your vote, is Fresnel.",
)
