package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.DefinitionOrigin;
import org.jalon.domain.checkpoint.DefinitionVersion;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class DefinitionTablesIT extends PersistenceCase {
    private static final CheckpointCode CP = new CheckpointCode("CP/4");
    private static final MilestoneCode MILESTONE = new MilestoneCode("M/1");

    private final ActiveObjectsCheckpoints checkpoints =
            new ActiveObjectsCheckpoints(activeObjects);

    @Test
    public void definitionsAreReadAsTheyWereWrittenAndReplacedAsAWhole() {
        ProgramKey program = new ProgramKey("P/%");
        Checkpoint full =
                new Checkpoint(
                        CP,
                        7,
                        TEXT,
                        MILESTONE,
                        Optional.of(DAY),
                        TEXT,
                        SignOffTerms.allOf(List.of(TEXT, LocalizedText.english("BU lead"))),
                        criteria());
        Checkpoint bare =
                new Checkpoint(
                        new CheckpointCode("CP/1"),
                        1,
                        TEXT,
                        MILESTONE,
                        Optional.empty(),
                        TEXT,
                        SignOffTerms.allOf(List.of()),
                        List.of());

        checkpoints.saveAll(program, List.of(full, bare));
        assertThat(checkpoints.of(program)).containsExactly(full, bare);
        assertThat(checkpoints.by(program, CP)).contains(full);

        checkpoints.saveAll(program, List.of(bare, full.atVersion(8)));
        assertThat(checkpoints.of(program)).containsExactly(bare, full.atVersion(8));
        assertThat(checkpoints.by(program, CP)).contains(full.atVersion(8));
    }

    @Test
    public void aSavedDefinitionIsTheOneThatCountsWhateverItsVersionAndWhoeverSavedIt() {
        ProgramKey program = new ProgramKey("AGAIN");
        ActiveObjectsCheckpoints otherNode = new ActiveObjectsCheckpoints(activeObjects);
        Checkpoint first = asking(criteria().get(0));
        Checkpoint second = asking(criteria().get(1));

        checkpoints.saveAll(program, List.of(first));
        assertThat(checkpoints.by(program, CP)).contains(first);
        assertThat(checkpoints.by(program, CP)).contains(first);
        otherNode.saveAll(program, List.of(second));

        assertThat(checkpoints.by(program, CP)).contains(second);
        otherNode.saveAll(program, List.of());
        assertThat(checkpoints.by(program, CP)).isEmpty();
    }

    private static Checkpoint asking(Criterion criterion) {
        return new Checkpoint(
                CP,
                1,
                TEXT,
                MILESTONE,
                Optional.empty(),
                TEXT,
                SignOffTerms.allOf(List.of()),
                List.of(criterion));
    }

    @Test
    public void everyDecisionRuleIsReadAsItWasWritten() {
        ProgramKey program = new ProgramKey("RULES");
        SignOffRole security =
                new SignOffRole(new SignOffRoleCode("se|c"), LocalizedText.english("Security"));
        for (DecisionRule rule :
                List.of(
                        new DecisionRule.AllRoles(),
                        new DecisionRule.SingleApprover(security.code()),
                        new DecisionRule.Quorum(1),
                        new DecisionRule.Consent(5))) {
            for (boolean flag : List.of(true, false)) {
                Checkpoint one =
                        new Checkpoint(
                                CP,
                                1,
                                TEXT,
                                MILESTONE,
                                Optional.empty(),
                                TEXT,
                                new SignOffTerms(List.of(security), rule, flag, !flag),
                                List.of(),
                                DefinitionOrigin.STANDARD);
                checkpoints.saveAll(program, List.of(one));
                assertThat(checkpoints.of(program)).containsExactly(one);
            }
        }
    }

    @Test
    public void everyVersionOfADefinitionStaysReadable() {
        ActiveObjectsCheckpointVersions versions =
                new ActiveObjectsCheckpointVersions(activeObjects);
        ProgramKey program = new ProgramKey("V/1");
        Instant since = Instant.parse("2026-11-20T08:00:00.001Z");
        Checkpoint first =
                new Checkpoint(
                        CP,
                        1,
                        TEXT,
                        MILESTONE,
                        Optional.of(DAY),
                        TEXT,
                        SignOffTerms.allOf(List.of(TEXT)),
                        criteria(),
                        DefinitionOrigin.STANDARD);

        versions.add(program, new DefinitionVersion(first, since));
        versions.add(program, new DefinitionVersion(first.atVersion(10), since));
        versions.add(program, new DefinitionVersion(first.atVersion(2), since));

        assertThat(versions.at(program, CP, 1)).contains(first);
        assertThat(versions.at(program, CP, 3)).isEmpty();
        assertThat(versions.of(program, CP))
                .extracting(version -> version.definition().version())
                .containsExactly(10, 2, 1);
        assertThat(versions.of(program, CP).get(0).since()).isEqualTo(since);
        assertThatThrownBy(
                        () ->
                                versions.add(
                                        program, new DefinitionVersion(first.atVersion(2), since)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void whatAVersionOfAStandardBringsIsReplacedAsAWhole() {
        ActiveObjectsStandardCheckpoints standards =
                new ActiveObjectsStandardCheckpoints(activeObjects);
        StandardKey key = new StandardKey("S/1");
        VersionName version = new VersionName("v3.0");
        Checkpoint one =
                new Checkpoint(
                        CP,
                        1,
                        TEXT,
                        MILESTONE,
                        Optional.empty(),
                        TEXT,
                        SignOffTerms.allOf(List.of(TEXT)),
                        criteria());

        standards.saveAll(key, version, List.of(one));
        standards.saveAll(key, new VersionName("v2.0"), List.of(one));
        standards.saveAll(key, version, List.of(one.atVersion(2)));

        assertThat(standards.of(key, version)).containsExactly(one.atVersion(2));
        standards.saveAll(key, version, List.of());
        assertThat(standards.of(key, version)).isEmpty();
        assertThat(standards.of(key, new VersionName("v2.0"))).containsExactly(one);
    }

    /** Every binding with every kind. */
    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (Binding binding : Binding.values()) {
            for (CriterionKind kind : CriteriaOfEveryKind.ALL) {
                int place = criteria.size();
                criteria.add(
                        new Criterion(
                                new CriterionCode("C/" + (99 - place)),
                                TEXT,
                                kind,
                                place % 2 == 0,
                                place % 3 == 0,
                                binding,
                                TEXT,
                                place % 2 == 0
                                        ? CriterionScope.EVERYONE
                                        : new CriterionScope(
                                                Set.of(
                                                        new BusinessUnitCode("B|1"),
                                                        new BusinessUnitCode("B2")),
                                                Set.of(1, 12))));
            }
        }
        return criteria;
    }
}
