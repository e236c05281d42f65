package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what waits for a person: sign-offs, approvals, explanations, conditions, criteria. */
public final class ReadMyCheckpoints {
    private static final Comparator<MyCheckpoint> PRESSING =
            Comparator.comparing(MyCheckpoint::why)
                    .thenComparing(line -> line.due().orElse(LocalDate.MAX))
                    .thenComparing(line -> line.program().value())
                    .thenComparing(line -> line.face().bu().value());

    private final VisiblePrograms programs;
    private final List<Waiting> sorts;
    private final Clock clock;

    public ReadMyCheckpoints(VisiblePrograms programs, List<Waiting> sorts, Clock clock) {
        this.programs = programs;
        this.sorts = List.copyOf(sorts);
        this.clock = clock;
    }

    /** Everything that waits for this person in the programs they may see. */
    public MyCheckpoints of(ActorId actor) {
        List<MyCheckpoint> lines = new ArrayList<>();
        for (Program program : programs.all(actor)) {
            sorts.forEach(sort -> lines.addAll(sort.of(actor, program)));
        }
        lines.sort(PRESSING);
        return new MyCheckpoints(lines, clock.instant());
    }
}
