package org.jalon.domain.exchange;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Wave;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The part of the file that is about the program itself; what is wrong is empty. */
record ProgramSection(
        Optional<ProgramKey> key,
        Optional<LocalizedText> name,
        Optional<JiraProjectId> project,
        Optional<VersionName> targetVersion,
        Optional<LocalDate> statusDate,
        Optional<ZoneId> zone) {

    /** Nothing of it is known. */
    static ProgramSection missing() {
        return new ProgramSection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ProgramSection read(Fields fields, JiraReferences jira, KnownCodes versionNames) {
        ProgramSection section =
                new ProgramSection(
                        fields.required("key", Field::asCode).map(ProgramKey::new),
                        fields.required("name", Field::asLocalized),
                        fields.required("project", jira::project),
                        fields.required("targetVersion", versionNames::refer).map(VersionName::new),
                        fields.optional("statusDate", Field::asDate),
                        fields.required("timeZone", ProgramSection::zone));
        fields.noOthers();
        return section;
    }

    private static Optional<ZoneId> zone(Field field) {
        Optional<String> name = field.asText();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name.get()));
        } catch (DateTimeException unknown) {
            return field.wrong("exchange.no-such-zone", name.get());
        }
    }

    /** The program, to be called once nothing was found wrong. */
    Program program(
            StandardKey standard,
            List<Workstream> workstreams,
            List<PlannedMilestone> milestones,
            List<Wave> waves) {
        return new Program(
                key.orElseThrow(),
                name.orElseThrow(),
                project.orElseThrow(),
                standard,
                targetVersion.orElseThrow(),
                zone.orElseThrow(),
                statusDate,
                workstreams,
                milestones,
                waves);
    }
}
