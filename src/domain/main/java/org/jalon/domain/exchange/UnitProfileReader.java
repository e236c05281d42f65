package org.jalon.domain.exchange;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what else the file says of a Business Unit. */
final class UnitProfileReader {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, Disclosure> DISCLOSURES =
            Map.of(
                    "full", Disclosure.FULL,
                    "counts", Disclosure.COUNTS,
                    "checkpoints-only", Disclosure.CHECKPOINTS_ONLY);

    private final JiraReferences jira;
    private final KnownCodes calendars;
    private final StakeholderReader stakeholders;

    UnitProfileReader(JiraReferences jira, KnownCodes calendars) {
        this.jira = jira;
        this.calendars = calendars;
        this.stakeholders = new StakeholderReader(jira);
    }

    UnitProfile read(Fields unit) {
        return new UnitProfile(
                unit.optional("lead", jira::person),
                unit.optional("disclosure", field -> field.asOneOf(DISCLOSURES)),
                unit.optional("timeZone", UnitProfileReader::zone),
                unit.optional("language", UnitProfileReader::language),
                unit.optional("calendar", calendars::refer).map(CalendarCode::new),
                stakeholders.read(unit.optionalList("stakeholders")));
    }

    private static Optional<ZoneId> zone(Field field) {
        Optional<String> text = field.asText();
        try {
            return text.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return field.wrong("exchange.no-such-zone", text.orElse(""));
        }
    }

    private static Optional<String> language(Field field) {
        Optional<String> text = field.asText();
        return text.isEmpty() || LANGUAGES.contains(text.get())
                ? text
                : field.wrong("exchange.no-such-language", text.get());
    }
}
