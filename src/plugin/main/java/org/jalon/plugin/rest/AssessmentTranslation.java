package org.jalon.plugin.rest;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.Proposal;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.SheetLine;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.AssessmentsOfUnit;
import org.jalon.domain.view.RequirementExceptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** From the assessments of a Business Unit to their JSON; people are named as Jira names them. */
public final class AssessmentTranslation {
    private final PeopleNames people;
    private final ReviewTranslation exceptions;

    public AssessmentTranslation(PeopleNames people, ReviewTranslation exceptions) {
        this.people = people;
        this.exceptions = exceptions;
    }

    AssessmentsJson json(AssessmentsOfUnit unit, Words words) {
        Locale locale = words.locale();
        return new AssessmentsJson(
                ProgramJson.of(unit.program(), locale),
                unit.face().bu().value(),
                unit.face().name().in(locale),
                unit.face().issueKey().map(IssueKey::value).orElse(null),
                unit.sheet().version().value(),
                rights(unit.exceptions()),
                ConformityJson.of(unit.conformity(), words),
                unit.sheet().lines().stream().map(line -> line(unit, line, locale)).toList(),
                unit.others().stream()
                        .map(
                                face ->
                                        new AssessmentsJson.Unit(
                                                face.bu().value(), face.name().in(locale)))
                        .toList(),
                unit.asOf().toString());
    }

    private AssessmentsJson.Line line(AssessmentsOfUnit unit, SheetLine line, Locale locale) {
        Requirement requirement = line.required().requirement();
        LocalDate asOf = unit.sheet().asOf();
        boolean waiverEnded =
                line.holding()
                        .filter(it -> it.state() == AssessmentState.WAIVED)
                        .filter(it -> line.state() != AssessmentState.WAIVED)
                        .isPresent();
        return new AssessmentsJson.Line(
                line.code().value(),
                requirement.text().in(locale),
                Words.word(requirement.kind()),
                requirement.legal(),
                requirement.adaptable(),
                requirement.workstream().value(),
                name(unit.workstreams(), requirement.workstream(), locale),
                line.required().since().value(),
                Words.word(line.state()),
                waiverEnded,
                line.holding().map(it -> said(it, asOf, locale)).orElse(null),
                proposed(unit.proposals().get(line.code())),
                line.assessments().reversed().stream()
                        .filter(it -> !line.holding().filter(it::equals).isPresent())
                        .map(it -> said(it, asOf, locale))
                        .toList(),
                exceptions(unit.exceptions(), line.code(), locale));
    }

    private static AssessmentsJson.Rights rights(RequirementExceptions of) {
        return new AssessmentsJson.Rights(of.excepts(), of.explains(), of.approves());
    }

    private List<ExceptionJson> exceptions(
            RequirementExceptions of, RequirementCode code, Locale locale) {
        ExceptionSubject subject = new ExceptionSubject.OfRequirement(code);
        return of.all().stream()
                .filter(exception -> exception.subject().equals(subject))
                .map(it -> exceptions.json(it, of.today(), locale))
                .toList();
    }

    private static String name(List<Workstream> workstreams, WorkstreamCode code, Locale locale) {
        return workstreams.stream()
                .filter(workstream -> workstream.code().equals(code))
                .findFirst()
                .map(workstream -> workstream.name().in(locale))
                .orElse(code.value());
    }

    private AssessmentsJson.Said said(Assessment assessment, LocalDate asOf, Locale locale) {
        return new AssessmentsJson.Said(
                Words.word(assessment.state()),
                assessment.version().value(),
                assessment.day().toString(),
                ChronoUnit.DAYS.between(assessment.day(), asOf),
                assessment.by().map(by -> people.of(by, locale)).orElse(null),
                Words.day(assessment.until()),
                assessment.note());
    }

    private static AssessmentsJson.Proposed proposed(Proposal proposal) {
        return proposal == null
                ? null
                : new AssessmentsJson.Proposed(
                        Words.word(proposal.state()),
                        proposal.issues(),
                        proposal.done(),
                        proposal.criteria(),
                        proposal.met());
    }
}
