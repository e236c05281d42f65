package org.jalon.plugin.ui.panel;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.view.IssuePlace;
import org.jalon.plugin.viewer.Texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says where an issue stands, in the reader's language and with links to our pages. */
public final class PlaceWording {
    private static final String PROGRAMS = "/plugins/servlet/jalon/programs/";

    private final Texts texts;
    private final ApplicationProperties site;

    public PlaceWording(Texts texts, ApplicationProperties site) {
        this.texts = texts;
        this.site = site;
    }

    PlaceLines lines(IssuePlace place, Locale locale) {
        return new PlaceLines(
                place.program().key().value(),
                place.rollout().bu().value(),
                place.program().name().in(locale),
                programUrl(place),
                place.program().targetVersion().value(),
                place.rollout().name().in(locale),
                place.milestone().map(found -> found.code().value()).orElse(null),
                place.milestone().map(found -> found.name().in(locale)).orElse(null),
                tied(place, locale),
                texts.of("panel.as-of", locale, place.program().statusDate()),
                place.next().map(next -> line(place, next, locale)).orElse(CheckpointLine.NONE));
    }

    private String tied(IssuePlace place, Locale locale) {
        if (place.tied().isEmpty()) {
            return null;
        }
        String codes =
                place.tied().stream()
                        .map(PlannedMilestone::code)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return texts.of("panel.tied", locale, codes);
    }

    private CheckpointLine line(IssuePlace place, NextCheckpoint next, Locale locale) {
        return new CheckpointLine(
                next.code().value(),
                next.name().in(locale),
                next.due().map(day -> texts.day(day, locale)).orElse(""),
                programUrl(place)
                        + "/checkpoints/"
                        + encoded(next.code())
                        + "/"
                        + encoded(place.rollout().bu()),
                next.unmet(),
                unmet(next.unmet(), locale));
    }

    private String unmet(int count, Locale locale) {
        return switch (count) {
            case 0 -> texts.of("panel.unmet.none", locale);
            case 1 -> texts.of("panel.unmet.one", locale);
            default -> texts.of("panel.unmet.many", locale, count);
        };
    }

    private String programUrl(IssuePlace place) {
        return site.getBaseUrl(UrlMode.RELATIVE) + PROGRAMS + encoded(place.program().key());
    }

    private static String encoded(Object code) {
        return URLEncoder.encode(code.toString(), StandardCharsets.UTF_8);
    }
}
