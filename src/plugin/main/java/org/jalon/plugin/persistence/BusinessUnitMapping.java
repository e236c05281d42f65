package org.jalon.plugin.persistence;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.plugin.persistence.row.BusinessUnitRow;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Between a Business Unit and its row. */
final class BusinessUnitMapping {
    private final LastRead<LocalizedText> names = new LastRead<>(TextsColumn::text);

    BusinessUnit businessUnit(BusinessUnitRow row) {
        return new BusinessUnit(
                new BusinessUnitCode(row.getCode()),
                names.of(row.getCode(), row.getName()),
                row.getCountry(),
                projects(row),
                new UnitProfile(
                        Optional.ofNullable(row.getLead()).map(ActorId::new),
                        Optional.ofNullable(row.getDisclosure()).map(Disclosure::valueOf),
                        Optional.ofNullable(row.getTimeZone()).map(ZoneId::of),
                        Optional.ofNullable(row.getLanguage()),
                        Optional.ofNullable(row.getCalendar()).map(CalendarCode::new),
                        StakeholdersColumn.stakeholders(row.getStakeholders())));
    }

    Columns columns(BusinessUnit unit) {
        return new Columns()
                .with("CODE", unit.code().value())
                .with("NAME", TextsColumn.of(unit.name()))
                .with("COUNTRY", unit.country())
                .with("PROJECT_ID", unit.project().map(JiraProjectId::value))
                .with("OTHER_PROJECTS", others(unit))
                .with("LEAD", unit.lead().map(ActorId::key))
                .with("DISCLOSURE", unit.profile().disclosure().map(Disclosure::name))
                .with("TIME_ZONE", unit.profile().zone().map(ZoneId::getId))
                .with("LANGUAGE", unit.profile().language())
                .with("CALENDAR", unit.profile().calendar().map(CalendarCode::value))
                .with("STAKEHOLDERS", StakeholdersColumn.of(unit.profile().stakeholders()));
    }

    void update(BusinessUnitRow row, BusinessUnit unit) {
        row.setName(TextsColumn.of(unit.name()));
        row.setCountry(unit.country());
        row.setProjectId(unit.project().map(JiraProjectId::value).orElse(null));
        row.setOtherProjects(others(unit).orElse(null));
        row.setLead(unit.lead().map(ActorId::key).orElse(null));
        row.setDisclosure(unit.profile().disclosure().map(Disclosure::name).orElse(null));
        row.setTimeZone(unit.profile().zone().map(ZoneId::getId).orElse(null));
        row.setLanguage(unit.profile().language().orElse(null));
        row.setCalendar(unit.profile().calendar().map(CalendarCode::value).orElse(null));
        row.setStakeholders(StakeholdersColumn.of(unit.profile().stakeholders()).orElse(null));
    }

    private static List<JiraProjectId> projects(BusinessUnitRow row) {
        Stream<Long> others =
                row.getOtherProjects() == null
                        ? Stream.empty()
                        : Arrays.stream(row.getOtherProjects().split(",")).map(Long::valueOf);
        return Stream.concat(Stream.ofNullable(row.getProjectId()), others)
                .map(JiraProjectId::new)
                .toList();
    }

    private static Optional<String> others(BusinessUnit unit) {
        return Optional.of(
                        unit.projects().stream()
                                .skip(1)
                                .map(project -> String.valueOf(project.value()))
                                .collect(Collectors.joining(",")))
                .filter(ids -> !ids.isEmpty());
    }
}
