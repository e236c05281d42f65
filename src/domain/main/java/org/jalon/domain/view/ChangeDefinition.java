package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.DefinitionBook;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The PMO changes how much criteria of a checkpoint count and bind. What the program inherited
 * becomes its own by that.
 */
public final class ChangeDefinition {
    public static final String CHANGED_MEANWHILE = "checkpoint.definition.changed-meanwhile";
    public static final String NOT_FOUND = "checkpoint.not-found";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final Checkpoints checkpoints;
    private final DefinitionBook book;
    private final RepeatedTransactions transactions;

    public ChangeDefinition(
            VisiblePrograms programs,
            ProgramRoles roles,
            Checkpoints checkpoints,
            DefinitionBook book,
            RepeatedTransactions transactions) {
        this.programs = programs;
        this.roles = roles;
        this.checkpoints = checkpoints;
        this.book = book;
        this.transactions = transactions;
    }

    /**
     * Keeps a new version, unless nothing is different.
     *
     * @param version the one that was changed; {@link Refused} when there is another meanwhile
     */
    public void of(
            ActorId actor,
            ProgramKey key,
            CheckpointCode code,
            int version,
            List<CriterionStrength> strengths) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        transactions.inOne(
                () -> {
                    Checkpoint known =
                            checkpoints
                                    .by(key, code)
                                    .orElseThrow(() -> Refused.notFound(NOT_FOUND, code.value()));
                    if (known.version() != version) {
                        throw new Refused(
                                new Refusal(
                                        Refusal.Kind.CONFLICT,
                                        CHANGED_MEANWHILE,
                                        List.of(code.value())));
                    }
                    keep(program, known, known.asking(changed(known, strengths)));
                    return null;
                });
    }

    private static List<Criterion> changed(Checkpoint known, List<CriterionStrength> strengths) {
        Map<CriterionCode, CriterionStrength> byCode =
                strengths.stream()
                        .collect(Collectors.toMap(CriterionStrength::code, Function.identity()));
        return known.criteria().stream()
                .map(it -> byCode.containsKey(it.code()) ? byCode.get(it.code()).of(it) : it)
                .toList();
    }

    private void keep(Program program, Checkpoint before, Checkpoint after) {
        if (before.equals(after)) {
            return;
        }
        List<Checkpoint> own = new ArrayList<>(book.own(program.key()));
        boolean inherited = own.stream().noneMatch(it -> it.code().equals(after.code()));
        own.replaceAll(it -> it.code().equals(after.code()) ? after : it);
        if (inherited) {
            own.add(after);
        }
        book.keepOwn(program, own);
    }
}
