package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.FrozenEvidence;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.view.DecisionPage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The decision log of a rollout, newest entry first. */
public record DecisionsJson(
        ProgramJson program,
        String bu,
        String name,
        ChainJson chain,
        List<Entry> entries,
        String asOf) {

    /** One entry in its place. */
    public record Entry(
            long sequence,
            String hash,
            String kind,
            String at,
            String checkpoint,
            int definition,
            String issue,
            List<Fact> facts,
            List<Proof> evidence,
            List<Person> people) {}

    /** One named value. */
    public record Fact(String name, String value) {}

    /** A piece of evidence as it was then. */
    public record Proof(
            String criterion, String what, String value, String digest, String at, String by) {}

    /** Somebody and the part they had. */
    public record Person(String part, String name) {}

    static DecisionsJson of(DecisionPage page, PeopleNames names, Locale locale) {
        return new DecisionsJson(
                ProgramJson.of(page.header(), locale),
                page.face().bu().value(),
                page.face().name().in(locale),
                ChainJson.of(page.chain()),
                page.entries().stream().map(e -> entry(e, page, names, locale)).toList(),
                page.asOf().toString());
    }

    private static Entry entry(
            LoggedEntry logged, DecisionPage page, PeopleNames names, Locale locale) {
        LogEntry entry = logged.entry();
        return new Entry(
                logged.sequence(),
                logged.hash(),
                Words.word(entry.kind()),
                entry.at().toString(),
                entry.checkpoint().map(CheckpointCode::value).orElse(null),
                entry.definitionVersion(),
                entry.issue().map(page.heads()::get).map(head -> head.key().value()).orElse(null),
                entry.facts().stream().map(fact -> new Fact(fact.name(), fact.value())).toList(),
                entry.evidence().stream().map(one -> proof(one, names, locale)).toList(),
                entry.people().stream()
                        .map(
                                person ->
                                        new Person(
                                                Words.word(person.part()),
                                                names.of(person.person(), locale)))
                        .toList());
    }

    private static Proof proof(FrozenEvidence evidence, PeopleNames names, Locale locale) {
        return new Proof(
                evidence.criterion(),
                evidence.what(),
                evidence.value(),
                evidence.digest().orElse(null),
                evidence.at().map(Instant::toString).orElse(null),
                evidence.by().map(who -> names.of(who, locale)).orElse(null));
    }
}
