package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionState;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Exemption;
import org.jalon.domain.checkpoint.Finding;
import org.jalon.domain.checkpoint.StandingCriterion;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How criteria stood, a line each. */
final class StandingText {
    private StandingText() {}

    static String of(List<StandingCriterion> criteria) {
        return criteria.stream().map(StandingText::line).collect(Collectors.joining("\n"));
    }

    private static String line(StandingCriterion criterion) {
        Finding finding = criterion.finding();
        return Values.line(
                criterion.code(),
                criterion.since(),
                finding.state(),
                MessageColumn.of(finding.reason()),
                finding.nextStep().map(MessageColumn::of),
                finding.evidence().map(Evidence::date),
                finding.evidence().map(Evidence::reference),
                criterion.exemption().map(Exemption::kind),
                criterion.exemption().map(Exemption::until),
                criterion.exemption().map(Exemption::reason));
    }

    static List<StandingCriterion> criteria(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : text.lines().map(Values::of).map(StandingText::criterion).toList();
    }

    private static StandingCriterion criterion(List<String> v) {
        CriterionCode code = new CriterionCode(v.get(0));
        Optional<Message> next = Values.present(v.get(4)).map(MessageColumn::message);
        Optional<Evidence> evidence =
                Values.day(v.get(5)).map(date -> new Evidence(code, date, v.get(6)));
        Optional<Exemption> exemption =
                Values.present(v.get(7))
                        .map(
                                kind ->
                                        new Exemption(
                                                Exemption.Kind.valueOf(kind),
                                                LocalDate.parse(v.get(8)),
                                                v.get(9)));
        return new StandingCriterion(
                code,
                new Finding(
                        CriterionState.valueOf(v.get(2)),
                        MessageColumn.message(v.get(3)),
                        next,
                        evidence),
                exemption,
                LocalDate.parse(v.get(1)));
    }
}
