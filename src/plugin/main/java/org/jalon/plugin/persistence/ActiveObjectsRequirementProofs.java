package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.conformity.RequirementProofs;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.RequirementProofRow;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proofs of requirements, a row each; those of a program are replaced as a whole. */
public final class ActiveObjectsRequirementProofs implements RequirementProofs {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRequirementProofs(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<RequirementProof> of(ProgramKey program) {
        Query query = Query.select().where("PROGRAM_KEY = ?", program.value()).order("SORT_ORDER");
        return Arrays.stream(activeObjects.find(RequirementProofRow.class, query))
                .map(
                        row ->
                                new RequirementProof(
                                        new RequirementCode(row.getRequirementCode()),
                                        codes(row.getMilestoneCodes(), MilestoneCode::new),
                                        codes(row.getCriterionCodes(), CriterionCode::new)))
                .toList();
    }

    @Override
    public void saveAll(ProgramKey program, List<RequirementProof> proofs) {
        activeObjects.deleteWithSQL(RequirementProofRow.class, "PROGRAM_KEY = ?", program.value());
        for (int order = 0; order < proofs.size(); order++) {
            RequirementProof proof = proofs.get(order);
            activeObjects.create(
                    RequirementProofRow.class,
                    new Columns()
                            .with(
                                    "PROOF_KEY",
                                    RowKey.of(program.value(), proof.requirement().value()))
                            .with("PROGRAM_KEY", program.value())
                            .with("SORT_ORDER", order)
                            .with("REQUIREMENT_CODE", proof.requirement().value())
                            .with("MILESTONE_CODES", column(proof.milestones()))
                            .with("CRITERION_CODES", column(proof.criteria()))
                            .values());
        }
    }

    private static String column(List<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static <C> List<C> codes(String column, Function<String, C> as) {
        return column == null ? List.of() : column.lines().map(as).toList();
    }
}
