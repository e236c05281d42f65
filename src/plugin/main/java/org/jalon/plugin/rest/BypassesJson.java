package org.jalon.plugin.rest;

import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.receipt.GuardDefect;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.view.BypassPage;
import org.jalon.domain.view.RolloutFace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What passed without a checkpoint, newest first, and where more could. */
public record BypassesJson(
        ProgramJson program,
        List<Line> bypasses,
        List<Defect> defects,
        boolean office,
        String asOf) {

    /**
     * @param issue null for who may not see it
     * @param entered null when the history does not tell
     * @param left null while the issue is still there
     */
    public record Line(
            long id,
            String bu,
            String name,
            String issue,
            String status,
            String checkpoint,
            String way,
            String entered,
            String by,
            String found,
            String left,
            Explanation explanation,
            boolean mayExplain) {}

    /** What the Business Unit said. */
    public record Explanation(String text, String by, String at) {}

    /** Something about a workflow that lets issues past. */
    public record Defect(String kind, String workflow, String transition, String checkpoint) {}

    static BypassesJson of(BypassPage page, PeopleNames names, Locale locale) {
        return new BypassesJson(
                ProgramJson.of(page.header(), locale),
                page.bypasses().stream()
                        .map(line -> line(line, page.faces(), names, locale))
                        .toList(),
                page.defects().stream().map(BypassesJson::defect).toList(),
                page.office(),
                page.asOf().toString());
    }

    static Line line(
            BypassLine line, Map<RolloutId, RolloutFace> faces, PeopleNames names, Locale locale) {
        Bypass bypass = line.stored().bypass();
        RolloutFace face = faces.get(bypass.rollout());
        String bu = bypass.rollout().bu().value();
        return new Line(
                line.stored().id(),
                bu,
                face == null ? bu : face.name().in(locale),
                line.head().map(head -> head.key().value()).orElse(null),
                line.head().map(head -> head.statusName()).orElse(null),
                bypass.checkpoint().value(),
                Words.word(bypass.way()),
                instant(bypass.entered()),
                bypass.by().map(who -> names.of(who, locale)).orElse(null),
                bypass.found().toString(),
                instant(bypass.left()),
                bypass.explanation().map(given -> explanation(given, names, locale)).orElse(null),
                line.mayExplain());
    }

    private static Explanation explanation(
            Bypass.Explanation given, PeopleNames names, Locale locale) {
        return new Explanation(given.text(), names.of(given.by(), locale), given.at().toString());
    }

    static Defect defect(GuardDefect defect) {
        return new Defect(
                Words.word(defect.kind()),
                defect.workflow(),
                defect.transition(),
                defect.at().checkpoint().value());
    }

    private static String instant(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }
}
