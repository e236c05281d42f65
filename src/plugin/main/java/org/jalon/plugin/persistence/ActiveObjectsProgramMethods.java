package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ProgramMethod;
import org.jalon.domain.method.ProgramMethods;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.ProgramMethodRow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which method a program came from, one row for a program. */
public final class ActiveObjectsProgramMethods implements ProgramMethods {
    private final ActiveObjects activeObjects;

    public ActiveObjectsProgramMethods(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<ProgramMethod> by(ProgramKey program) {
        return row(program)
                .map(
                        row ->
                                new ProgramMethod(
                                        program,
                                        new MethodCode(row.getMethodCode()),
                                        kpis(row.getKpis())));
    }

    @Override
    public void save(ProgramMethod method) {
        String kpis = method.kpis().stream().map(Kpi::code).collect(Collectors.joining(","));
        Optional<ProgramMethodRow> stored = row(method.program());
        if (stored.isEmpty()) {
            activeObjects.create(
                    ProgramMethodRow.class,
                    new Columns()
                            .with("PROGRAM_KEY", method.program().value())
                            .with("METHOD_CODE", method.method().value())
                            .with("KPIS", kpis)
                            .values());
            return;
        }
        stored.get().setMethodCode(method.method().value());
        stored.get().setKpis(kpis);
        stored.get().save();
    }

    private Optional<ProgramMethodRow> row(ProgramKey program) {
        Query query = Query.select().where("PROGRAM_KEY = ?", program.value());
        return Arrays.stream(activeObjects.find(ProgramMethodRow.class, query)).findFirst();
    }

    /** A code this version does not know any more is left out. */
    private static List<Kpi> kpis(String codes) {
        return Arrays.stream(codes.split(","))
                .map(Kpi.byCode()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
