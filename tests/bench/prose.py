"""Prose of our own making: seeded, in Markdown, with the word frequencies of real text."""

from __future__ import annotations

import random
import re
from itertools import product


def _split(words: str) -> list[str]:
    return words.split()


_NOUNS = _split(
    """agreement airport alliance ambassador army assembly border broker bureau cabinet camp
capital ceasefire channel citizen claim coast column commander committee concession conflict
convoy corridor council court crisis crossing currency customs deadline delegation demand deputy
desk dispute district economy election embassy envoy estimate exile export faction farm figure
force formula forum front fuel garrison government governor guarantee harbour harvest highway
hospital import inflation initiative inspector interest interior journalist judge justice
kingdom leader ledger letter line loan market mediator meeting militia minister mission neighbour
offer office officer official opposition outcome outpost parliament party passage patrol pipeline
plan police policy port position power president pressure price prisoner programme promise
protocol province question railway rate reform refugee region relief report reserve resident
return river road route sanction school season secretary security settlement shipment shop
signal soldier source spokesman station strategy strike summit supply talk tariff team term
territory threat ticket town trade treaty troop truce union valley verdict village visit vote
warning water weapon winter withdrawal worker zone"""
)
_VERBS = _split(
    """accept advise announce approve arrange attack avoid back block build call cancel
claim close confirm consider control cross defend delay demand deny deploy discuss draft end
enter expect extend favour fear follow form grant guard halt help hold host inspect join launch
lead limit maintain mediate meet monitor offer open oppose order oversee pass patrol permit plan
postpone press prevent promise propose protect publish question raise reach receive recognise
refuse reject renew reopen repair replace report request resist resume return review seek
send settle sign stop suggest support suspend test train transfer visit warn watch welcome
withdraw"""
)
_ADJECTIVES = _split(
    """abrupt annual armed bilateral broad cautious central civil coastal cold common
costly direct distant domestic eastern economic eager early external familiar fiscal foreign
formal fragile frequent full general global gradual heavy hostile humanitarian immediate joint
judicial large late legal limited local long mandatory maritime mediated military minor modest
monthly mutual narrow national native neutral new northern old open overdue partial patient
political poor possible private public quiet rapid rare recent regional remote rival rural
secret senior short slow southern stable strict swift temporary tribal uncertain unlikely urban
urgent western wide"""
)
_LINKS = _split(
    """the the the the the of of of to to to and and and in in in a a on for with by from
at that as its their this which after before under over between against within until"""
)
_JOINERS = ["and", "but", "while", "although", "because", "so that", "even as", "which means that"]


