package org.jalon.plugin.rest;

import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.Supersession;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.view.SupersessionPreview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a version would mean for every rollout of a program. */
public record SupersessionJson(
        ProgramJson program,
        String version,
        String state,
        String published,
        String supersedes,
        boolean mayChange,
        List<Change> changes,
        List<Line> rollouts,
        String asOf) {

    /** What the version does to a requirement; what was before is null for a new one. */
    public record Change(
            String requirement,
            String change,
            String text,
            String textBefore,
            String kind,
            String kindBefore) {}

    /** One rollout; lists are of requirement codes. */
    public record Line(
            String bu,
            String name,
            String from,
            boolean isThere,
            List<String> carriedOver,
            List<String> reopened,
            List<String> added,
            List<String> dropped,
            List<String> stillOpen) {}

    static SupersessionJson of(SupersessionPreview preview, Words words) {
        VersionName version = preview.version().name();
        return new SupersessionJson(
                ProgramJson.of(preview.program(), words.locale()),
                version.value(),
                Words.word(preview.version().state()),
                preview.version().published().toString(),
                preview.catalogue().standard().current().name().value(),
                preview.mayChange(),
                preview.catalogue().changesIn(version).stream()
                        .map(changed -> change(changed, preview.catalogue(), words.locale()))
                        .toList(),
                preview.lines().stream().map(line -> line(line, words.locale())).toList(),
                preview.asOf().toString());
    }

    private static Change change(
            ChangedRequirement changed, RequirementCatalogue catalogue, Locale locale) {
        Requirement now = changed.requirement();
        Optional<Requirement> before = catalogue.before(changed.version(), now.code());
        return new Change(
                now.code().value(),
                Words.word(changed.change()),
                now.text().in(locale),
                before.map(it -> it.text().in(locale)).orElse(null),
                Words.word(now.kind()),
                Words.word(before.map(Requirement::kind)));
    }

    private static Line line(SupersessionPreview.Line line, Locale locale) {
        Supersession supersession = line.supersession();
        return new Line(
                line.face().bu().value(),
                line.face().name().in(locale),
                supersession.from().value(),
                line.isThere(),
                codes(supersession.carriedOver()),
                codes(supersession.reopened()),
                codes(supersession.added()),
                codes(supersession.dropped()),
                codes(supersession.stillOpen()));
    }

    private static List<String> codes(List<RequirementCode> codes) {
        return codes.stream().map(RequirementCode::value).toList();
    }
}
