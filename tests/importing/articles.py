# ruff: noqa: E501 (an article has long lines)
"""Articles of our own making, in the shapes in which they come."""

from __future__ import annotations

COMMENTARY = """\
Why the Estuary Ports Are Talking Again
After nine years of silence, the port authorities of Arle and Bend are meeting once more, and their neighbours are watching.
The harbour masters of Arle and Bend met on Monday in the old customs house, the first such meeting since the dispute over the dredged channel began. Neither side called it a negotiation, but both brought lawyers. The agenda had four points, of which pilotage was the least contested and tolls the most.
The regional council has long wanted a single pilot service for the whole estuary. It has little power to bring one about, because both ports are owned by their cities and the cities have not spoken either.
The Channel and Its Costs
Dredging the outer channel costs about 40 million a year, and each port pays half although Bend handles two thirds of the ships. The silt does not respect the boundary, as engineers like to say, and the boundary does not respect the silt.
The silt does not respect the boundary, as engineers like to say
A joint fund has been proposed three times. Each time it failed on the question of who would chair it, a question that everybody calls small and nobody has solved. The last proposal would have let the chair rotate every year.
What Each City Wants from the Other
Arle wants a guarantee that its ferry berths will stay. Bend wants the tolls halved, and it wants them halved before the winter timetable is printed. There is room for a bargain here, but only if both are willing to name a price in public.
“only if both are willing to name a price in public”
The mayors are to meet in the autumn. Their officials say that a statement of intent is the most that can be expected from it.
The opinions expressed here belong to the writer alone and do not necessarily reflect the position of the Institute for Tidal Studies or its funders.
Sign up to our monthly letter, or send a pitch of one page to editors@tidal.example if you see it otherwise.
WRITTEN BY
Dr Ines Halloway
Senior Fellow, Ports and Rivers
Maritime Policy
- Paul ReedPress Officer+44 (0)20 7946 0123press@tidal.example
"""

NEWS = """\
Bridge at Tarn reopens after eight months

By Mona Keller and Jan de Wit
Published 14 March 2025

The bridge over the Tarn opened to traffic on Friday morning, two weeks
earlier than planned, after engineers had replaced eleven of its bearings
and found the other nine in better condition than they had feared.

Lorries of more than 30 tonnes still have to take the northern road, which
adds half an hour to the way to the coast and has been resurfaced twice
since the detour began last July.

Reactions

Shopkeepers on the southern bank said they had lost a third of their trade.
"We are glad, and we are tired," said one of them, who asked not to be
named because she is still waiting for compensation.

The ministry will publish its report on the bearings in May. It has said
that the cause was known before the bridge was closed.

(Reporting by Mona Keller; editing by Sam Olsen)
© 2025 Valley Courier. All rights reserved.
"""

TURKISH = """\
Limanlar yeniden görüşüyor
Yazan: Ayşe Gündüz
İki şehrin liman başkanları pazartesi günü eski gümrük binasında bir araya geldi ve görüşme dokuz yıl aradan sonra yapılan ilk toplantı oldu.
Kanalın maliyeti
Dış kanalın temizlenmesi her yıl yaklaşık kırk milyon tutuyor, ancak iki şehir bu gideri eşit paylaşıyor ve bu paylaşım uzun süredir tartışılıyor.
"""

ARABIC = """\
عودة المحادثات بين الميناءين
اجتمع رئيسا الميناءين يوم الاثنين في مبنى الجمارك القديم، وهو أول اجتماع منذ تسع سنوات من الصمت بين المدينتين على ضفتي النهر.
كلفة القناة
تبلغ كلفة تنظيف القناة الخارجية نحو أربعين مليونا في السنة، ويدفع كل ميناء نصف المبلغ رغم أن أحدهما يستقبل ثلثي السفن القادمة.
"""

MARKDOWN = """\
---
title: Notes on the estuary
author: Ines Halloway
publisher: Institute for Tidal Studies
date: 2025-03-20
url: https://tidal.example/notes
---

# Notes on the estuary

A short opening paragraph with a [link](https://tidal.example) and a note.[^pilots]

## Pilots

The PAB runs the service.[^pilots]

### Numbers

| Port | Ships |
|------|------:|
| Arle | 12 |

```text
## not a heading

still code
```

Tolls
-----

*   One toll
*   Another toll

    with a second paragraph

Said in the PAB’s report.

[^pilots]: Pilots are licensed by the PAB.

*[PAB]: Pilots’ Advisory Board
"""

WEB_PAGE = """\
<!DOCTYPE html>
<html lang="en-GB"><head><title>Harbour talks resume - Coastal Post</title>
<meta property="og:site_name" content="Coastal Post"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2025-03-04T08:00:00Z">
<link rel="canonical" href="https://post.example/harbour">
<script>var x = "words of a program";</script></head><body>
<div id="cookie-banner"><p>We use cookies. <button>Accept all</button></p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article class="post has-social-links">
<header><h1>Harbour talks resume</h1>
<p class="standfirst">Two ports are speaking again after a long silence.</p>
<p class="byline">By Ada Quill</p></header>
<p>The ports of Arle and Bend opened talks on Monday, after
<a href="https://post.example/old">nine years</a> without contact, officials said *plainly*
on a_b_c terms. [1] They met at noon.</p>
<figure><img src="https://post.example/p.jpg" alt="Cranes at dusk"><figcaption>Cranes in the
harbour.</figcaption></figure>
<h2>What was said</h2>
<p>1. is not a list here, and <b>bold words</b> stay bold; the meeting was a long one.</p>
<ul><li>First point<ul><li>Nested point</li></ul></li><li>Second point</li></ul>
<blockquote><p>opened talks on Monday, after nine years without contact</p></blockquote>
<h3>Detail</h3>
<p>Some detail with <script>alert(1)</script><a href="javascript:alert(1)">a bad link</a> in it.</p>
<h2>What comes next</h2>
<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Arle</td><td>12|3</td></tr></table>
<p>The next round is planned for the summer, and nobody has said where it will be held.</p>
<p>The views expressed in this article are the author’s alone.</p></article>
<aside class="related"><h2>Related</h2><p>Older story</p></aside></main>
<footer><p>© 2025 Coastal Post. All rights reserved.</p></footer></body></html>
"""
