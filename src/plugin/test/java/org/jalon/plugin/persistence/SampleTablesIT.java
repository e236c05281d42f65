package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import net.java.ao.Query;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ProgramMethod;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.setup.ProgramParts;
import org.jalon.domain.setup.SampleMade;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;
import org.jalon.plugin.persistence.row.AttachmentDigestRow;
import org.jalon.plugin.persistence.row.BusinessUnitRow;
import org.jalon.plugin.persistence.row.GuardRow;
import org.jalon.plugin.persistence.row.KeptMethodRow;
import org.jalon.plugin.persistence.row.PresenceRow;
import org.jalon.plugin.persistence.row.ReceiptRow;
import org.jalon.plugin.persistence.row.RecheckRow;
import org.jalon.plugin.persistence.row.RoleAssignmentRow;
import org.jalon.plugin.persistence.row.RuleMemberRow;
import org.jalon.plugin.persistence.row.SampleRow;
import org.jalon.plugin.persistence.row.SnapshotRow;
import org.jalon.plugin.persistence.row.WorkRunRow;
import org.jalon.plugin.persistence.row.WorkingCalendarRow;
import org.junit.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public class SampleTablesIT extends PersistenceCase {
    private static final MilestoneCode GO_LIVE = new MilestoneCode("M/1");

    private final ActiveObjectsSamples samples = new ActiveObjectsSamples(activeObjects);
    private final ActiveObjectsProgramRemoval removal =
            new ActiveObjectsProgramRemoval(activeObjects);
    private final ActiveObjectsPrograms programs = new ActiveObjectsPrograms(activeObjects);
    private final ActiveObjectsProgramMethods methods =
            new ActiveObjectsProgramMethods(activeObjects);
    private final ActiveObjectsStandards standards = new ActiveObjectsStandards(activeObjects);
    private final ActiveObjectsForecasts forecasts = new ActiveObjectsForecasts(activeObjects);
    private final ActiveObjectsLinkRules rules = new ActiveObjectsLinkRules(activeObjects);
    private final ActiveObjectsRuleMembers members = new ActiveObjectsRuleMembers(activeObjects);
    private final ActiveObjectsRoleAssignments roles =
            new ActiveObjectsRoleAssignments(activeObjects);
    private final ActiveObjectsSnapshots snapshots = new ActiveObjectsSnapshots(activeObjects);
    private final ActiveObjectsBusinessUnits units = new ActiveObjectsBusinessUnits(activeObjects);

    @Test
    public void whatWasMadeIsReadAsItWasWrittenReplacedAndForgotten() {
        SampleMade begun =
                new SampleMade(
                        Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
        SampleMade made = sample("S/1");

        samples.remember(begun);
        assertThat(samples.made()).contains(begun);

        samples.remember(made);
        assertThat(samples.made()).contains(made);

        samples.forget();
        assertThat(samples.made()).isEmpty();
    }

    @Test
    public void exactlyTheSampleIsRemoved() {
        for (String key : List.of("GOES", "STAYS")) {
            fill(key);
        }

        SampleMade goes = sample("GOES");
        removal.remove(
                new ProgramParts(goes.program(), goes.units(), goes.standard(), goes.units()));

        assertThat(leftOf("GOES")).containsOnly(false);
        assertThat(leftOf("STAYS")).containsOnly(true);
    }

    @Test
    public void everyRowSaysWhatItBelongsToOrIsRemovedByItsKeyOrBelongsToNoProgram() {
        Set<Class<?>> byTheirKeys =
                Set.of(RuleMemberRow.class, SnapshotRow.class, RoleAssignmentRow.class);
        Set<Class<?>> ofNoProgram =
                Set.of(
                        AttachmentDigestRow.class,
                        BusinessUnitRow.class,
                        GuardRow.class,
                        KeptMethodRow.class,
                        PresenceRow.class,
                        ReceiptRow.class,
                        RecheckRow.class,
                        SampleRow.class,
                        WorkRunRow.class,
                        WorkingCalendarRow.class);

        assertThat(removal.rows())
                .allMatch(
                        row ->
                                byTheirKeys.contains(row)
                                        || ofNoProgram.contains(row)
                                        || Stream.of("Program", "Rollout", "Standard")
                                                .map(owner -> "get" + owner + "Key")
                                                .anyMatch(
                                                        getter ->
                                                                ActiveObjectsProgramRemoval.says(
                                                                        row, getter)));
    }

    private static SampleMade sample(String key) {
        return new SampleMade(
                Optional.of(new ProgramKey(key)),
                Optional.of(new StandardKey(key)),
                List.of(new BusinessUnitCode(key + "/U"), new BusinessUnitCode(key + "%V")),
                List.of("ONE", "TWO"),
                Optional.of(10_007L));
    }

    private void fill(String key) {
        ProgramKey program = new ProgramKey(key);
        BusinessUnitCode unit = new BusinessUnitCode(key + "/U");
        standards.save(
                new Standard(
                        new StandardKey(key),
                        TEXT,
                        List.of(
                                new StandardVersion(
                                        new VersionName("v1"),
                                        DAY,
                                        VersionState.CURRENT,
                                        Optional.empty(),
                                        ""))));
        programs.save(
                new Program(
                        program,
                        TEXT,
                        new JiraProjectId(1),
                        new StandardKey(key),
                        new VersionName("v1"),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        List.of(),
                        List.of(new PlannedMilestone(GO_LIVE, TEXT, 1, 100, true))));
        methods.save(new ProgramMethod(program, new MethodCode("light"), List.of(Kpi.PROGRESS)));
        units.save(new BusinessUnit(unit, TEXT, "FR", Optional.empty()));
        rules.save(
                new LinkRule(
                        program,
                        1,
                        1,
                        unit,
                        new Jql("project = FR"),
                        Optional.empty(),
                        Optional.empty(),
                        new ActorId("admin")));
        members.add(program, 1, List.of(new JiraIssueId(77_100)));
        roles.replace(program, ProgramRole.PMO, Set.of(new ActorId("pmo")));
        snapshots.add(
                new RandomSnapshots(9).of(RandomSnapshots.program(program, "FR"), unit.value()));
        forecasts.add(new RolloutId(program, unit), new Forecast(GO_LIVE, DAY, Optional.of(DAY)));
    }

    private List<Boolean> leftOf(String key) {
        ProgramKey program = new ProgramKey(key);
        BusinessUnitCode unit = new BusinessUnitCode(key + "/U");
        return List.of(
                programs.by(program).isPresent(),
                methods.by(program).isPresent(),
                standards.by(new StandardKey(key)).isPresent(),
                units.by(unit).isPresent(),
                !members.of(program, 1).isEmpty(),
                !roles.of(program, ProgramRole.PMO).isEmpty(),
                !snapshots.days(program).isEmpty(),
                activeObjects.find(
                                        SnapshotRow.class,
                                        Query.select().where("BU_CODE = ?", unit.value()))
                                .length
                        > 0,
                !forecasts.of(new RolloutId(program, unit)).isEmpty());
    }
}
