package org.jalon.domain.sample;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementChange;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementKind;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sample's Standard: its versions, what they require, and how each Business Unit stands. */
public final class SampleStandard {
    public static final StandardKey KEY = new StandardKey("XBP");
    public static final VersionName V3 = new VersionName("v3.0");
    public static final VersionName V3_1 = new VersionName("v3.1");

    private SampleStandard() {}

    public static List<StandardVersion> versions() {
        return Table.read("standard-versions.csv").stream()
                .map(
                        row ->
                                new StandardVersion(
                                        new VersionName(row.get("version")),
                                        LocalDate.parse(row.get("published")),
                                        VersionState.valueOf(upper(row.get("state"))),
                                        Optional.of(row.get("ends"))
                                                .filter(text -> !text.isEmpty())
                                                .map(LocalDate::parse),
                                        ""))
                .toList();
    }

    public static List<ChangedRequirement> requirements() {
        return Table.read("requirements.csv").stream().map(SampleStandard::requirement).toList();
    }

    private static ChangedRequirement requirement(Map<String, String> row) {
        return new ChangedRequirement(
                new VersionName(row.get("version")),
                RequirementChange.valueOf(upper(row.get("change"))),
                new Requirement(
                        new RequirementCode(row.get("id")),
                        new LocalizedText(
                                Map.of("en", row.get("text_en"), "fr", row.get("text_fr"))),
                        RequirementKind.valueOf(upper(row.get("kind"))),
                        row.get("legal").equals("yes"),
                        row.get("adaptable").equals("yes"),
                        new WorkstreamCode(row.get("workstream"))));
    }

    /** Adds requirements and assessments to the sample program of a house. */
    public static void assessIn(SampleProgram sample) {
        sample.house.conformity.requirements().saveAll(KEY, requirements());
        sample.house.repeated.inOne(
                () -> {
                    Table.read("assessments.csv").forEach(row -> assess(sample, row));
                    return null;
                });
    }

    private static void assess(SampleProgram sample, Map<String, String> row) {
        RolloutId rollout = RolloutId.of(SampleProgram.KEY.value(), row.get("bu"));
        row.forEach(
                (code, state) -> {
                    if (!code.equals("bu") && !state.equals("not assessed")) {
                        sample.house
                                .conformity
                                .assessments()
                                .add(rollout, assessment(sample, code, state));
                    }
                });
    }

    private static Assessment assessment(SampleProgram sample, String code, String word) {
        AssessmentState state = AssessmentState.valueOf(upper(word));
        return new Assessment(
                new RequirementCode(code),
                V3,
                SampleProgram.STATUS_DATE.minusDays(3),
                sample.house.clock.instant(),
                Optional.empty(),
                state,
                state == AssessmentState.WAIVED
                        ? Optional.of(SampleProgram.STATUS_DATE.plusDays(25))
                        : Optional.empty(),
                "");
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
