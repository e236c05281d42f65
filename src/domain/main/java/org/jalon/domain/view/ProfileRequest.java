package org.jalon.domain.view;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A Business Unit's profile as somebody wrote it; null or blank is what is not said.
 *
 * @param lead the opaque user key
 * @param disclosure such as {@code checkpoints-only}
 */
public record ProfileRequest(
        String lead,
        String timeZone,
        String language,
        String disclosure,
        String calendar,
        List<StakeholderRequest> stakeholders) {
    static final String NO_CALENDAR = "people.calendar.unknown";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public ProfileRequest {
        stakeholders = List.copyOf(stakeholders);
    }

    /** What it says, or {@link Refused}. */
    UnitProfile profile() {
        return new UnitProfile(
                said(lead).map(ActorId::new),
                said(disclosure).map(ProfileRequest::disclosed),
                said(timeZone).map(ProfileRequest::zone),
                said(language).map(ProfileRequest::known),
                said(calendar).map(ProfileRequest::code),
                stakeholders.stream().map(StakeholderRequest::stakeholder).distinct().toList());
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Disclosure disclosed(String word) {
        return Arrays.stream(Disclosure.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("people.disclosure.unknown"));
    }

    private static CalendarCode code(String calendar) {
        if (!Code.isValid(calendar)) {
            throw Refused.invalid(NO_CALENDAR, calendar);
        }
        return new CalendarCode(calendar);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Refused.invalid("people.zone.unknown", name);
        }
    }

    private static String known(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Refused.invalid("people.language.unknown", language);
        }
        return language;
    }
}