class Writer:
    """Writes sentences, paragraphs, lists and tables from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        names = ["".join(p).capitalize() for p in product(_ONSETS, _MIDDLES, _CODAS)]
        self.random.shuffle(names)
        self.names = names[:1200]
        nouns = [*_NOUNS, *(_plural(n) for n in _NOUNS)]
        verbs = [*(_past(v) for v in _VERBS), *(_ing(v) for v in _VERBS), *_VERBS]
        adjectives = [*_ADJECTIVES, *("non-" + a for a in _ADJECTIVES[::4])]
        adverbs = [_adverb(a) for a in _ADJECTIVES]
        self.nouns, self.verbs, self.adjectives, self.adverbs = (
            self._by_frequency(words) for words in (nouns, verbs, adjectives, adverbs)
        )

    def _by_frequency(self, words: list[str]) -> tuple[list[str], list[float]]:
        self.random.shuffle(words)
        sums, total = [], 0.0
        for rank in range(len(words)):
            total += 1 / (rank + 4)  # Zipf, flattened as in a text on one subject
            sums.append(total)
        return words, sums

    def _pick(self, kind: tuple[list[str], list[float]]) -> str:
        return self.random.choices(kind[0], cum_weights=kind[1])[0]

    def word(self) -> str:
        """One word with the frequencies of running text, as a replacement for another."""
        roll = self.random.random()
        if roll < 0.3:
            return self.random.choice(_LINKS)
        if roll < 0.65:
            return self._pick(self.nouns)
        if roll < 0.82:
            return self._pick(self.verbs)
        if roll < 0.95:
            return self._pick(self.adjectives)
        return self.random.choice(self.names)

    def figure(self) -> str:
        """A number as desks write them."""
        r = self.random
        return r.choice(
            [
                f"{r.randint(2, 990)}",
                f"{r.randint(1, 9)}.{r.randint(1, 9)} million",
                f"{r.randint(1, 99)},{r.randint(100, 999)}",
                f"{r.randint(2, 95)} per cent",
            ]
        )

    def _thing(self) -> str:
        r = self.random
        roll = r.random()
        if roll < 0.25:
            return r.choice(self.names)
        if roll < 0.33:
            return f"{self.figure()} {_plural(self._pick(self.nouns).rstrip('s'))}"
        article = r.choice(["the", "the", "the", "a", "its", "their", "this"])
        adjective = f" {self._pick(self.adjectives)}" if r.random() < 0.55 else ""
        thing = f"{article}{adjective} {self._pick(self.nouns)}"
        if r.random() < 0.35:
            thing += f" of {self._thing()}"
        return thing

    def _clause(self) -> str:
        r = self.random
        adverb = f"{self._pick(self.adverbs)} " if r.random() < 0.2 else ""
        clause = f"{self._thing()} {adverb}{self._pick(self.verbs)} {self._thing()}"
        for _ in range(r.choice([0, 0, 1, 1, 2])):
            clause += f" {r.choice(['in', 'on', 'with', 'after', 'before', 'for', 'near', 'by'])}"
            clause += f" {self._thing()}"
        return clause

    def sentence(self) -> str:
        """One sentence, now and then with a quotation, a date, a citation or an emphasis."""
        r = self.random
        words = self._clause()
        roll = r.random()
        if roll < 0.45:
            words += f", {r.choice(_JOINERS)} {self._clause()}"
        elif roll < 0.53:
            words += f', said {r.choice(self.names)}: "{self._clause()}"'
        elif roll < 0.60:
            words = f"on {r.randint(1, 28)} {r.choice(['May', 'June', 'July'])} {words}"
        elif roll < 0.66:
            words += f" [@{r.choice(self.names).lower()}{r.randint(2020, 2024)}]"
        elif roll < 0.70:
            words = f"{r.choice(self.names)}'s **{self._pick(self.nouns)}** - {words}"
        return words[0].upper() + words[1:] + "."

    def paragraph(self) -> str:
        """Two to six sentences."""
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 6)))

    def blocks(self, count: int) -> list[str]:
        """About ``count`` blocks: paragraphs, headings, list items and table rows."""
        r = self.random
        found: list[str] = []
        while len(found) < count:
            roll = r.random()
            if roll < 0.12:
                found.append(f"## {self._thing().capitalize()} and {self._thing()}")
            elif roll < 0.22:
                found += [f"- {self._clause()}" for _ in range(r.randint(2, 5))]
            elif roll < 0.25:
                found += [
                    f"| {r.choice(self.names)} | {self._thing()} | {self.figure()} |"
                    for _ in range(r.randint(2, 5))
                ]
            else:
                found.append(self.paragraph())
        return found

    def look_alike(self, block: str) -> str:
        """The same block about something else: every sixth word is another."""
        words = block.split(" ")
        for at in self.random.sample(range(len(words)), max(1, len(words) // 6)):
            words[at] = self.word()
        return " ".join(words)


_ONSETS = ["Ba", "Ka", "Qa", "Ra", "Sa", "Ma", "Ja", "Ta", "Ha", "Du", "Er", "Lo", "Ni", "Za"]
_MIDDLES = ["r", "l", "m", "dd", "sh", "rz", "nt", "b", "z", "gh"]
_CODAS = ["an", "ik", "ur", "iya", "ova", "un", "ed", "abad", "is", "or"]


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if re.search("[^aeiou]y$", noun) else noun + "s"


def _adverb(adjective: str) -> str:
    stem = adjective[:-1] if adjective.endswith("le") else adjective
    return (stem[:-1] + "i" if stem.endswith("y") else stem) + ("y" if stem != adjective else "ly")


def _ing(verb: str) -> str:
    return (verb[:-1] if re.search("[^e]e$", verb) else verb) + "ing"


def _past(verb: str) -> str:
    stem = verb[:-1] + "i" if re.search("[^aeiou]y$", verb) else verb
    return stem + ("d" if verb.endswith("e") else "ed")
